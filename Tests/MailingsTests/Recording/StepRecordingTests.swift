// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import Testing

@testable import Mailings

@Suite struct StepRecordingTests {
  /// Five letters of a mailing, one of them withdrawn.
  private func mailing() throws -> (SampleRecording, [Reference]) {
    let sample = try SampleRecording()
    let offices = ["uz-interior", "uz-president", "uz-prosecutor", "az-president", "fr-foreign"]
    for (index, office) in offices.enumerated() {
      try sample.draft(UInt64(index + 1), office: office)
    }
    let letters = try sample.recording.ask {
      try $0.letters(LetterFilter(mailing: try SampleRecording.id("spring")))
    }
    return (sample, letters.map(\.reference))
  }

  private let sent = LetterStep.What.sent(via: .post, proof: nil)

  @Test func `a whole mailing is sent, but for an office and a letter`() throws {
    let (sample, references) = try mailing()
    let report = try sample.record(
      sent, mailing: "spring", except: ["uz-president", references[0].text])
    #expect(report.recorded.count == 3)
    #expect(try sample.summary(references[0]).status == .draft)
    #expect(try sample.summary(references[4]).sentOn?.description == "2026-11-20")
  }

  @Test func `numbers are those of the check sheet`() throws {
    let (sample, references) = try mailing()
    let report = try sample.record(sent, mailing: "spring", numbers: "1-2,5-")
    #expect(report.recorded.map(\.reference) == [references[0], references[1], references[4]])
    let again = try sample.record(sent, mailing: "spring", numbers: "1-3")
    #expect(again.recorded.map(\.reference) == [references[2]])
    #expect(again.already.count == 2)
  }

  @Test func `a number that the sheet does not have stops all`() throws {
    let (sample, references) = try mailing()
    let report = try sample.record(sent, mailing: "spring", numbers: "1-6")
    #expect(report.problems.map(\.id) == ["no-such-number"])
    #expect(try sample.status(references[0]) == .draft)
  }

  @Test func `an exception that fits nothing stops all`() throws {
    let (sample, references) = try mailing()
    let report = try sample.record(sent, mailing: "spring", except: ["uz-presidnt"])
    #expect(report.problems.map(\.id) == ["nothing-excepted"])
    #expect(report.problems.first?.hints == ["did you mean 'uz-president'?"])
    #expect(try sample.status(references[0]) == .draft)
  }

  @Test func `one letter that cannot stops all, and --skip records the rest`() throws {
    let (sample, references) = try mailing()
    try sample.record(sent, [references[0]])
    let report = try sample.record(.returned(why: "moved"), Array(references[...1]))
    #expect(report.isStopped)
    #expect(report.possible == 1)
    #expect(try sample.status(references[0]) == .waiting)
    var choice = LetterChoice()
    choice.references = references[...1].map(\.text)
    let skipping = try sample.recording.record(
      try sample.step(.returned(why: "moved")), of: choice, RecordingManner(skips: true))
    #expect(skipping.recorded.map(\.reference) == [references[0]])
    #expect(skipping.refused == 1)
    #expect(skipping.problems.map(\.severity) == [.warning])
    #expect(try sample.status(references[0]) == .returned)
  }

  @Test func `a rehearsal records nothing`() throws {
    let (sample, references) = try mailing()
    let report = try sample.record(sent, mailing: "spring", isRehearsal: true)
    #expect(report.recorded.count == 5)
    #expect(try sample.status(references[0]) == .draft)
  }

  @Test(
    arguments: [("2026-11-22", "future-day"), ("2026-10-31", "day-too-early")])
  func `a day that cannot be is refused`(day: String, id: String) throws {
    let (sample, references) = try mailing()
    let report = try sample.record(sent, [references[0]], on: day)
    #expect(report.problems.map(\.id.description) == [id])
    #expect(try sample.status(references[0]) == .draft)
  }

  @Test func `a day before what is recorded later is refused where it would not fit`() throws {
    let (sample, references) = try mailing()
    try sample.record(.printed, [references[0]], on: "2026-11-10")
    let early = try sample.record(sent, [references[0]], on: "2026-11-09")
    #expect(early.problems.map(\.id) == ["wrong-status"])
    let late = try sample.record(sent, [references[0]], on: "2026-11-10")
    #expect(late.recorded.count == 1)
    #expect(try sample.ledger.examine().conflicts == 0)
  }

  @Test func `what was sent is the text that was drafted by that day`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1, words: "first", on: "2026-11-01")
    try sample.draft(1, words: "second", on: "2026-11-10")
    try sample.record(sent, [reference], on: "2026-11-05")
    let card = try sample.recording.ask { try $0.card(of: reference) }
    #expect(card?.text.map { String(decoding: $0, as: UTF8.self) } == "first")
    #expect(try sample.ledger.examine().isSound)
  }

  @Test func `a member who is not there is told`() throws {
    let (sample, references) = try mailing()
    var choice = LetterChoice()
    choice.references = [references[0].text]
    var step = try sample.step(sent)
    step.by = try SampleRecording.id("ana")
    let report = try sample.recording.record(step, of: choice, RecordingManner())
    #expect(report.problems.map(\.id) == ["unknown-member"])
    #expect(report.problems.first?.hints == ["did you mean 'anna'?"])
  }

  @Test func `a reference is read as typed, and named twice counts once`() throws {
    let (sample, references) = try mailing()
    var choice = LetterChoice()
    let bare = references[0].text.lowercased().filter { $0 != "-" }
    choice.references = [references[0].text, bare]
    let report = try sample.recording.record(try sample.step(sent), of: choice, RecordingManner())
    #expect(report.recorded.map(\.reference) == [references[0]])
  }
}
