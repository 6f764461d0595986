// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import GRDB
import Testing

@testable import Ledger

/// What questions need of the ledger.
@Suite struct AskingTests {
  private let deadlines = Deadlines(closed: []) { _ in Sample.farDay }

  @Test func `a draft whose case stands otherwise is recorded anew, though its text is the same`()
    throws
  {
    let ledger = try Sample.ledger()
    let day = try Sample.day("2026-03-01")
    func letter(_ standing: String, _ cases: [String]) throws -> DraftedLetter {
      DraftedLetter(
        reference: Sample.reference(UInt64(cases.count)),
        draft: try Sample.draft(cases: cases, standing: standing), text: nil)
    }
    for cases in [["anvarov"], ["anvarov", "guliyev"]] {
      let before = try letter("on-trial 2026-01", cases)
      let after = try letter("released 2026-02", cases)
      let outcomes = try [before, before, after, after].map { letter in
        try ledger.draft([letter], on: day)[0]
      }
      #expect(outcomes == [.new, .unchanged, .changed, .unchanged])
    }
    let standings = try ledger.read(asOf: day) { try $0.draftStandings.map(\.standing) }
    #expect(Set(standings) == ["released 2026-02"])
  }

  @Test func `counts by tally and by letters are the same`() throws {
    let (ledger, _) = try Sample.ledger { reference in
      [
        .drafted(reference, try Sample.draft(cases: ["anvarov", "guliyev"])),
        .drafted(Sample.reference(2), try Sample.draft(office: "uz-interior")),
        .drafted(Sample.reference(3), try Sample.draft(kind: "embassy")),
        .sent(reference, Dispatch(via: .post)),
        .sent(Sample.reference(2), Dispatch(via: .email)),
        .returned(Sample.reference(2), why: "moved"),
        .withdrawn(Sample.reference(3)),
      ]
    }
    let closed = Deadlines(closed: [try Sample.id("anvarov")]) { _ in Sample.farDay }
    for deadlines in [deadlines, closed] {
      try ledger.read(asOf: Sample.farDay) { view in
        let quick = try view.counts(deadlines)
        let slow = try view.counts(by: nil, of: LetterFilter(), deadlines)
        #expect(slow.map(\.counts) == [quick])
        #expect(
          try view.countsByMatter(deadlines)
            == view.counts(by: .matter, of: LetterFilter(), deadlines))
      }
    }
  }

  @Test func `letters on the desk are counted the same for few offices and for many`() throws {
    let ledger = try Sample.ledger()
    let day = try Sample.day("2026-03-01")
    for number in 0..<24 as Range<UInt64> {
      let reference = Sample.reference(number)
      let draft = try Sample.draft(office: "office-\(number % 12)")
      try ledger.record([NewEvent(.drafted(reference, draft), on: day)])
      if number < 6 { try ledger.record([NewEvent(.printed(reference), on: day)]) }
      if number % 12 < 2 {
        try ledger.record([NewEvent(.sent(reference, Dispatch(via: .post)), on: day)])
      }
    }
    let offices = try (0..<13).map { try Sample.id("office-\($0)") }
    try ledger.read(asOf: day) { view in
      let all = try view.openLetters(to: Set(offices))
      #expect(all.map(\.office) == offices[2..<12].sorted())
      #expect(all.allSatisfy { $0.letters == 2 })
      let each = try offices.sorted().flatMap { try view.openLetters(to: [$0]) }
      #expect(each.map(\.office) == all.map(\.office))
      #expect(each.map(\.letters) == all.map(\.letters))
    }
  }

  @Test func `every way of grouping counts every letter`() throws {
    let (ledger, _) = try Sample.ledger { reference in
      [
        .drafted(reference, try Sample.draft()),
        .drafted(Sample.reference(2), try Sample.draft(office: "uz-interior", member: "bob")),
        .sent(reference, Dispatch(via: .post)),
      ]
    }
    for dimension in LetterDimension.allCases {
      let groups = try ledger.read(asOf: Sample.farDay) {
        try $0.counts(by: dimension, of: LetterFilter(), deadlines)
      }
      #expect(groups.reduce(0) { $0 + $1.counts.drafted } == 2)
    }
  }

  @Test func `whether a question is about the past is known from one number`() throws {
    let (ledger, reference) = try Sample.ledger { reference in
      [.drafted(reference, try Sample.draft()), .sent(reference, Dispatch(via: .post))]
    }
    let plan = try ledger.read(asOf: Sample.farDay) { try $0.latestDay }
    #expect(plan == (try Sample.day("2026-03-02")))
    #expect(try ledger.status(reference, on: Sample.day("2026-03-01")) == .draft)
    try ledger.record([NewEvent(.printed(Sample.reference(9)), on: Sample.day("2026-01-01"))])
    #expect(try ledger.read(asOf: Sample.farDay) { try $0.latestDay } == plan)
    #expect(try ledger.status(reference, on: Sample.day("2026-03-01")) == .draft)
  }
}

extension AskingTests {
  @Test(
    arguments: [LetterStatus.draft, .printed, .returned, .toClassify, .owing])
  func `what waits for us is found without going through all letters`(_ status: LetterStatus)
    throws
  {
    let plan = try Sample.ledger().read(asOf: Sample.farDay) { try $0.plan(ofOpen: status) }
    #expect(plan.contains { $0.contains("INDEX letter_open") })
  }
}

extension LedgerView {
  fileprivate func plan(ofOpen status: LetterStatus) throws -> [String] {
    try Row.fetchAll(
      db,
      sql: """
        EXPLAIN QUERY PLAN SELECT id FROM letter
        WHERE letter.status = '\(status.rawValue)' ORDER BY letter.last
        """
    ).map { $0[3] }
  }
}
