// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Testing

@testable import Ledger

/// Files that say they are ledgers: a line that is wrong stops all, and nothing of the file is taken.
@Suite struct ExchangeTests {
  private static let header = #"{"writ_ledger":"1"}"#
  private static let id = "018bcfe5-6777-7000-8000-000100000077"
  private static let printed =
    #"{"id":"\#(id)","event":"printed","day":"2026-03-01","letter":"\#(Sample.reference(1).text)"}"#

  private static func event(_ rest: String, id: String = id, day: String = "2026-03-01") -> String {
    #"{"id":"\#(id)","day":"\#(day)",\#(rest)}"#
  }

  private static var draft: String {
    #""event":"drafted","letter":"\#(Sample.reference(1).text)","mailing":"spring","#
      + #""cases":["anvarov held"],"template":"appeal","language":"en","office":"uz-president","#
      + #""office_kind":"official","rank":"head-of-state","member":"anna""#
  }

  /// Joins lines to a ledger that holds one letter, and looks that a refusal leaves it as it was.
  private func join(
    _ lines: [[UInt8]], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Result<MergeReport, MergeProblem> {
    let (ledger, _) = try Sample.ledger { [.drafted($0, try Sample.draft())] }
    let before = try ledger.exported()
    let result = try ledger.merge(lines.map { $0[...] })
    if case .failure = result {
      #expect(try ledger.exported() == before, sourceLocation: sourceLocation)
    }
    #expect(try ledger.examine().isSound, sourceLocation: sourceLocation)
    return result
  }

  private func join(_ lines: String...) throws -> Result<MergeReport, MergeProblem> {
    let end = #"{"lines":"\#(lines.count + 2)"}"#
    return try join(([Self.header] + lines + [end]).map { Array($0.utf8) })
  }

  private func refused(_ line: Int, _ reason: MergeProblem.Reason) -> Result<
    MergeReport, MergeProblem
  > { .failure(MergeProblem(line: line, reason: reason)) }

  @Test func `what is right is taken`() throws {
    let report = try join(Self.event(Self.draft)).get()
    #expect(report.newEvents == 1)
  }

  @Test func `a letter that says it follows up itself is taken as it is`() throws {
    let own = Self.draft.replacing(Sample.reference(1).text, with: Sample.reference(2).text)
    let line = Self.event(own + #","follows":"\#(Sample.reference(2).text)""#)
    #expect(try join(line).get().newEvents == 1)
  }

  @Test func `thousands of lines are read in their order, and the one that is wrong is told`()
    throws
  {
    let lines = (1...5_000).map { number in
      let id = "018bcfe5-6801-7000-8000-" + String(1_000_000_000_000 + number).dropFirst()
      return Self.event(
        #""event":"printed","letter":"\#(Sample.reference(UInt64(number)).text)""#,
        id: id)
    }
    let all = [Self.header] + lines + [#"{"lines":"5002"}"#]
    #expect(try join(all.map { Array($0.utf8) }).get().newEvents == 5_000)
    var wrong = all
    wrong[4_321] = "?"
    #expect(try join(wrong.map { Array($0.utf8) }) == refused(4_322, .unreadable))
  }

  @Test(arguments: [
    // Unknown, lacking, too much.
    #""event":"burnt","letter":"WR-0000-001Y""#, #""letter":"WR-0000-001Y""#,
    #""event":"printed""#, #""event":"printed","letter":"WR-0000-001Y","colour":"red""#,
    #""event":"drafted","letter":"WR-0000-001Y","mailing":"spring""#,
    #""event":"returned","letter":"WR-0000-001Y""#,
    #""event":"sent","letter":"WR-0000-001Y","via":"pigeon""#,
    #""event":"outcome","case":"anvarov","outcome":"released""#,
    #""event":"gathered","what":"letters","count":"-5""#,
    #""event":"gathered","what":"letters","count":"9223372036854775807""#,
    #""event":"undone""#, #""event":"undone","about":"5""#,
    #""event":"printed","letter":"WR-0000-001Y","about":"018bcfe5-6801-7000-8000-000100000001""#,
    // Of another type.
    #""event":["printed"],"letter":"WR-0000-001Y""#,
    #""event":"printed","letter":["WR-0000-001Y"]"#,
    #""event":"responded","via":"post","letters":"WR-0000-001Y""#,
    #""event":"printed","letter":5"#, #""event":"printed","letter":null"#,
    #""event":"printed","letter":{"a":"b"}"#,
    // References, names and texts that are none.
    #""event":"printed","letter":"WR-0000-001Z""#, #""event":"printed","letter":"wr-0000-001y""#,
    #""event":"printed","letter":"WR-0000-001Y","by":"Robert'); DROP TABLE event;--""#,
    #""event":"printed","letter":"WR-0000-001Y' OR 1=1 --""#,
    #""event":"outcome","case":"../secret","outcome":"released","date":"2026","confirmed":"no","attribution":"coincided""#,
    #""event":"responded","via":"post","files":["zz 5 a.pdf"]"#,
    #""event":"responded","via":"post","sender":"a\u0000b""#,
    #""event":"classified","about":"018bcfe5-6801-7000-8000-000100000001","kind":"refusal","tone":"shrill""#,
    // Not JSON as it is written here.
    #""event":"printed","event":"printed","letter":"WR-0000-001Y""#,
    #""event":"printed","letter":"WR-0000-001Y","#, #""event":"printed" "letter":"WR-0000-001Y""#,
    #""event":"printed","letter":"WR-0000-001Y"} {"#, #""event":"print\xed""#, #""event":"\ud800""#,
    #""event":'printed'"#, #""event":"printed"#,
  ])
  func `a line that says anything else stops the whole file`(rest: String) throws {
    let fine =
      #"{"id":"018bcfe5-6801-7000-8000-000100000009","event":"printed","day":"2026-03-01","letter":"\#(Sample.reference(1).text)"}"#
    #expect(try join(fine, Self.event(rest)) == refused(3, .unreadable))
  }

  @Test(arguments: ["2026-02-30", "0000-01-01", "10000-01-01", "2026-3-1", "", "tomorrow"])
  func `a day that does not exist stops the file`(day: String) throws {
    #expect(try join(Self.event(Self.draft, day: day)) == refused(2, .unreadable))
  }

  @Test(arguments: [
    "018bcfe5-6801-4000-8000-000100000001", "018bcfe5-6801-7000-0000-000100000001",
    "ffffffff-ffff-7fff-bfff-ffffffffffff", "018BCFE5-6801-7000-8000-000100000001",
    "018bcfe568017000800000010000000", "018bcfe5-6801-7000-8000-00010000000g", "",
  ])
  func `an id that no clock of ours can have given stops the file`(id: String) throws {
    #expect(try join(Self.event(Self.draft, id: id)) == refused(2, .unreadable))
  }

  @Test(arguments: [
    #""event":"printed","letter":"\#(Sample.reference(2).text)""#,
    #""event":"withdrawn","letter":"\#(Sample.reference(1).text)""#,
    #""event":"printed","letter":"\#(Sample.reference(1).text)","by":"bob""#,
    #""event":"undone","about":"018bcfe5-6801-7000-8000-000100000009""#,
  ])
  func `another event with the id of a known one stops the file`(rest: String) throws {
    #expect(try join(Self.printed, Self.event(rest)) == refused(3, .otherEvent))
    #expect(try join(Self.printed, Self.printed).get().knownEvents == 1)
  }

  @Test func `a file that is no ledger, or one of a later version, is not read at all`() throws {
    func first(_ line: String) throws -> Result<MergeReport, MergeProblem> {
      try join([line, Self.printed].map { Array($0.utf8) })
    }
    #expect(try join([] as [[UInt8]]) == refused(1, .notALedger))
    #expect(try first("") == refused(1, .notALedger))
    #expect(try first("SQLite format 3\0") == refused(1, .notALedger))
    #expect(try first(#"{"a":"b"}"#) == refused(1, .notALedger))
    #expect(try first(#"{"writ_ledger":["1"]}"#) == refused(1, .notALedger))
    #expect(try first(#"{"writ_ledger":"2"}"#) == refused(1, .newerVersion))
  }

  @Test func `a file that was cut off, or goes on after its end, is refused`() throws {
    let lines = [Self.header, Self.printed]
    #expect(try join(lines.map { Array($0.utf8) }) == refused(2, .cutOff))
    let short = lines + [#"{"lines":"4"}"#]
    #expect(try join(short.map { Array($0.utf8) }) == refused(3, .cutOff))
    let long = lines + [#"{"lines":"3"}"#, Self.printed]
    #expect(try join(long.map { Array($0.utf8) }) == refused(4, .unreadable))
    for bytes in [1, 20, Self.printed.utf8.count - 1] {
      let cut = [Array(Self.header.utf8), Array(Self.printed.utf8.prefix(bytes))]
      #expect(try join(cut) == refused(2, .unreadable))
    }
  }

  @Test
  func `bytes that are no UTF-8, deep nesting, endless lines and endless members are refused`()
    throws
  {
    let end = Array(#"{"lines":"3"}"#.utf8)
    func second(_ line: [UInt8]) throws -> Result<MergeReport, MergeProblem> {
      try join([Array(Self.header.utf8), line, end])
    }
    var broken = Array(Self.event(#""event":"returned","letter":"WR-0000-001Y","why":"?""#).utf8)
    let mark = try #require(broken.firstIndex(of: UInt8(ascii: "?")))
    broken.replaceSubrange(mark...mark, with: [0xC3, 0x28])
    #expect(try second(broken) == refused(2, .unreadable))
    let nested = #"{"event":"# + String(repeating: "[", count: 1_000_000)
    #expect(try second(Array(nested.utf8)) == refused(2, .unreadable))
    let endless = #"{"event":""# + String(repeating: "a", count: 10_000_000)
    #expect(try second(Array(endless.utf8)) == refused(2, .unreadable))
    let members = (0..<300_000).map { #""k\#($0)":"""# }.joined(separator: ",")
    #expect(try second(Array("{\(members)}".utf8)) == refused(2, .unreadable))
  }

  @Test func `names with quotes and semicolons are names`() throws {
    let hostile = "x'); DROP TABLE event; --\" ? ?1 :a %s \u{202E}"
    let ledger = try Sample.ledger()
    let day = try Sample.day("2026-03-01")
    let draft = try Sample.draft(cases: ["anvarov", "tashev"], kind: hostile, standing: hostile)
    let response = Response(
      letters: [Sample.reference(1)], via: .post, sender: hostile, subject: hostile,
      attachments: [
        Attachment(name: hostile, sha256: String(repeating: "0", count: 64), size: 1)
      ])
    try ledger.record([
      NewEvent(.drafted(Sample.reference(1), draft), on: day),
      NewEvent(.sent(Sample.reference(1), Dispatch(via: .post, proof: hostile)), on: day),
      NewEvent(.responded(response), on: day),
    ])
    let other = try Sample.ledger(machine: 2)
    _ = try other.merge(try ledger.exported().lines).get()
    for ledger in [ledger, other] {
      try ledger.read(asOf: Sample.farDay) { try look($0, for: hostile, response) }
      #expect(try ledger.examine().isSound)
    }
  }

  private func look(_ view: LedgerView, for hostile: String, _ response: Response) throws {
    let deadlines = Deadlines(closed: []) { _ in Sample.farDay }
    #expect(try view.summary(of: Sample.reference(1))?.officeKind == hostile)
    #expect(try view.counts(by: .kind, of: LetterFilter(), deadlines).map(\.name) == [hostile])
    #expect(try view.draftStandings.isEmpty)
    #expect(try view.responses().map(\.response) == [response])
    #expect(try view.waiting(for: hostile, through: Sample.farDay, deadlines, limit: 5).isEmpty)
  }
}
