// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import Testing

@testable import Mailings

@Suite struct ResponseRecordingTests {
  private func sentLetters(_ count: UInt64) throws -> (SampleRecording, [Reference]) {
    let sample = try SampleRecording(files: ["scan.pdf": "%PDF scan"])
    let references = try (1...count).map { try sample.draft($0) }
    try sample.record(.sent(via: .post, proof: nil), references, on: "2026-11-02")
    return (sample, references)
  }

  @Test func `one response answers several letters, and a letter has several responses`() throws {
    let (sample, references) = try sentLetters(3)
    try sample.respond(to: Array(references[...1]), kind: .acknowledgement)
    try sample.respond(to: [references[0]], kind: .denial)
    #expect(try references.map { try sample.status($0) } == [.answered, .waiting, .waiting])
    let card = try sample.recording.ask { try $0.card(of: references[0]) }
    #expect(card?.history.responses.map(\.classification?.kind) == [.acknowledgement, .denial])
  }

  @Test func `what a file holds is kept by its digest, and the file comes once only`() throws {
    let (sample, references) = try sentLetters(1)
    var new = NewResponse(day: try SampleRecording.day("2026-11-20"))
    new.references = [references[0].text]
    new.files = ["scan.pdf", "./scan.pdf"]
    let report = try sample.recording.record(new, isRehearsal: false)
    #expect(
      report.attachments == [
        Attachment(
          name: "scan.pdf", sha256: SHA256Digest(of: Array("%PDF scan".utf8)).text, size: 9)
      ])
    let second = try sample.recording.record(new, isRehearsal: false)
    #expect(second.problems.map(\.id) == ["known-file"])
    new.mayRepeat = true
    #expect(try sample.recording.record(new, isRehearsal: false).problems == [])
    new.files = ["nowhere.pdf"]
    #expect(throws: FileError.self) { try sample.recording.record(new, isRehearsal: false) }
  }

  @Test func `a demand is one that the cases make`() throws {
    let (sample, references) = try sentLetters(1)
    var new = NewResponse(day: try SampleRecording.day("2026-11-20"))
    new.references = [references[0].text]
    let said = try #require(Classification.Said("relase=refused"))
    new.classification = Classification(kind: .refusal, says: [said])
    let report = try sample.recording.record(new, isRehearsal: false)
    #expect(report.problems.map(\.id) == ["unknown-demand"])
    #expect(report.problems.first?.hints == ["did you mean 'release'?"])
    #expect(try sample.status(references[0]) == .waiting)
  }

  @Test func `without the file of the case a demand cannot be checked, and that is said`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1, matter: "not-here")
    try sample.record(.sent(via: .post, proof: nil), [reference], on: "2026-11-02")
    var new = NewResponse(day: try SampleRecording.day("2026-11-20"))
    new.references = [reference.text]
    let said = try #require(Classification.Said("release=met"))
    new.classification = Classification(kind: .favourable, says: [said])
    let report = try sample.recording.record(new, isRehearsal: false)
    #expect(report.problems.map(\.id) == ["no-case-file"])
    #expect(try sample.status(reference) == .answered)
  }

  @Test func `nothing can come in before the letter went out`() throws {
    let (sample, references) = try sentLetters(1)
    let report = try sample.respond(to: references, on: "2026-11-01")
    #expect(report.problems.map(\.id) == ["day-too-early"])
  }

  @Test func `the one response that waits is classified by the letter, one of several by its id`()
    throws
  {
    let (sample, references) = try sentLetters(1)
    func classify(_ target: String) throws -> ClassifyReport {
      try sample.recording.classify(
        target, as: Classification(kind: .token), on: sample.surroundings.today, by: nil,
        acceptsRepairs: false, isRehearsal: false)
    }
    #expect(try classify(references[0].text).problems.map(\.id) == ["nothing-to-classify"])
    let first = try #require(try sample.respond(to: references).id)
    #expect(try classify(references[0].text).response?.id == first)
    try sample.respond(to: references)
    let third = try #require(try sample.respond(to: references).id)
    let several = try classify(references[0].text)
    #expect(several.problems.map(\.id) == ["several-to-classify"])
    #expect(several.problems.first?.notes.count == 2)
    #expect(try classify(third.description).response?.id == third)
    #expect(try sample.status(references[0]) == .toClassify)
  }

  @Test func `a text that is not in UTF-8, or too long, is refused`() throws {
    let sample = try SampleRecording()
    var new = NewResponse(day: try SampleRecording.day("2026-11-20"))
    new.textFile = "mail.txt"
    for (bytes, id) in [
      ([0xE9, 0x41] as [UInt8], "wrong-encoding"),
      ([UInt8](repeating: 0x41, count: (1 << 20) + 1), "too-large"),
    ] {
      _ = try sample.surroundings.write(bytes, to: "mail.txt")
      let report = try sample.recording.record(new, isRehearsal: false)
      #expect(report.problems.map(\.id.description) == [id])
      #expect(try sample.recording.tray().isEmpty)
    }
  }
}
