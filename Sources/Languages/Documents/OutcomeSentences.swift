// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// What changed for people, as a sentence with a date: "Yusuf was released on 29 December 2011".
///
/// The table has a row for each outcome. In a sentence `{who}` stands for the names, `{on}` and
/// `{since}` for the date in its phrase. Brackets hold the words that agree, parted by bars of their
/// own, `/`: for one and for several; or masculine, feminine, plural; with a form for an unknown
/// gender before the plural; with one for several women after it.
struct OutcomeSentences: Sendable {
  private let sentences: [String: String]

  init(_ table: Table) {
    sentences = table.rowsByKey.mapValues { $0.required("sentence") }
  }
}

extension OutcomeSentences {
  var codes: Set<String> { Set(sentences.keys) }

  /// Whom a sentence speaks of, as far as words agree with them.
  struct Subject: Sendable {
    let gender: Gender
    let plural: Bool
  }

  /// The sentence without its full stop; nil where a form or the phrase of the date is lacking.
  func text(
    _ outcome: OutcomeKind, of subject: Subject, filling value: (String) -> String?
  ) -> String? {
    guard let sentence = sentences[outcome.rawValue], let agreed = Self.agreed(sentence, subject)
    else { return nil }
    return Pattern(agreed).filled(value)
  }

  private static func agreed(_ sentence: String, _ subject: Subject) -> String? {
    var result = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let forms = rest[rest.index(after: open)..<close]
        .split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard let form = chosen(forms, subject) else { return nil }
      result += rest[..<open] + form
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func chosen(_ forms: [String], _ subject: Subject) -> String? {
    let plural = forms.count == 5 ? forms[3] : forms[forms.count - 1]
    if subject.plural {
      return subject.gender == .female && forms.count == 5 ? forms[4] : plural
    }
    guard forms.count > 2 else { return forms[0] }
    switch subject.gender {
    case .male: return forms[0]
    case .female: return forms[1]
    case .other, .unknown: return forms.count > 3 && forms[2] != "-" ? forms[2] : nil
    }
  }
}
