// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

@Suite struct YAMLSyntaxTests {
  private func problems(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation)
    -> [String]
  {
    CampaignFilesTests.problems(
      of: marked, { CaseFile.load($0, id: nil).problems }, sourceLocation: sourceLocation)
  }

  private static let quote =
    "this is no YAML: this quote is never closed | close it; an apostrophe inside single quotes is doubled [yaml-syntax]"

  @Test(
    arguments: [
      (
        "id: a\ntitle: one⟦:⟧ two",
        "a colon makes a key, but no key can stand here | put a text that holds a colon and a space into quotes; check the indentation"
      ),
      (
        "id: a\n country⟦:⟧ UZ\n",
        "a colon makes a key, but no key can stand here"
      ),
      ("id: a\nc: { x: y⟦:⟧ z }", "this map in braces is not closed"),
      ("id: ⟦[⟧a, b\n", "this list in brackets is not closed"),
      ("id: ⟦{⟧ a: b\n\n", "this map in braces is not closed"),
      ("id: ⟦\"⟧abc\ncountry: UZ\n", "this quote is never closed"),
      ("имя: Шавкат\nid: ⟦'⟧abc\n", "this quote is never closed"),
      ("a: 1\n⟦b⟧\n", "this line has no colon"),
      ("id: ⟦@⟧x", "no value begins with this character"),
      ("id: ⟦%⟧x", "no value begins with this character"),
      ("id:\n⟦\t⟧a: b", "no value begins with this character"),
      ("id: \"a⟦\\⟧q\"", "no character is written with this backslash"),
      ("id: ⟦-⟧ a", "no list can begin here"),
      ("id: &⟦ ⟧a", "'&' and '*' have a meaning of their own"),
      ("id: a⟦\0⟧b", "a control character stands here"),
      ("⟦\0⟧\0\0\0", "a control character stands here"),
      ("имя: Ш\nid: я⟦\u{7}⟧b", "a control character stands here"),
      ("a: b\n...\n⟦c⟧: d\n", "the file has ended before this line"),
    ])
  func `a mistake in the notation is told in plain words`(marked: String, words: String) {
    let found = problems(marked)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("this is no YAML: \(words)") == true, "\(found)")
  }

  @Test func `columns before an error count characters`() {
    let file = MarkedFile("имя: { ru: Шавкат, 日本: \u{1F468}\u{200D}\u{1F469}, x: y⟦:⟧ z }")
    let found = CaseFile.load(file.source, id: nil).problems
    #expect(found.map { $0.span?.start.column } == [31])
  }

  @Test(arguments: ["", "\u{FEFF}", "# only a remark\n", "\n\n  \n"])
  func `an empty file is one problem`(text: String) {
    let found = CaseFile.load(SourceText(name: "file", text: text), id: nil).problems
    #expect(
      found.map(told) == [
        "the file is empty | docs/campaign.md shows what belongs in it [empty-file]"
      ])
  }

  @Test(
    arguments: [
      ("⟦[a, b]⟧", "a list"), ("⟦just text⟧", "a text"), ("---\n⟦⟧", "nothing"), ("⟦~⟧", "nothing"),
      ("⟦- a⟧\n- b\n", "a list"),
    ])
  func `a file that is no map is one problem`(marked: String, kind: String) {
    #expect(
      problems(marked) == ["here stands \(kind), but a map (a case) belongs here [wrong-type]"])
  }

  @Test func `a second document is refused`() {
    #expect(
      problems("a: b\n⟦---⟧\nc: d\n") == [
        "a second document begins here | keep one document in a file; write the second into a file of its own [yaml-syntax]"
      ])
  }

  @Test func `a key is a word`() {
    #expect(problems("? ⟦[a, b]⟧\n: c\n") == ["a key must be a word [yaml-syntax]"])
  }

  @Test(arguments: [
    "a: ⟦&x⟧ b\nc: *x\n", "a: ⟦*x⟧\n", "⟦&x⟧ a: b\n", "a: ⟦&x⟧ [b]\n", "a: ⟦&x⟧\n  b: c\n",
  ])
  func `anchors and aliases are refused`(marked: String) {
    let found = problems(marked)
    #expect(
      found == [
        "anchors and aliases ('&', '*') are not read | write the text out; quote a text that begins with '&' or '*' [yaml-alias]"
      ])
  }

  @Test func `an alias bomb does not go off`() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      bomb +=
        "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    let found = CaseFile.load(SourceText(name: "file", text: bomb), id: nil).problems
    #expect(found.map(\.id) == ["yaml-alias"])
  }

  private static let tooLarge = [
    "brackets": "id: " + String(repeating: "[", count: 100_000),
    "braces": "id: " + String(repeating: "{ a: ", count: 100_000),
    "steps": (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "entries": "letters: [" + String(repeating: "a, ", count: 100_000) + "a]",
    "keys": (0..<100_000).map { "k\($0): v\n" }.joined(),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: ["brackets", "braces", "steps", "entries", "keys"])
  func `a file too deep or too large is one problem`(kind: String) {
    let text = Self.tooLarge[kind] ?? ""
    let found = CaseFile.load(SourceText(name: "file", text: text), id: nil).problems
    #expect(
      found.map(told) == [
        "the file is nested too deeply or holds too many entries | at most 32 levels and 50000 entries are read [yaml-too-large]"
      ])
  }
}

@Suite struct YAMLValueTests {
  @Test func `a byte order mark, CR LF and quotes change nothing`() {
    let plain = smallCase(["title: { en: 'Anna: a case' }"])
    let file = { CaseFile.load(SourceText(name: "file", text: $0), id: nil) }
    let expected = file(plain).value?.value
    #expect(expected?.title?[.english]?.text == "Anna: a case")
    for text in [
      "\u{FEFF}" + plain, plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"),
    ] {
      #expect(file(text).problems.isEmpty)
      #expect(file(text).value?.value == expected)
    }
  }

  @Test func `places are right behind a byte order mark and CR LF`() {
    let marked = "\u{FEFF}" + smallCase(["country: ⟦ÜZ⟧"]).replacing("\n", with: "\r\n")
    #expect(
      problems(of: marked) { CaseFile.load($0, id: nil).problems } == [
        "no country has the code 'ÜZ' | write the two capital letters of ISO 3166, such as UZ or FR [unknown-country]"
      ])
    let found = CaseFile.load(MarkedFile(marked).source, id: nil).problems
    #expect(found.first?.span?.start == SourcePosition(line: 2, column: 10))
  }

  @Test func `control characters by escapes are reported at their text`() {
    #expect(
      caseProblems(
        "title: { en: ⟦\"a\\0\"⟧, ru: ⟦\"\\e[31m\"⟧, fr: ⟦\"\\x7f\"⟧, de: ⟦\"\\u0085x\"⟧ }",
        "notes: [⟦\"a\\u202Eb\"⟧, ⟦a\u{2067}b⟧, ⟦a\u{FFFD}b⟧, \"a\\tb\\nc\"]") == [
          "this text holds the control character U+0000 | delete the character, or type the text anew [control-character]",
          "this text holds the control character U+001B | delete the character, or type the text anew [control-character]",
          "this text holds the control character U+007F | delete the character, or type the text anew [control-character]",
          "this text holds the control character U+0085 | delete the character, or type the text anew [control-character]",
          "this text holds U+202E, which turns the writing around | delete the character: letters set the direction themselves [direction-override]",
          "this text holds U+2067, which turns the writing around | delete the character: letters set the direction themselves [direction-override]",
          "letters of this text were lost | type them anew, and save the file as UTF-8 [wrong-encoding]",
        ])
  }

  @Test func `a text of more than 20000 bytes is refused`() {
    let most = String(repeating: "a", count: 20_000)
    #expect(caseProblems("notes: [\(most)]").isEmpty)
    #expect(
      caseProblems("notes: [⟦\(most)b⟧]") == [
        "this text has 20001 bytes | at most 20000 bytes are read [too-long]"
      ])
  }

  @Test func `what a message quotes is cut`() {
    let long = String(repeating: "я", count: 5_000)
    #expect(
      caseProblems("country: ⟦\(long)⟧") == [
        "no country has the code '\(String(repeating: "я", count: 59))…' | write the two capital letters of ISO 3166, such as UZ or FR [unknown-country]"
      ])
  }

  @Test func `keys that are not known, doubled or empty are reported`() {
    #expect(
      caseProblems("id: anna\n⟦id⟧: berta", "⟦contry⟧: UZ", "⟦zzz⟧: 1", "⟦title⟧:", "⟦concerns⟧: ~")
        == [
          "'id' is given twice | the first stands in line 1 | keep one of the two [doubled-key]",
          "a case has no key 'contry' | did you mean 'country'? [unknown-key]",
          "a case has no key 'zzz' | known are id, title, country, also_responsible, letters, translations, status, people, timeline, charges, concerns, detention, account, health, facts, demands, sources, consent, notes [unknown-key]",
          "'title' has no value | write the value, or delete the line: what is not known is left out [empty-value]",
          "'concerns' has no value | write the value, or delete the line: what is not known is left out [empty-value]",
        ])
  }

  @Test func `a quoted null is text, a plain one is nothing`() {
    #expect(caseProblems("notes: ['~', \"null\", ⟦~⟧, ⟦null⟧, ⟦''⟧, ⟦'  '⟧]").count == 4)
    #expect(
      load("notes: ['~', \"null\", 'no', yes, 1.0]")?.notes == ["~", "null", "no", "yes", "1.0"])
  }
}
