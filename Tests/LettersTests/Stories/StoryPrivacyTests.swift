// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Languages
import Letters
import Testing

/// What is not public reaches no story; a redacted one does not say who it is about.
@Suite struct StoryPrivacyTests {
  /// Every kind of fact three times: public, for members, private; each text is its own mark.
  private static func marked(_ level: Visibility) -> String {
    let mark = level.rawValue.uppercased()
    return """
        - { id: event-\(level), date: 2024-01, kind: torture, visibility: \(level), text: \
      { en: "\(mark)EVENT" }, place: { en: "\(mark)PLACE" }, sources: [source-\(level)] }

      """
  }

  private func matter(withAccount: Visibility) throws -> Case {
    var changes = [
      "timeline:\n": "timeline:\n" + Visibility.allCases.map(Self.marked).joined(),
      "sources:\n  - id: invented": "sources:\n"
        + Visibility.allCases.map { level in
          "  - { id: source-\(level), publisher: \"\(level.rawValue.uppercased())PUBLISHER\", "
            + "title: \"\(level.rawValue.uppercased())TITLE\", date: 2026 }\n"
        }.joined() + "  - id: invented",
      "demands:\n": "demands:\n"
        + Visibility.allCases.map { level in
          "  - { id: demand-\(level), kind: other, visibility: \(level), text: "
            + "{ en: \"\(level.rawValue.uppercased())DEMAND\" } }\n"
        }.joined(),
      "health:\n": "health:\n  visibility: private\n",
      "en: His relatives say": "en: PRIVATEHEALTH His relatives say",
    ]
    changes["account:\n"] = "account:\n  visibility: \(withAccount)\n"
    changes["    en: >-\n      Davron Sinovov, who"] =
      "    en: >-\n      \(withAccount.rawValue.uppercased())ACCOUNT Davron Sinovov, who"
    return try StorySample.matter(
      "sinovov-davron", replacing: changes,
      adding: "consent: { by: PRIVATECONSENT, on: 2026-11, note: PRIVATENOTE }\n"
        + "notes: [PRIVATEREMARK]\n")
  }

  @Test(arguments: Visibility.allCases, [false, true])
  func `no mark of a fact that is not public is in a story`(
    _ account: Visibility, _ isRedacted: Bool
  ) throws {
    var facts = try StoryScenes.released().facts
    facts.outcomes.append(
      StoryOutcome(
        .transferred, on: try StorySample.date("2026-11-01"), sources: ["PRIVATESOURCE"],
        visibility: .private))
    let order = try StorySample.order(
      matter(withAccount: account), facts, isRedacted: isRedacted)
    let text = Self.everything(in: try StorySample.story(order, .english))
    #expect(!text.contains("PRIVATE"))
    #expect(!text.contains("MEMBERS"))
    #expect(text.contains("PUBLICPUBLISHER"))
    #expect(text.contains("PUBLICACCOUNT") == (account == .public && !isRedacted))
    #expect(text.contains("PUBLICEVENT") == (account != .public && !isRedacted))
  }

  /// All that leaves with a story: its document, metadata, timeline and the stem of its files.
  private static func everything(in story: Story) -> String {
    let moments = story.timeline.moments.map(\.label).joined(separator: "\n")
    return "\(story.document())\n\(moments)\n\(story.timeline.caption)\n\(story.publicStem)"
  }
}

/// The redacted copy, searched for every spelling of every name.
@Suite struct RedactionTests {
  private static let cases = ["sinovov-davron", "namunayeva-gulnora", "nukus-marchers"]

  /// Every part of every name in every spelling and case, and what ids tell of it.
  private func spellings(_ matter: Case) -> Set<String> {
    var words: Set<String> = []
    for person in matter.people {
      let names = person.names.forms.map(\.value) + Self.spelled(person)
      for name in names {
        words.formUnion([name.given, name.patronymic, name.family].compactMap(\.self))
        words.formUnion(name.cases.values)
      }
      for language in Language.all {
        for form in language.grammaticalCases {
          let written = language.name(person.names, gender: person.gender, .full, in: form)
          words.formUnion(written?.text.split(separator: " ").map(String.init) ?? [])
        }
      }
      words.formUnion(person.alsoWritten.flatMap { $0.split(separator: " ").map(String.init) })
      words.insert(person.id.description)
    }
    words.formUnion(matter.id.description.split(separator: "-").map(String.init))
    // A word before a name, such as "de", is none.
    return words.filter { $0.count > 3 && $0 != "marchers" }
  }

  private static func spelled(_ person: Person) -> [PersonName] {
    let all = Language.all.flatMap { language in
      Romanisation.allCases.map { language.romanising(by: $0) }
    }
    return all.compactMap { $0.spelling(of: person.names)?.name }
  }

  @Test(arguments: cases, NineLanguages.languages)
  func `no spelling of a name is in a redacted story, its metadata or the names of its files`(
    _ id: String, _ language: LanguageTag
  ) throws {
    let matter = try StorySample.matter(
      id,
      replacing: [
        "    publisher: Writ\n": "    publisher: Friends of Davron Sinovov, Gulnora and Olim\n",
        "    title: Invented for tests\n":
          "    title: Davron Sinovov, Gulnora Namunayeva, Lola Mashkova\n"
          + "    url: https://example.org/davron\n",
        "    gender: ": "    also_written: [Spelledotherwise Thusly]\n    gender: ",
      ])
    let families = matter.people.compactMap { $0.names.forms[.english]?.family }
    let join = StorySample.everywhere("Join the friends of \(families.joined())")
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(
          .released, on: try StorySample.date("2026-11-02"),
          sources: ["Gulnora’s and Davron’s and Olim Andozayev’s friends"],
          attribution: .contributed,
          creditedBy: StorySample.everywhere("the family of Davron, Gulnora and Said")),
        StoryOutcome(
          .transferred, on: try StorySample.date("2026-11-01"), isConfirmed: false,
          sources: ["Friends of Davron, of Gulnora and of Lola Mashkova"]),
      ], letters: LetterTally(sent: 3, offices: 2), howToJoin: join)
    let order = try StorySample.order(matter, facts, isRedacted: true)
    let story = try StorySample.story(order, language)
    let moments = story.timeline.moments.map(\.label).joined(separator: "\n")
    let text = "\(story.document())\n\(moments)\n\(story.publicStem)".lowercased()
    for word in spellings(matter) where text.contains(word.lowercased()) {
      Issue.record("'\(word)' in the story in \(language)")
    }
    #expect(!text.contains("example.org"))
    #expect(!text.contains("spelledotherwise"))
  }

  /// Names as they stand in files are enough here; a short one may be part of another word.
  @Test(arguments: StorySample.realIDs)
  func `no case of the sample is told by name in a redacted copy`(_ id: String) throws {
    let matter = try StorySample.real(id)
    let order = try StorySample.order(matter, Self.anyOutcome(), isRedacted: true)
    let words = spellings(matter).filter { $0.first?.isUppercase == true }
    for language in NineLanguages.languages {
      let story = try StorySample.story(order, language)
      let text = "\(story.document())\n\(story.timeline)\n\(story.publicStem)"
      for word in words where text.contains(word) {
        Issue.record("'\(word)' in the story in \(language)")
      }
    }
  }

  @Test(arguments: StorySample.realIDs)
  func `every case of the sample can be told in every language that it has`(_ id: String) throws {
    let order = try StorySample.order(StorySample.real(id), Self.anyOutcome())
    #expect(order.languages.contains(.english))
    for language in order.languages {
      let story = try StorySample.story(order, language)
      #expect(!story.title.isEmpty)
      #expect(!story.summary.isEmpty)
    }
  }

  private static func anyOutcome() throws -> StoryFacts {
    StoryFacts(
      outcomes: [
        StoryOutcome(
          .released, on: try StorySample.date("2026-11"), sources: ["Specimen News"],
          attribution: .creditedByPerson)
      ], letters: LetterTally(sent: 7, offices: 3, responses: [.referral: 1]))
  }

  @Test func `the files of a redacted story are named by a code that stays the same`() throws {
    let redacted = try StoryScenes.released(redacted: true).publicStem
    #expect(redacted == (try StoryScenes.released(redacted: true).publicStem))
    #expect(redacted.wholeMatch(of: /story-[0-9a-f]{10}/) != nil)
    #expect(try StoryScenes.several().publicStem == "nukus-marchers")
    #expect(try StoryScenes.released().publicStem == "sinovov-davron")
  }

  @Test(
    arguments: [
      ("en", "D.\u{A0}S."), ("ru", "Д.\u{A0}С."), ("uz", "D.\u{A0}S."), ("uz-Cyrl", "Д.\u{A0}С."),
    ])
  func `a name is shortened in the letters of the language`(tag: String, initials: String) throws {
    let story = try StorySample.story(
      StoryScenes.released(redacted: true), try #require(LanguageTag(tag)))
    #expect(story.title.plainText.hasPrefix(initials))
  }

  @Test func `a person without a name in the language is N. N.`() throws {
    let matter = try StorySample.real("dzhumaev-yusuf")
    let facts = StoryFacts(
      outcomes: [StoryOutcome(.released, on: try StorySample.date("2011-12-29"))])
    let order = try StorySample.order(matter, facts, isRedacted: true)
    let story = try StorySample.story(order, .ukrainian)
    #expect(story.title.plainText == "Н.\u{A0}Н. вийшов на\u{A0}волю")
  }
}
