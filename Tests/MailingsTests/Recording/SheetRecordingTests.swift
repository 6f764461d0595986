// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Ledger
import Testing

@testable import Mailings

@Suite struct SheetRecordingTests {
  private func record(
    _ sheet: String, in sample: SampleRecording, skips: Bool = false
  ) throws -> StepReport {
    _ = try sample.surroundings.write(Array(sheet.utf8), to: "sheet.csv")
    return try sample.recording.record(
      try sample.step(.sent(via: .post, proof: nil)), fromSheet: "sheet.csv",
      acceptsRepairs: false, RecordingManner(skips: skips))
  }

  @Test func `each row says what it says, and the call the rest`() throws {
    let sample = try SampleRecording()
    let references = try (1...3).map { try sample.draft($0) }
    let report = try record(
      """
      reference;on;via;by;proof
      \(references[0].text);2026-11-18;registered;ben;"RR 1;2"
      \(references[1].text.lowercased());;;;
      \(references[2].text);2026-11-19;;;

      """, in: sample)
    #expect(report.recorded.count == 3)
    #expect(report.problems == [])
    let cards = try sample.recording.ask { view in
      try references.map { try #require(try view.card(of: $0)) }
    }
    let sendings = cards.map { $0.history.dispatches[0] }
    #expect(sendings.map(\.day.description) == ["2026-11-18", "2026-11-20", "2026-11-19"])
    #expect(sendings.map(\.dispatch.via) == [.registered, .post, .post])
    #expect(sendings[0].dispatch.proof == "RR 1;2")
    #expect(sendings[0].by?.description == "ben")
  }

  @Test func `what is wrong is told at its cell, and nothing is recorded`() throws {
    let sample = try SampleRecording()
    let known = try sample.draft(1)
    let other = SampleRecording.reference(2)
    let report = try record(
      """
      reference,on,via,by
      \(known.text),2026-11-31,pst,ana
      \(known.text),2026-11-30,,
      \(other.text),,,
      ,2026-11-02,,
      \(known.text),,,
      \(known.text),,,
      """, in: sample)
    #expect(
      DiagnosticRenderer().render(report.problems) == """
        sheet.csv:2:14: error: '2026-11-31' is no day [no-day]
          2 | \(known.text),2026-11-31,pst,ana
            |              ^^^^^^^^^^
            = hint: write year, month and day, as in 2026-11-21

        sheet.csv:2:25: error: 'pst' is no way on which letters go [no-channel]
          2 | \(known.text),2026-11-31,pst,ana
            |                         ^^^
            = hint: did you mean 'post'?

        sheet.csv:2:29: error: no member is called 'ana' [unknown-member]
          2 | \(known.text),2026-11-31,pst,ana
            |                             ^^^
            = hint: did you mean 'anna'?

        sheet.csv:3:14: error: 2026-11-30 is still to come: today is 2026-11-21 [future-day]
          3 | \(known.text),2026-11-30,,
            |              ^^^^^^^^^^
            = hint: record it when it has happened

        sheet.csv:4:1: error: this ledger knows no letter \(other.text) [unknown-reference]
          4 | \(other.text),,,
            | ^^^^^^^^^^^^
            = hint: if another member wrote it, take in their ledger: writ import ledger FILE

        sheet.csv:5:1: error: this row has no reference [no-reference]
          5 | ,2026-11-02,,
            | ^^^^^^^^^^^^^
            = hint: fill its first cell

        sheet.csv:7:1: error: \(known.text) stands twice in this sheet [doubled-reference]
          7 | \(known.text),,,
            | ^^^^^^^^^^^^
            = note: the first stands in line 6
            = hint: keep one of the rows

        """)
    #expect(try sample.status(known) == .draft)
  }

  @Test(
    arguments: [
      ("", "empty-file"), ("on,via\n2026-11-01,post\n", "missing-column"),
      ("reference,when\nWR,\n", "unknown-column"), ("reference,on,on\n", "doubled-column"),
      ("reference,on\n\"WR", "unclosed-quote"), ("reference,on\nWR\n", "wrong-cell-count"),
      ("reference\n" + String(repeating: "W", count: 5_000), "too-long"),
      ("reference\nWR\u{0}\u{1B}[31m\n", "mistyped-reference"),
    ])
  func `a sheet that is none is refused`(sheet: String, id: String) throws {
    let sample = try SampleRecording()
    try sample.draft(1)
    let report = try record(sheet, in: sample)
    #expect(report.problems.first?.id.description == id)
    #expect(report.recorded.isEmpty)
  }

  @Test func `a sheet in another encoding is refused`() throws {
    let sample = try SampleRecording()
    _ = try sample.surroundings.write([0xFF, 0xFE, 0x41, 0], to: "sheet.csv")
    let report = try sample.recording.record(
      try sample.step(.printed), fromSheet: "sheet.csv", acceptsRepairs: false, RecordingManner())
    #expect(report.problems.map(\.id) == ["wrong-encoding"])
  }

  @Test func `--skip records the good rows of a sheet`() throws {
    let sample = try SampleRecording()
    let reference = try sample.draft(1)
    let report = try record(
      "reference\n\(reference.text)\n\(SampleRecording.reference(2).text)\n", in: sample,
      skips: true)
    #expect(report.recorded.map(\.reference) == [reference])
    #expect(report.refused == 1)
  }
}
