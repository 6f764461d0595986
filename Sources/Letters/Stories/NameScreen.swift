// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages

/// Finds the names of a case's people in a text, in every spelling and grammatical form.
///
/// A word is taken for a name when it begins with all of a part of the name but its last letter,
/// which changes with the form; of a short name, whose letters begin other words too, only when it
/// has a capital and few letters more. It rather finds too much than too little.
struct NameScreen {
  private static let short = 4
  private let stems: [(stem: String, length: Int)]

  init(_ matter: Case) {
    let spellings = matter.people.flatMap { person in
      let own = person.names.forms.map(\.value)
      let made = Language.all.compactMap { $0.spelling(of: person.names)?.name }
      let parts = (own + made).flatMap { [$0.given, $0.patronymic, $0.family].compactMap { $0 } }
      return parts + own.flatMap(\.cases.values) + person.alsoWritten + [person.id.description]
    }
    let words = (spellings + [matter.id.description]).flatMap(Self.words)
    stems = Set(words.map(\.lowercased)).filter { $0.count > 2 }.sorted()
      .map { (Self.stem(of: $0), $0.count) }
  }
}

extension NameScreen {
  func finds(in text: String) -> Bool {
    Self.words(text).contains { word in
      stems.contains { stem, length in
        guard word.lowercased.hasPrefix(stem) else { return false }
        if stem.count > Self.short { return true }
        return word.text.first?.isLowercase == false && word.text.count <= length + 4
      }
    }
  }

  /// The text, or nil where a name stands in it.
  func passed(_ text: String?) -> String? { text.flatMap { finds(in: $0) ? nil : $0 } }

  private static func words(_ text: String) -> [(text: Substring, lowercased: String)] {
    text.split { !$0.isLetter && $0 != "ʻ" && $0 != "ʼ" }.map { ($0, $0.lowercased()) }
  }

  /// A name without the letters that change: «Джумаев» of «Джумаева», «Лол» of «Лола».
  private static func stem(of word: String) -> String {
    guard word.count > 3, let last = word.last, "aeiouyаеёийоуыьэюяіїє".contains(last) else {
      return word
    }
    return String(word.dropLast())
  }
}
