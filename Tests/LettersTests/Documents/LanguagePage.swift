// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

@testable import Languages

/// One page on which a reader judges a language: whole sentences, names, dates, forms of address.
struct LanguagePage {
  private let language: Language
  private let page: PageCase

  init(_ tag: LanguageTag) throws {
    guard let language = Language.of(tag), let page = PageCase(tag) else { throw Unknown() }
    self.language = language
    self.page = page
  }

  private struct Unknown: Error {}
}

extension LanguagePage {
  func text() throws -> String {
    """
    # \(language.englishName) (\(language.ownName))

    Generated from tested code, for readers of the language: read it aloud, and tell what is wrong. "(refused: …)" means that Writ writes no
    letter rather than guess. No native reader has confirmed the page yet.

    ## Sentences

    \(sentences)
    ## Names

    \(names)
    ## Dates

    \(dates)
    ## Numbers, lists, quotation marks

    \(numbers)
    ## Countries

    \(countries)
    ## Terms

    \(terms)
    ## Forms of address

    \(try forms())
    """
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows).map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }.joined()
  }

  private var sentences: String {
    let code = language.tag == .uzbekInCyrillic ? "uz" : language.tag.description
    return PageCase.Subject.allCases.map { subject in
      let lines = PageSentences.sentences(code).map { sentence in
        "- " + page.text(respelled(sentence), about: subject)
      }
      return "\(subject.rawValue.prefix(1).uppercased())\(subject.rawValue.dropFirst()):\n\n"
        + lines.joined(separator: "\n") + "\n\n"
    }.joined()
  }

  /// A sentence in the script of the language, its tags as they are.
  private func respelled(_ sentence: String) -> String {
    guard language.tag == .uzbekInCyrillic else { return sentence }
    var result = ""
    var rest = sentence[...]
    while let open = rest.firstRange(of: "{{"), let close = rest.firstRange(of: "}}") {
      result += UzbekScript.cyrillic(String(rest[..<open.lowerBound]))
      result += rest[open.lowerBound..<close.upperBound]
      rest = rest[close.upperBound...]
    }
    return result + UzbekScript.cyrillic(String(rest))
  }

  private var names: String {
    let cases = language.grammaticalCases
    let rows = ["full_name", "family_name", "given_name"].flatMap { filter in
      [PageCase.Subject.man, .woman].map { subject in
        cases.map { page.text("{{ person | \(filter): \"\($0.rawValue)\" }}", about: subject) }
      }
    }
    return Self.table(cases.map(\.rawValue), rows) + "\n"
  }

  private var dates: String {
    let shapes =
      ["2001-10-23", "2010-06", "2016-23", "2010", "201X", "2002-01~", "2010?"]
      + ["2023-08-21/2023-08-31", "2010-06/2011-03"]
    let phrases = DatePhrase.allCases
    let rows = shapes.compactMap { shape -> [String]? in
      guard let date = try? EDTFDate(parsing: shape) else { return nil }
      return ["`\(shape)`"] + phrases.map { language.date(date, $0) ?? "—" }
    }
    return Self.table(["EDTF"] + phrases.map(\.rawValue), rows) + "\n"
  }

  private var numbers: String {
    let lengths = [
      CalendarDuration(years: 1), CalendarDuration(years: 2, months: 1),
      CalendarDuration(years: 5, months: 3), CalendarDuration(years: 13, months: 9),
      CalendarDuration(years: 21),
    ]
    let rows = lengths.map { [language.duration($0), language.lasting($0)] }
    let ages = [1, 2, 5, 21, 68].map { language.age($0...$0) }.joined(separator: " · ")
    let ordinals = [1, 2, 3, 11, 21].compactMap { number in
      language.ordinal(number).map { masculine in
        [masculine, language.ordinal(number, .feminine)].compactMap(\.self).joined(separator: "/")
      }
    }
    return Self.table(["duration", "for_duration"], rows) + """

      - ages: \(ages)
      - ordinals: \(ordinals.joined(separator: " · "))
      - lists: \(language.list(["A", "B"])) · \(language.list(["A", "B", "C"])) · \
      \(language.list(["A", "B", "C"], or: true))
      - quotation marks: \(language.quoted("A \(language.quoted("B")) C"))


      """
  }

  private var countries: String {
    let forms = CountryForm.allCases
    let rows = CountryCode.all.sorted().compactMap { text -> [String]? in
      guard let code = CountryCode(text), language.country(code, .name) != nil else { return nil }
      return [text] + forms.map { language.country(code, $0) ?? "—" }
    }
    return Self.table(["code"] + forms.map(\.rawValue), rows) + "\n"
  }

  private var terms: String {
    let head = [
      "code", "of a man", "of a woman", "gender unknown", "of several", "of women", "label",
    ]
    return Self.table(
      head, rows(CustodyStatus.self) + rows(EventKind.self) + rows(OutcomeKind.self)) + "\n"
      + Self.table(
        ["code", "words"],
        labels(Concern.self) + labels(DetentionKind.self) + labels(DemandKind.self)
          + labels(DemandState.self) + labels(ResponseKind.self) + labels(Reliability.self)) + "\n"
  }

  private func rows<Code: Vocabulary>(_: Code.Type) -> [[String]] {
    Code.allCases.map { code in
      let forms = [
        language.term(code, gender: .male), language.term(code, gender: .female),
        language.term(code, gender: .unknown), language.term(code, plural: true),
        language.term(code, gender: .female, plural: true), language.label(code),
      ]
      return [code.rawValue] + forms.map { $0 ?? "—" }
    }
  }

  private func labels<Code: Vocabulary>(_: Code.Type) -> [[String]] {
    Code.allCases.map { [$0.rawValue, language.label($0) ?? "—"] }
  }
}

extension LanguagePage {
  /// Every row of the table, with a name or an office where the pattern has a gap.
  private func forms() throws -> String {
    let head = ["rank", "addressee", "salutation", "in the text", "close", "status"]
    let rows = Rank.allCases.flatMap { rank in
      AddressRequest.Addressee.allCases.compactMap { addressee -> [String]? in
        guard let form = language.rules.tables.addresses.form(rank, addressee) else { return nil }
        let salutations = form.salutations.map { pattern in
          pattern.filled { (gap: String) -> String? in "‹\(gap)›" } ?? ""
        }
        let closes = (0..<form.closes.count).map { wording in
          language.rules.tables.addresses.close(
            form, wording: wording, salutation: salutations.first ?? "", isFromSeveral: false)
        }
        return [
          rank.rawValue, addressee.rawValue, salutations.joined(separator: " / "), form.inText,
          closes.joined(separator: " / "), form.review.rawValue,
        ]
      }
    }
    return Self.table(head, rows)
  }
}
