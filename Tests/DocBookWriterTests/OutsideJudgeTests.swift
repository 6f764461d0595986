// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import DocBookWriter

@Suite(.serialized) struct OutsideJudgeTests {
  @Test(.enabled(if: OutsideJudge.jing.isInstalled))
  func `jing finds every letter and document valid`() throws {
    let verdict = try OutsideJudge.jing.judge(everyLetter(), [OutsideJudge.schemaPath])
    #expect(verdict.output == "")
    #expect(verdict.status == 0)
  }

  @Test(.enabled(if: OutsideJudge.xmllint.isInstalled))
  func `xmllint finds every letter and document valid`() throws {
    let verdict = try OutsideJudge.xmllint.judge(
      everyLetter(), ["--nonet", "--noout", "--relaxng", OutsideJudge.schemaPath])
    #expect(verdict.status == 0)
  }

  @Test(.enabled(if: OutsideJudge.pandoc.isInstalled))
  func `pandoc shows what a reader of the letter needs`() throws {
    let letter = try DocBookWriter().write(SampleLetters.english)
    let verdict = try OutsideJudge.pandoc.judge(
      [letter], ["-f", "docbook", "-t", "plain", "--wrap=none"])
    expectInOrder(english, in: verdict.output)
  }

  @Test(.enabled(if: OutsideJudge.xsltproc.isInstalled))
  func `the DocBook stylesheets show what a reader of the letter needs`() throws {
    let letter = try DocBookWriter().write(SampleLetters.english)
    let verdict = try OutsideJudge.xsltproc.judge(
      [letter], ["--nonet", OutsideJudge.stylesheetPath])
    #expect(verdict.status == 0)
    expectInOrder(["Appeal for the release of"] + english, in: verdict.output)
  }

  /// What the letter says, from top to bottom.
  private let english = [
    "12 Broad Street", "His Excellency", "100163 Tashkent", "UZBEKISTAN",
    "Oxford, 21 November 2026",
    "Our reference: WR-7K3F-2M9C", "Your Excellency,", "I am writing to you about",
    "What the law says",
    "Everyone has the right", "Article 19", "I respectfully urge you to:",
    "release Bo Test immediately", "Yours respectfully,", "Ann Example", "Member",
    "Letter Group 12",
    "Group for the Defence of Writers",
    "Case sheet (2 pages)", "Letter of the family, 3 May 2024.",
  ]

  private func expectInOrder(
    _ parts: [String], in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // The stylesheets keep the spaces of lines as no-break spaces.
    let text = text.replacing("\u{A0}", with: " ")
    var rest = text[...]
    for part in parts {
      guard let range = rest.firstRange(of: part) else {
        Issue.record("no '\(part)' in its place in\n\(text)", sourceLocation: sourceLocation)
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  private func everyLetter() throws -> [[UInt8]] {
    let samples = SampleLetters.all.map(\.letter)
    let hostile = SampleLetters.hostileValues.map(SampleLetters.hostile)
    let documents = SampleDocuments.all.map(\.document)
    let hostileDocuments = SampleLetters.hostileValues.map { SampleDocuments.hostile($0) }
    return try (samples + hostile).map { try DocBookWriter().write($0) }
      + (documents + hostileDocuments).map { try DocBookWriter().write($0) }
  }
}
