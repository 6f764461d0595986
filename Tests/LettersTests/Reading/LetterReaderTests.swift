// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Languages
import Testing

@testable import Letters

/// What a reader of a finished text stumbles over, language by language.
@Suite struct LetterReaderTests {
  private func flaws(_ text: String, _ tag: String = "en") -> [String] {
    guard let tag = LanguageTag(tag), let language = Language.of(tag) else {
      return ["no language"]
    }
    var text = text
    let read = text.withUTF8 { ReadText($0) }
    return LetterReader(language: language, isSubject: false).hits(in: read)
      .map { "\($0.flaw.rawValue): \($0.words)" }
  }

  @Test(arguments: [
    ("en", "I write about Dr Smith, who was arrested (in June 2010). He had had no lawyer."),
    (
      "en",
      "I urge you to:\n\n- release her;\n- open an inquiry (see below).\n\n“Thank you,” I said."
    ),
    ("en", "The decision of 3 May, no. 12, para. 4, e.g. this one, stands."),
    (
      "fr",
      "Je vous écris au sujet de «\u{A0}Anna\u{A0}»\u{A0}: elle est détenue.\n\nVous vous en souvenez."
    ),
    ("de", "ich schreibe Ihnen wegen Anna, die „zu Unrecht“ inhaftiert ist."),
    ("ru", "Я пишу Вам об Анне, г. Ташкент. Её осудили по ст. 159 («экстремизм»)."),
    ("en", "He [sic] was called a ‘traitor’ in the ’90s: “they said ‘traitor’”."),
    ("de", "zwei Dinge: a) die Haft und b) das Urteil."),
    ("en", "I ask you:\n\n- to release her;\n\nand to answer this letter."),
    ("en", "Sirhan Sirhan wrote. al-Hasan is free. See [this page](https://x.org/a_(b))."),
    ("ru", "Это сказано в докладе Watch’а. Ждём ответа..."),
  ])
  func `a sound text passes`(tag: String, text: String) {
    #expect(flaws(text, tag) == [])
  }

  @Test(arguments: [
    ("en", "I write about the the case.", ["doubled-word: the the"]),
    ("en", "I write  about her.", ["doubled-space:   "]),
    ("en", "I saw a a man.", ["doubled-word: a a"]),
    ("en", "Release him.; now", ["stray-punctuation: .;"]),
    ("en", "I saw him.. Yes", ["stray-punctuation: .."]),
    (
      "en", "وأنا أكتب إليكم بشأن هذا الرجل في السجن",
      ["other-language: وأنا أكتب إليكم بشأن هذا الرجل في السجن"]
    ),
    ("en", "Dear , I write.", ["stray-punctuation:  ,"]),
    ("en", "He was, , arrested.", ["stray-punctuation:  ,"]),
    ("en", "She was held ().", ["stray-punctuation: ()"]),
    ("en", "I write about Аnna.", ["mixed-scripts: Аnna"]),
    ("ru", "Я пишу об Aнне.", ["mixed-scripts: Aнне"]),
    ("en", "They call it \\\"law\\\".", ["straight-quotes: \"", "straight-quotes: \""]),
    ("en", "She was held (in June.", ["unbalanced-brackets: ("]),
    ("ru", "Её осудили за «экстремизм.", ["unbalanced-brackets: «"]),
    ("fr", "Elle est détenue ».", ["unbalanced-brackets: »"]),
    ("en", "she is well.", ["sentence-without-capital: she"]),
    ("en", "She is held there. her family waits.", ["sentence-without-capital: her"]),
    ("en", "You will pay for this.", ["harsh-word: You will pay for this"]),
    ("de", "sie sind ein Verbrecherregime.", ["harsh-word: Verbrecherregime"]),
    ("en", "Я пишу вам об Анне и прошу вас.", ["other-language: Я пишу вам об Анне и прошу вас"]),
    (
      "en", "Ich bitte Sie um die Freilassung der Frau, die in der Haft ist.",
      ["other-language: Ich bitte Sie um die Freilassung der Frau, die in der Haft ist"]
    ),
  ])
  func `a flaw is found where it stands`(tag: String, text: String, expected: [String]) {
    #expect(flaws(text, tag) == expected)
  }

  @Test func `a stretch that is marked as foreign may be`() {
    #expect(flaws("The paper [на первой полосе и не только об этом](lang:ru) said so.") == [])
  }

  @Test(arguments: [
    "I write of the man   [\nx](lang:uz) now.", "A man  [\n](note:1) here.", "[", "](", "[](",
    "a [b", "\\",
    "&#", "&#99999999;", "- ", "> > >", "1.", "[a](b\n\nc)",
  ])
  func `broken Markdown is read without a crash`(text: String) {
    _ = flaws(text)
  }

  @Test func `escapes, emphasis, notes and entries of lists are read as words`() {
    var text = "Held\\-on *and* **off**[\\*](note:1).&#32;\n\n- one\\,\n- two"
    let read = text.withUTF8 { ReadText($0) }
    let words = read.paragraphs.map { $0.text(0..<$0.scalars.count) }
    #expect(words == ["Held-on and off.", "one,", "two"])
    #expect(read.paragraphs.map(\.isItem) == [false, true, true])
  }
}
