// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Ledger

@Suite struct LedgerTests {
  @Test func `a letter goes from draft over paper to the post and waits`() throws {
    let (ledger, reference) = try Sample.ledger { reference in
      [
        .drafted(reference, try Sample.draft()), .printed(reference),
        .sent(reference, Dispatch(via: .registered, proof: "RR123")),
      ]
    }
    let summary = try #require(
      try ledger.read(asOf: Sample.farDay) { try $0.summary(of: reference) })
    #expect(summary.status == .waiting)
    #expect(summary.draftedOn?.description == "2026-03-01")
    #expect(summary.printedOn?.description == "2026-03-02")
    #expect(summary.sentOn?.description == "2026-03-03")
    #expect(summary.clockDay?.description == "2026-03-03")
    #expect(summary.via == .registered)
    #expect(summary.matters.map(\.description) == ["anvarov"])
  }

  @Test func `a response waits for somebody to classify it, and an acknowledgement is no answer`()
    throws
  {
    let (ledger, reference) = try Sample.ledger { reference in
      [.drafted(reference, try Sample.draft()), .sent(reference, Dispatch(via: .post))]
    }
    let day = try Sample.day("2026-03-20")
    let response = Response(letters: [reference], via: .post)
    let id = try ledger.record([NewEvent(.responded(response), on: day)])[0]
    #expect(try ledger.status(reference) == .toClassify)
    try ledger.record([
      NewEvent(.classified(response: id, Classification(kind: .acknowledgement)), on: day)
    ])
    #expect(try ledger.status(reference) == .waiting)
    let second = try ledger.record([NewEvent(.responded(response), on: day.adding(days: 9))])[0]
    try ledger.record([
      NewEvent(
        .classified(response: second, Classification(kind: .refusal)), on: day.adding(days: 10))
    ])
    #expect(try ledger.status(reference) == .answered)
    let summary = try #require(
      try ledger.read(asOf: Sample.farDay) { try $0.summary(of: reference) })
    #expect(summary.result == .refusal)
    #expect(summary.acknowledgedOn == day)
    #expect(summary.answeredOn == day.adding(days: 9))
  }

  @Test func `undoing takes a step back, and undoing that gives it again`() throws {
    let (ledger, reference) = try Sample.ledger { reference in
      [.drafted(reference, try Sample.draft())]
    }
    let day = try Sample.day("2026-03-20")
    let sent = try ledger.record([NewEvent(.sent(reference, Dispatch(via: .post)), on: day)])[0]
    let undoing = try ledger.record([NewEvent(.undone(sent), on: day)])[0]
    #expect(try ledger.status(reference) == .draft)
    try ledger.record([NewEvent(.undone(undoing), on: day)])
    #expect(try ledger.status(reference) == .waiting)
  }

  @Test func `the past is told as it was`() throws {
    let (ledger, reference) = try Sample.ledger { reference in
      [
        .drafted(reference, try Sample.draft()), .printed(reference),
        .sent(reference, Dispatch(via: .post)), .returned(reference, why: "moved"),
        .sent(reference, Dispatch(via: .post)),
      ]
    }
    let start = try Sample.day("2026-02-28")
    let statuses = try (0...5).map { try ledger.status(reference, on: start.adding(days: $0)) }
    #expect(statuses == [nil, .draft, .printed, .waiting, .returned, .waiting])
    let deadlines = Deadlines(closed: []) { _ in Sample.farDay }
    let counts = try (0...5).map { day in
      try ledger.read(asOf: start.adding(days: day)) { try $0.counts(deadlines) }
    }
    #expect(counts.map(\.drafted) == [0, 1, 1, 1, 1, 1])
    #expect(counts.map(\.sent) == [0, 0, 0, 1, 1, 1])
    #expect(counts.map(\.returned) == [0, 0, 0, 0, 1, 1])
    #expect(counts.map(\.overdue) == [0, 0, 0, 1, 0, 1])
    #expect(try ledger.examine().isSound)
  }

  @Test func `a draft is rewritten until it is sent, and what was sent can be read for ever`()
    throws
  {
    let ledger = try Sample.ledger()
    let keeper = TextKeeper()
    let reference = Sample.reference(7)
    let day = try Sample.day("2026-03-01")
    func letter(_ text: String) throws -> DraftedLetter {
      let kept = try keeper.keep(
        docbook: Array("<article>\(text)</article>".utf8), text: Array(text.utf8), kind: "a")
      return DraftedLetter(
        reference: reference, draft: try Sample.draft(text: kept.digest), text: kept)
    }
    #expect(try ledger.draft([letter("first")], on: day) == [.new])
    #expect(try ledger.draft([letter("first")], on: day) == [.unchanged])
    #expect(try ledger.draft([letter("second")], on: day) == [.changed])
    let digest = try letter("second").draft.text
    try ledger.record([
      NewEvent(.sent(reference, Dispatch(via: .post, text: digest)), on: day)
    ])
    #expect(try ledger.draft([letter("third")], on: day) == [.kept(.waiting)])
    let card = try ledger.read(asOf: Sample.farDay) { try $0.card(of: reference) }
    #expect(card?.text.map { String(decoding: $0, as: UTF8.self) } == "second")
    #expect(
      card?.docbook.map { String(decoding: $0, as: UTF8.self) } == "<article>second</article>")
    #expect(try ledger.examine().isSound)
  }

  @Test func `two ledgers join to the same, in whichever order`() throws {
    let left = try Sample.ledger(machine: 1)
    let right = try Sample.ledger(machine: 2)
    let day = try Sample.day("2026-03-01")
    for (ledger, member) in [(left, "anna"), (right, "bob")] {
      try ledger.record([
        NewEvent(.drafted(Sample.reference(1), try Sample.draft()), on: day),
        NewEvent(
          .sent(Sample.reference(1), Dispatch(via: .post)), on: day.adding(days: 1),
          by: try Sample.id(member)),
      ])
    }
    let fromLeft = try left.exported()
    let fromRight = try right.exported()
    let report = try left.merge(fromRight.lines).get()
    #expect(report.newEvents == 2)
    #expect(report.conflicts == [Sample.reference(1)])
    _ = try right.merge(fromLeft.lines).get()
    #expect(try left.exported() == right.exported())
    #expect(try left.merge(right.exported().lines).get().newEvents == 0)
    #expect(try left.examine().isSound)
  }
}

extension Ledger {
  func exported() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try export { bytes += $0 }
    return bytes
  }
}

extension [UInt8] {
  var lines: [ArraySlice<UInt8>] { split(separator: 0x0A) }
}
