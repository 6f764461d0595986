// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Ledger

@Suite struct DecidingTests {
  @Test func `what is decided is recorded, and one event can name the one before it`() throws {
    let (ledger, reference) = try Sample.ledger { reference in
      [.drafted(reference, try Sample.draft()), .sent(reference, Dispatch(via: .post))]
    }
    let day = try Sample.day("2026-03-20")
    let (ids, status) = try ledger.record { view in
      let status = try view.summary(of: reference)?.status
      return Decision(
        [
          NewEvent(.responded(Response(letters: [reference], via: .post)), on: day),
          NewEvent(.classified(response: .previous, Classification(kind: .denial)), on: day),
        ], status)
    }
    #expect(status == .waiting)
    #expect(ids.count == 2)
    #expect(try ledger.status(reference) == .answered)
    #expect(try ledger.read(asOf: .last) { try $0.event(ids[1]) }?.body.subject == ids[0])
  }

  @Test func `a decision that only was asked for changes nothing`() throws {
    let (ledger, reference) = try Sample.ledger { [.drafted($0, try Sample.draft())] }
    let day = try Sample.day("2026-03-20")
    let decision = try ledger.decide { _ in Decision([NewEvent(.printed(reference), on: day)], 1) }
    #expect(decision.events.count == 1)
    #expect(try ledger.status(reference) == .draft)
  }

  @Test func `a step that does not fit is known before it is recorded`() throws {
    let (ledger, reference) = try Sample.ledger { reference in
      [
        .drafted(reference, try Sample.draft()), .printed(reference),
        .sent(reference, Dispatch(via: .post)),
      ]
    }
    // Drafted on the 1st, printed on the 2nd, sent on the 3rd.
    func obstacle(_ verb: LetterVerb, _ day: String) throws -> LetterObstacle? {
      let day = try Sample.day(day)
      return try ledger.read(asOf: .last) { try $0.obstacle(to: verb, of: reference, on: day) }
    }
    #expect(try obstacle(.return, "2026-03-04") == nil)
    #expect(try obstacle(.return, "2026-03-02") == .status(.printed))
    #expect(try obstacle(.send, "2026-03-04") == .status(.waiting))
    #expect(try obstacle(.send, "2026-03-01") == .laterStep(.print))
  }
}

@Suite struct UndoneSendingTests {
  @Test func `a sending taken back gives the draft's own text again`() throws {
    let ledger = try Sample.ledger()
    let keeper = TextKeeper()
    let reference = Sample.reference(7)
    let day = try Sample.day("2026-03-01")
    func draft(_ text: String, on day: CivilDate) throws -> TextDigest {
      let kept = try keeper.keep(docbook: Array(text.utf8), text: Array(text.utf8), kind: "a")
      let letter = DraftedLetter(
        reference: reference, draft: try Sample.draft(text: kept.digest), text: kept)
      _ = try ledger.draft([letter], on: day)
      return kept.digest
    }
    let first = try draft("first", on: day)
    _ = try draft("second", on: day.adding(days: 5))
    let sent = NewEvent(.sent(reference, Dispatch(via: .post, text: first)), on: day)
    let id = try ledger.record([sent])[0]
    func text() throws -> String? {
      try ledger.read(asOf: .last) { try $0.card(of: reference) }?.text.map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(try text() == "first")
    try ledger.record([NewEvent(.undone(id), on: day)])
    #expect(try text() == "second")
    #expect(try ledger.examine().isSound)
  }
}

@Suite struct RehearsedMergeTests {
  private func drafted(_ machine: UInt64) throws -> Ledger {
    let ledger = try Sample.ledger(machine: machine)
    let day = try Sample.day("2026-03-01")
    try ledger.record([
      NewEvent(.drafted(Sample.reference(1), try Sample.draft()), on: day),
      NewEvent(
        .sent(Sample.reference(1), Dispatch(via: .post)), on: day.adding(days: Int(machine)),
        by: try Sample.id(machine == 1 ? "anna" : "ben")),
    ])
    return ledger
  }

  @Test func `a rehearsed join tells of the same and takes nothing in`() throws {
    let (left, right) = (try drafted(1), try drafted(2))
    let before = try left.exported()
    let rehearsed = try left.merge(right.exported().lines, isRehearsal: true).get()
    #expect(try left.exported() == before)
    #expect(try left.merge(right.exported().lines).get() == rehearsed)
    #expect(try left.exported() != before)
  }

  @Test func `a conflict is told with what everybody says`() throws {
    let (left, right) = (try drafted(1), try drafted(2))
    let report = try left.merge(right.exported().lines).get()
    let conflict = try #require(report.explained.first)
    #expect(conflict.summary.reference == Sample.reference(1))
    #expect(conflict.steps.compactMap(\.by?.description) == ["anna", "ben"])
    #expect(conflict.contradictions.map(\.status) == [.waiting])
  }

  @Test func `an event that is about another letter here than there is refused`() throws {
    let ledger = try drafted(1)
    let text = String(decoding: try ledger.exported(), as: UTF8.self)
    let changed = text.replacing(Sample.reference(1).text, with: Sample.reference(2).text)
    let result = try ledger.merge(Array(changed.utf8).lines)
    #expect(result == .failure(MergeProblem(line: 2, reason: .otherEvent)))
  }
}
