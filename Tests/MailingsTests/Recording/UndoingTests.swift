// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import Testing

@testable import Mailings

@Suite struct UndoingTests {
  private let sent = LetterStep.What.sent(via: .post, proof: nil)

  private func undo(
    _ reference: Reference, kind: EventBody.Kind? = nil, in sample: SampleRecording
  ) throws -> UndoReport {
    var choice = LetterChoice()
    choice.references = [reference.text]
    return try undo(.letters(choice, kind: kind), in: sample)
  }

  private func undo(_ target: UndoTarget, in sample: SampleRecording) throws -> UndoReport {
    try sample.recording.undo(target, why: "a slip", by: nil, isRehearsal: false)
  }

  @Test func `the last event of a letter goes first, and the draft stays`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1)
    try sample.record(.printed, [reference])
    try sample.record(sent, [reference])
    #expect(try undo(reference, in: sample).undone.map(\.event.body.kind) == [.sent])
    #expect(try sample.status(reference) == .printed)
    #expect(try undo(reference, in: sample).undone.map(\.event.body.kind) == [.printed])
    #expect(try sample.status(reference) == .draft)
    #expect(try undo(reference, in: sample).problems.map(\.id) == ["draft-stays"])
  }

  @Test func `a kind is taken back of a whole mailing`() throws {
    let sample = try SampleRecording()
    let references = try (1...4).map { try sample.draft($0) }
    try sample.record(sent, Array(references[...2]))
    var choice = LetterChoice()
    choice.mailing = try SampleRecording.id("spring")
    let report = try undo(.letters(choice, kind: .sent), in: sample)
    #expect(report.undone.count == 3)
    #expect(report.untouched == 1)
    for reference in references { #expect(try sample.status(reference) == .draft) }
  }

  @Test func `an event on which another stands is not taken back`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1)
    try sample.record(sent, [reference], on: "2026-11-02")
    try sample.respond(to: [reference], kind: .refusal, on: "2026-11-10")
    let report = try undo(reference, kind: .sent, in: sample)
    #expect(report.problems.map(\.id) == ["needed-by-later"])
    #expect(try sample.status(reference) == .answered)
    #expect(try undo(reference, kind: .responded, in: sample).undone.count == 1)
    #expect(try sample.status(reference) == .waiting)
    #expect(try undo(reference, in: sample).undone.map(\.event.body.kind) == [.sent])
  }

  @Test func `an event is taken back once, and taking back can be taken back`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1)
    try sample.record(sent, [reference])
    let event = try #require(try undo(.last, in: sample).undone.first?.event)
    #expect(try sample.status(reference) == .draft)
    #expect(try undo(.event(event.id), in: sample).problems.map(\.id) == ["undone-already"])
    #expect(try undo(.last, in: sample).problems.map(\.id) == ["nothing-to-undo"])
    let undoing = try #require(
      try sample.recording.ask { try $0.card(of: reference) }?.events.last)
    guard case .undone(event.id, why: "a slip") = undoing.body else {
      Issue.record("the last event takes the other one back")
      return
    }
    #expect(try undo(.event(undoing.id), in: sample).undone.count == 1)
    #expect(try sample.status(reference) == .waiting)
  }

  @Test func `one side of a conflict can be taken back`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1)
    let day = try SampleRecording.day("2026-11-05")
    let ids = try sample.ledger.record([
      NewEvent(.sent(reference, Dispatch(via: .post)), on: day, by: try SampleRecording.id("anna")),
      NewEvent(.sent(reference, Dispatch(via: .fax)), on: day, by: try SampleRecording.id("ben")),
    ])
    #expect(try sample.summary(reference).conflicts == 1)
    #expect(try undo(.event(ids[0]), in: sample).undone.count == 1)
    #expect(try sample.summary(reference).conflicts == 0)
    #expect(try sample.summary(reference).via == .fax)
  }
}
