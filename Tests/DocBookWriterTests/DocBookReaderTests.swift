// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Documents
import Foundation
import SampleLetters
import Testing

@testable import DocBookWriter

@Suite struct DocBookReaderTests {
  @Test(arguments: SampleLetters.all.map(\.name))
  func `a letter comes back from its DocBook as it was`(name: String) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    try expectSame(letter, try read(DocBookWriter().write(letter)))
  }

  @Test func `every kind of block and inline comes back as it was`() throws {
    let bytes = try DocBookWriter().write(SampleLetters.everything)
    try expectSame(SampleLetters.everything, try read(bytes))
  }

  @Test(.enabled(if: OutsideJudge.hasSchema))
  func `the letter with everything keeps the schema and the rules`() throws {
    let schema = try DocBookSchema(path: OutsideJudge.schemaPath)
    #expect(try schema.messages(for: DocBookWriter().write(SampleLetters.everything)) == [])
  }

  @Test(arguments: SampleLetters.hostileValues)
  func `what was read is written as it was, whatever the fields hold`(value: String) throws {
    let bytes = try DocBookWriter().write(SampleLetters.hostile(value))
    let reading = try DocBookReader().read(bytes, name: "a.xml")
    let letter = try #require(reading.letter, "\(DiagnosticRenderer().render(reading.problems))")
    #expect(try DocBookWriter().write(letter) == bytes)
    #expect(!reading.lacksSourcesLabel)
  }

  @Test(arguments: [
    nil, Letter.LabeledNotes(label: "Sources:", notes: []),
    Letter.LabeledNotes(label: "Quellen:", notes: [SourceNote(text: "a", url: nil)]),
  ])
  func `the sources come back with their label, marked or not`(notes: Letter.LabeledNotes?) throws {
    var letter = SampleLetters.short
    letter.notes = notes
    try expectSame(letter, try read(DocBookWriter().write(letter)))
    guard notes?.notes.isEmpty == false else { return }
    letter.body = [.paragraph([.note(1)])]
    try expectSame(letter, try read(DocBookWriter().write(letter)))
  }

  @Test func `an older letter whose sources are all footnotes lacks their label only`() throws {
    var letter = SampleLetters.english
    let text = String(decoding: try DocBookWriter().write(letter), as: UTF8.self)
    let label = "\n    <bibliomisc role=\"sources-label\">Sources:</bibliomisc>"
    #expect(text.contains(label))
    let reading = try DocBookReader().read(Array(text.replacing(label, with: "").utf8), name: "a")
    #expect(reading.lacksSourcesLabel)
    letter.notes = letter.notes.map { Letter.LabeledNotes(label: "", notes: $0.notes) }
    try expectSame(letter, try #require(reading.letter))
  }

  /// `Golden/before` holds the letters as they were written before they could be read back.
  @Test(arguments: SampleLetters.all.map(\.name))
  func `a letter of an earlier version comes back with what it held`(name: String) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/before/\(name).xml")
    let reading = try DocBookReader().read(Array(Data(contentsOf: file)), name: name)
    #expect(DiagnosticRenderer().render(reading.problems) == "")
    #expect(reading.letter == letter.asKeptBefore(lacksLabel: reading.lacksSourcesLabel))
  }

  @Test func `the same document is read on every thread`() async throws {
    let bytes = try DocBookWriter().write(SampleLetters.everything)
    try await withThrowingTaskGroup(of: Letter?.self) { group in
      for _ in 0..<50 {
        group.addTask { try DocBookReader().read(bytes, name: "a.xml").letter }
      }
      for try await letter in group { #expect(letter == SampleLetters.everything) }
    }
  }

  private func read(_ bytes: [UInt8]) throws -> Letter {
    let reading = try DocBookReader().read(bytes, name: "a.xml")
    #expect(DiagnosticRenderer().render(reading.problems) == "")
    #expect(!reading.lacksSourcesLabel)
    return try #require(reading.letter)
  }

  /// Equal as values and byte for byte, where Swift takes two spellings of a character for one.
  private func expectSame(_ letter: Letter, _ other: Letter) throws {
    #expect(letter.dump == other.dump)
    #expect(letter == other)
    #expect(try DocBookWriter().write(letter) == DocBookWriter().write(other))
  }
}

extension Letter {
  /// The letter without what its DocBook did not tell apart: lines of the address block in the
  /// letter's language from those in none, and a label of sources that are all footnotes.
  fileprivate func asKeptBefore(lacksLabel: Bool) -> Letter {
    var letter = self
    func told(_ line: LanguageText) -> LanguageText {
      LanguageText(line.text, language: line.language ?? language)
    }
    letter.addressee = Addressee(
      envelopeLines: addressee.envelopeLines.map(told), addressLines: addressee.addressLines,
      countryLine: addressee.countryLine.map(told), countryCode: addressee.countryCode,
      name: addressee.name, office: addressee.office, body: addressee.body,
      email: addressee.email, fax: addressee.fax)
    letter.notes = notes.map { .init(label: lacksLabel ? "" : $0.label, notes: $0.notes) }
    return letter
  }
}
