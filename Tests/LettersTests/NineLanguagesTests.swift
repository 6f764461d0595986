// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Mailings
import Testing
import TextWriter

/// Letters in all languages of the repository's templates, about invented people.
@Suite struct NineLanguagesTests {
  private static let goldens = [
    ("release-appeal", "sinovov-davron", "uz-president"),
    ("health-inquiry", "namunayeva-gulnora", "uz-justice"),
    ("eu-briefing", "all", "mep-specimen-anna"),
    ("embassy-note", "nukus-marchers", "uz-embassy-gb"),
    ("un-communication", "sinovov-davron", "un-torture"),
  ]

  /// One office of each kind to which templates speak in another way.
  private static let readers = [
    "uz-president", "de-interior", "uz-embassy-gb", "mep-specimen-anna", "un-torture",
    "un-committee-against-torture",
  ]

  @Test(arguments: NineLanguages.languages)
  func `every letter is composed and reads without a flaw`(_ language: LanguageTag) throws {
    let composed = try NineLanguages.all(in: language)
    #expect(composed.problems == [])
    #expect(composed.flaws == [])
    #expect(Set(composed.letters.map(\.origin.template)).count == 7)
    #expect(composed.letters.allSatisfy { $0.language == language.description })
  }

  @Test(arguments: NineLanguages.languages)
  func `every wording of every letter reads without a flaw`(_ language: LanguageTag) throws {
    let composed = try NineLanguages(language) {
      $0.readsAllWordings = true
      // A member without a role, so that the letters also speak in the group's name alone.
      $0.write(from: ["ben"])
      $0.recipients = Self.readers.compactMap { RecipientChoice($0) }
    }
    #expect(Set(composed.letters.map(\.origin.recipient)) == Set(Self.readers))
    #expect(composed.problems == [])
    #expect(composed.flaws == [])
  }

  @Test func `the same letter has the same parts in every language`() throws {
    let english = try Self.shapes(NineLanguages.all(in: .english))
    for language in NineLanguages.languages {
      let shapes = try Self.shapes(NineLanguages.all(in: language))
      for (letter, shape) in english { #expect(shapes[letter] == shape, "\(language): \(letter)") }
      #expect(shapes.count == english.count)
    }
  }

  /// The parts of each letter, by what it is about and who writes to whom.
  private static func shapes(_ composed: NineLanguages) -> [String: [String]] {
    let shapes = composed.letters.map { letter in
      let origin = letter.origin
      let name = [origin.template, origin.cases.joined(), origin.recipient, origin.member]
      return (name.joined(separator: " "), letter.body.map(\.shape))
    }
    return Dictionary(shapes, uniquingKeysWith: +)
  }

  @Test(arguments: NineLanguages.languages)
  func `letters read as they were proofread`(_ language: LanguageTag) throws {
    let composed = try NineLanguages.all(in: language)
    for (template, matter, recipient) in Self.goldens {
      let letter = try #require(composed.letter(template, matter, to: recipient))
      try expectGolden(
        "nine/\(template).\(language).txt",
        String(decoding: TextWriter().write(letter), as: UTF8.self))
    }
  }
}

extension Block {
  /// What kind of part it is, and of a list how many entries it has.
  fileprivate var shape: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .list(let list): "list of \(list.items.count)"
    case .quotation: "quotation"
    case .table: "table"
    case .figure: "figure"
    case .parallel(let columns): "parallel of \(columns.count)"
    }
  }
}
