// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import Testing

@testable import Mailings

@Suite struct MistypedReferenceTests {
  /// A reference with its last character wrong.
  private func mistyped(_ reference: Reference) throws -> String {
    let last = try #require(reference.text.last)
    return reference.text.dropLast() + (last == "7" ? "8" : "7")
  }

  private func record(
    _ typed: String, _ sample: SampleRecording, repairs: Bool = false
  ) throws -> StepReport {
    var choice = LetterChoice()
    choice.references = [typed]
    choice.acceptsRepairs = repairs
    let step = try sample.step(.sent(via: .post, proof: nil))
    return try sample.recording.record(step, of: choice, RecordingManner())
  }

  @Test func `the one letter that is meant is offered, and taken only with --repair`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1_234_567)
    let typed = try mistyped(reference)
    let report = try record(typed, sample)
    #expect(
      report.problems.first?.hints == [
        "did you mean \(reference.text), to uz-president about anvarov-karim? then add --repair"
      ])
    #expect(try sample.status(reference) == .draft)
    let repaired = try record(typed, sample, repairs: true)
    #expect(repaired.repairs.map(\.letter.reference) == [reference])
    #expect(try sample.status(reference) == .waiting)
  }

  @Test func `of two letters that may be meant none is ever taken`() throws {
    let sample = try SampleRecording()
    let first = try sample.draft(1_234_567)
    let typed = try mistyped(first)
    let other = try #require(
      Reference.repairs(of: typed, prefix: "WR").first { $0 != first }, "another repair")
    try sample.draft(try number(of: other), office: "uz-interior")
    #expect(try sample.recording.ask { try $0.summary(of: other) } != nil)
    for repairs in [false, true] {
      let report = try record(typed, sample, repairs: repairs)
      #expect(report.problems.map(\.id) == ["mistyped-reference"])
      #expect(report.problems.first?.notes.count == 2)
      #expect(try sample.status(first) == .draft)
    }
    #expect(try sample.recording.letter(meantBy: typed).card == nil)
  }

  /// The number whose reference it is.
  private func number(of reference: Reference) throws -> UInt64 {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let code = reference.text.filter { $0 != "-" }.dropFirst(2).prefix(7)
    return try code.reduce(0) { value, character in
      value << 5 | UInt64(try #require(alphabet.firstIndex(of: character)))
    }
  }

  @Test func `nothing is near to a text that is no reference`() throws {
    let sample = try SampleRecording()
    try sample.draft(1)
    for typed in ["", "hello", "WR-0000", String(repeating: "W", count: 10_000), "\u{1B}[2J"] {
      let report = try record(typed, sample, repairs: true)
      #expect(report.problems.map(\.id) == ["mistyped-reference"])
    }
  }

  @Test func `a reference of another ledger is said to be unknown`() throws {
    let sample = try SampleRecording()
    let report = try record(SampleRecording.reference(9).text, sample, repairs: true)
    #expect(report.problems.map(\.id) == ["unknown-reference"])
  }

  @Test func `a letter is shown though its reference is mistyped, and it is said`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1_234_567)
    let view = try sample.recording.letter(meantBy: try mistyped(reference))
    #expect(view.card?.summary.reference == reference)
    #expect(view.problems.map(\.severity) == [.warning])
  }
}
