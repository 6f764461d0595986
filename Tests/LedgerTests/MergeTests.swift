// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Ledger

/// Ledgers of several machines, which met now and then, come to the same in whatever order they are joined.
@Suite struct MergeTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `joining is commutative, associative and idempotent`(seed: UInt64) throws {
    let machines = try Self.machines(seed)
    let files = try machines.map { try $0.ledger.exported() }
    let (first, last) = (try Self.joined(files), try Self.joined(files.reversed()))
    #expect(try first.exported() == last.exported())
    // ((a b) (c …)): what was joined is joined.
    let half = files.count / 2
    let nested = try Self.joined([
      try Self.joined(Array(files[..<half])).exported(),
      try Self.joined(Array(files[half...])).exported(),
    ])
    #expect(try nested.exported() == first.exported())
    for file in files + [try first.exported()] {
      let report = try first.merge(file.lines).get()
      #expect(report.newEvents == 0)
      #expect(report.newTexts == 0)
      #expect(report.conflicts == [])
    }
    #expect(try first.exported() == last.exported())
    #expect(try first.examine().isSound)
    #expect(try last.examine().isSound)
    #expect(try nested.examine().isSound)
    var model = ModelLedger()
    model.events = try first.read(asOf: Sample.farDay) { try $0.events(where: "1", []) }
    for ledger in [first, last, nested] {
      try model.compare(with: ledger, asOf: Sample.farDay)
      try model.compare(with: ledger, asOf: RandomStep.start.adding(days: 20))
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `what is kept step by step is what a repair makes of the events`(seed: UInt64) throws {
    let ledger = try Self.joined(try Self.machines(seed).map { try $0.ledger.exported() })
    let before = try Self.told(ledger)
    try ledger.repair()
    #expect(try Self.told(ledger) == before)
    #expect(try ledger.examine().isSound)
  }

  /// Two to four machines that record at random and sometimes take over what another has.
  private static func machines(_ seed: UInt64) throws -> [ModelRun] {
    var random = SplitMix(state: seed)
    var runs = try (1...Int.random(in: 2...4, using: &random)).map {
      ModelRun(ledger: try Sample.ledger(machine: UInt64($0)))
    }
    for _ in 0..<24 {
      let mine = Int.random(in: 0..<runs.count, using: &random)
      let other = Int.random(in: 0..<runs.count, using: &random)
      if mine != other, Int.random(in: 0..<6, using: &random) == 0 {
        _ = try runs[mine].ledger.merge(try runs[other].ledger.exported().lines).get()
        try runs[mine].takeOver()
      } else {
        try runs[mine].take(RandomStep(&random))
      }
    }
    return runs
  }

  private static func joined(_ files: [[UInt8]]) throws -> Ledger {
    let ledger = try Sample.ledger(machine: 99)
    for file in files { _ = try ledger.merge(file.lines).get() }
    return ledger
  }

  private static func told(_ ledger: Ledger) throws -> [LetterSummary] {
    try ledger.read(asOf: Sample.farDay) { try $0.letters(LetterFilter()) }
  }
}
