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

  @Test(arguments: NineLanguages.languages)
  func `every letter can be followed up, and that reads without a flaw in every wording`(
    _ language: LanguageTag
  ) throws {
    let first = try NineLanguages.all(in: language)
    let readers = Self.readers.filter { $0 != "de-interior" }
    let composed = try first.followUps(in: language, to: readers, inAllWordings: true)
    #expect(composed.problems == [])
    #expect(composed.flaws == [])
    #expect(Set(composed.letters.map(\.origin.recipient)) == Set(readers))
    #expect(Set(composed.letters.map(\.origin.template)) == ["follow-up"])
    #expect(Set(composed.letters.map(\.reference.code)).count == composed.letters.count)
  }

  @Test(arguments: NineLanguages.languages)
  func `thanks read without a flaw in every wording`(_ language: LanguageTag) throws {
    let composed = try NineLanguages.thanks(
      for: .released, in: language, to: Self.readers, inAllWordings: true)
    #expect(composed.problems == [])
    #expect(composed.flaws == [])
    #expect(Set(composed.letters.map(\.origin.recipient)) == Set(Self.readers))
    #expect(Set(composed.letters.map(\.origin.template)) == ["thank-you"])
  }

  @Test(arguments: NineLanguages.languages, OutcomeKind.allCases.filter(\.isThankworthy))
  func `thanks can be given for whatever happened to whomever`(
    _ language: LanguageTag, _ kind: OutcomeKind
  ) throws {
    let composed = try NineLanguages.thanks(
      for: kind, in: language, to: ["uz-president", "un-torture"])
    #expect(composed.problems == [])
    #expect(composed.flaws == [])
    #expect(Set(composed.letters.flatMap(\.origin.cases)).count == 4)
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

  /// One letter of each kind that speaks in another way: to an office, an embassy, and jointly.
  @Test(arguments: NineLanguages.languages)
  func `follow-ups read as they were proofread`(_ language: LanguageTag) throws {
    let chosen = [
      ("sinovov-davron", "uz-president"), ("nukus-marchers", "uz-embassy-gb"),
      ("namunayeva-gulnora", "un-torture"), ("all", "mep-specimen-anna"),
    ]
    let composed = try NineLanguages.all(in: language).followUps(
      in: language, to: chosen.map(\.1))
    let letters = try chosen.map { matter, recipient in
      try #require(composed.letter("follow-up", matter, to: recipient))
    }
    try expectGolden("nine/follow-up.\(language).txt", Self.text(of: letters))
  }

  @Test(arguments: NineLanguages.languages)
  func `thanks read as they were proofread`(_ language: LanguageTag) throws {
    let chosen: [(OutcomeKind, matter: String, recipient: String)] = [
      (.released, "nukus-marchers", "uz-president"), (.released, "misolzade-nuri", "uz-justice"),
      (.lawyerGranted, "sinovov-davron", "uz-embassy-gb"),
      (.whereaboutsDisclosed, "namunayeva-gulnora", "un-torture"),
    ]
    let letters = try chosen.map { kind, matter, recipient in
      let composed = try NineLanguages.thanks(for: kind, in: language, to: [recipient])
      return try #require(composed.letter("thank-you", matter, to: recipient))
    }
    try expectGolden("nine/thank-you.\(language).txt", Self.text(of: letters))
  }

  private static func text(of letters: [Letter]) -> String {
    letters.map { String(decoding: TextWriter().write($0), as: UTF8.self) }
      .joined(separator: String(repeating: "=", count: 72) + "\n")
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
