// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Ledger

@Suite struct TextTests {
  private static func words(_ number: Int) -> [UInt8] {
    Array("<p>\((0..<60).map { "sentence \($0 &* number % 97)" }.joined(separator: ", "))</p>".utf8)
  }

  private static func letter(_ number: Int, _ keeper: TextKeeper) throws -> DraftedLetter {
    let kept = try keeper.keep(docbook: words(number), text: words(number + 500), kind: "a")
    return DraftedLetter(
      reference: Sample.reference(UInt64(number)),
      draft: try Sample.draft(office: "office-\(number)", text: kept.digest), text: kept)
  }

  @Test
  func `texts can be read after many runs, of which each takes another one to compress against`()
    throws
  {
    let ledger = try Sample.ledger()
    let day = try Sample.day("2026-03-01")
    for run in 1...20 {
      // The first letter of a run is the last one of the run before.
      let keeper = TextKeeper()
      let letters = try [run, run + 1].map { try Self.letter($0, keeper) }
      _ = try ledger.draft(letters, on: day)
    }
    for number in 1...21 {
      let kept = try ledger.keptText(of: Sample.reference(UInt64(number)))
      #expect(kept?.docbook == Self.words(number))
      #expect(kept?.text == Self.words(number + 500))
    }
    let health = try ledger.examine()
    #expect(health.isSound)
    let copy = try Sample.ledger(machine: 2)
    _ = try copy.merge(try ledger.exported().lines).get()
    #expect(try copy.exported() == ledger.exported())
  }

  @Test func `the same text in two forms becomes one form in both ledgers`() throws {
    let day = try Sample.day("2026-03-01")
    let (left, right) = (try Sample.ledger(machine: 1), try Sample.ledger(machine: 2))
    for (ledger, order) in [(left, [1, 2, 3]), (right, [3, 2, 1])] {
      let keeper = TextKeeper()
      _ = try ledger.draft(try order.map { try Self.letter($0, keeper) }, on: day)
    }
    let (fromLeft, fromRight) = (try left.exported(), try right.exported())
    _ = try left.merge(fromRight.lines).get()
    _ = try right.merge(fromLeft.lines).get()
    #expect(try left.exported() == right.exported())
    for number in 1...3 {
      #expect(
        try left.keptText(of: Sample.reference(UInt64(number)))?.docbook == Self.words(number))
    }
    #expect(try left.examine().isSound)
  }

  @Test func `a letter finds a text again that was forgotten here and is kept there`() throws {
    let day = try Sample.day("2026-03-01")
    let (left, right) = (try Sample.ledger(machine: 1), try Sample.ledger(machine: 2))
    let keeper = TextKeeper()
    let first = try Self.letter(1, keeper)
    _ = try left.draft([first], on: day)
    _ = try right.merge(try left.exported().lines).get()
    let kept = try keeper.keep(docbook: Self.words(77), text: [], kind: "b")
    let second = DraftedLetter(
      reference: first.reference, draft: try Sample.draft(office: "office-1", text: kept.digest),
      text: kept)
    #expect(try left.draft([second], on: day) == [.changed])
    try left.repair()
    let redraft = try #require(
      try left.read(asOf: Sample.farDay) { try $0.card(of: first.reference) }?.events.last)
    try left.record([NewEvent(.undone(redraft.id), on: day)])
    #expect(try left.keptText(of: first.reference) == nil)
    _ = try left.merge(try right.exported().lines).get()
    #expect(try left.keptText(of: first.reference)?.docbook == Self.words(1))
    #expect(try left.examine().isSound)
  }

  @Test func `what was sent stays, whichever drafts and undoing come later`() throws {
    let ledger = try Sample.ledger()
    let day = try Sample.day("2026-03-01")
    let keeper = TextKeeper()
    let drafted = try Self.letter(1, keeper)
    _ = try ledger.draft([drafted], on: day)
    let other = try keeper.keep(docbook: Self.words(9), text: [], kind: "a")
    try ledger.write { try $0.keep(other) }
    let sent = try ledger.record([
      NewEvent(.sent(drafted.reference, Dispatch(via: .post, text: other.digest)), on: day)
    ])
    #expect(try ledger.keptText(of: drafted.reference)?.docbook == Self.words(9))
    try ledger.record([NewEvent(.undone(sent[0]), on: day)])
    #expect(try ledger.keptText(of: drafted.reference)?.docbook == Self.words(1))
    #expect(try ledger.examine().isSound)
  }
}
