// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Testing

@testable import Ledger

/// Random things done to a ledger and to a naive model of it: both must say the same.
///
/// `WRIT_TEST_SEQUENCES` makes more of them, `WRIT_TEST_SEED` begins elsewhere.
@Suite struct ModelTests {
  static let count = environment("WRIT_TEST_SEQUENCES") ?? 40
  static let seed = UInt64(environment("WRIT_TEST_SEED") ?? 1)

  private static func environment(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  @Test func `whatever is recorded, the ledger says what a naive fold over the events says`() throws
  {
    for number in 0..<Self.count {
      let seed = Self.seed + UInt64(number)
      var random = SplitMix(state: seed)
      let steps = (0..<Int.random(in: 1...40, using: &random)).map { _ in RandomStep(&random) }
      guard Self.failure(of: steps) != nil else { continue }
      let least = Self.shrunk(steps)
      Issue.record(
        "seed \(seed): \(least.count) of \(steps.count) steps\n\(Self.failure(of: least) ?? "")")
      return
    }
  }

  /// Leaves out as many steps as it can, in halves, quarters and so on, so that it still fails.
  private static func shrunk(_ steps: [RandomStep]) -> [RandomStep] {
    var steps = steps
    var size = steps.count / 2
    while size > 0 {
      var start = 0
      while start < steps.count {
        var fewer = steps
        fewer.removeSubrange(start..<min(start + size, steps.count))
        if failure(of: fewer) != nil { steps = fewer } else { start += size }
      }
      size /= 2
    }
    return steps
  }

  /// What goes wrong with some steps, and the events that they came to; nil where nothing does.
  private static func failure(of steps: [RandomStep]) -> String? {
    var model = ModelLedger()
    do {
      let ledger = try Sample.ledger()
      var run = ModelRun(ledger: ledger)
      defer { model = run.model }
      for step in steps { try run.take(step) }
      try run.finish()
      return nil
    } catch {
      let events = model.events.map {
        "\($0.id) \($0.day) \($0.by.map { "\($0)" } ?? "-") \($0.body)"
      }
      return "\(error)\n\(events.joined(separator: "\n"))"
    }
  }
}

/// Steps that are done to a ledger and to its model.
struct ModelRun {
  let ledger: Ledger
  var model = ModelLedger()
  private let keeper = TextKeeper()
  private var texts: [TextDigest: String] = [:]
  private var taken = 0

  init(ledger: Ledger) { self.ledger = ledger }
}

extension ModelRun {
  mutating func take(_ step: RandomStep) throws {
    switch step.draw(6, of: 8) {
    case 0, 1: try draft(step)
    case 2 where step.draw(7, of: 3) == 0: try withdraw(step)
    default:
      let events = try step.events(after: model.events)
      let ids = try ledger.record(events)
      let new = zip(events, ids).map {
        LedgerEvent(id: $1, day: $0.day, by: $0.by, body: $0.body)
      }
      try expect(try takeOver() == new, "what was recorded is read back as it was")
    }
    taken += 1
    if taken % 4 == 0 { try model.compare(with: ledger, asOf: Sample.farDay) }
  }

  /// Looks at the past, at the file, and at the texts.
  func finish() throws {
    try model.compare(with: ledger, asOf: Sample.farDay)
    for days in [3, 11, 27] {
      try model.compare(with: ledger, asOf: RandomStep.start.adding(days: days))
    }
    let health = try ledger.examine()
    try expect(health.isSound, "the ledger is sound: \(health)")
    for (reference, letter) in model.letters(Sample.farDay) where letter.draft != nil {
      let card = try ledger.read(asOf: Sample.farDay) { try $0.card(of: reference) }
      let text = card?.text.map { String(decoding: $0, as: UTF8.self) }
      try expect(text == letter.text.flatMap { texts[$0] }, "the text that went out is kept")
    }
  }

  @discardableResult
  mutating func takeOver() throws -> [LedgerEvent] {
    let known = Set(model.events.map(\.id))
    let all = try ledger.read(asOf: Sample.farDay) { try $0.events(where: "1", []) }
    let new = all.filter { !known.contains($0.id) }
    model.events += new
    return new
  }

  private func expect(_ isTrue: Bool, _ claim: String) throws {
    if !isTrue { throw Difference(description: "not so: \(claim)") }
  }
}

extension ModelRun {
  /// A run that drafts some letters, some of them for the second time.
  private mutating func draft(_ step: RandomStep) throws {
    let first = step.draw(2, of: 6)
    let references = (0...step.draw(3, of: 4)).map { RandomStep.references[(first + $0) % 6] }
    var letters: [DraftedLetter] = []
    var wanted: [DraftOutcome] = []
    let known = model.letters(Sample.farDay)
    for reference in references {
      let words = "letter \(reference.text), \(step.draw(7, of: 2))"
      let kept = try keeper.keep(
        docbook: Array("<p>\(words)</p>".utf8), text: Array(words.utf8), kind: "a")
      texts[kept.digest] = words
      let draft = try step.draft(of: reference, text: kept.digest)
      letters.append(DraftedLetter(reference: reference, draft: draft, text: kept))
      wanted.append(Self.outcome(draft, known[reference]))
    }
    let found = try ledger.draft(letters, on: step.day)
    try expect(found == wanted, "drafting comes to \(wanted), not to \(found)")
    let new = try takeOver().map(\.body)
    let said = zip(letters, wanted).filter { $1 == .new || $1 == .changed }.map {
      EventBody.drafted($0.0.reference, $0.0.draft)
    }
    try expect(new == said, "each new draft is an event")
  }

  private static func outcome(_ draft: Draft, _ known: ModelLetter?) -> DraftOutcome {
    guard let known, let before = known.draft else { return .new }
    if before.identity != draft.identity { return .taken }
    switch known.status {
    case .draft: return before == draft ? .unchanged : .changed
    case .withdrawn: return .changed
    default: return .kept(known.status)
    }
  }

  private mutating func withdraw(_ step: RandomStep) throws {
    let mailing = try Sample.id(step.pick(8, RandomStep.mailings))
    let kept = Set(RandomStep.references.prefix(step.draw(2, of: 6)))
    let gone = model.letters(Sample.farDay).filter { reference, letter in
      letter.status == .draft && letter.draft?.mailing == mailing && !kept.contains(reference)
    }
    let count = try ledger.withdrawDrafts(of: mailing, except: kept, on: step.day)
    try expect(count == gone.count, "\(gone.count) drafts are withdrawn, not \(count)")
    let withdrawn = Set(try takeOver().compactMap(\.body.reference))
    try expect(withdrawn == Set(gone.keys), "each withdrawal is an event")
    let after = model.letters(Sample.farDay)
    let left = withdrawn.filter { after[$0]?.status != .withdrawn }
    try expect(left.isEmpty, "they are withdrawn now")
  }
}
