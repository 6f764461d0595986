// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Synchronization
import Testing

@testable import Ledger

/// Ledgers and events for tests: the clock ticks a millisecond for each id, and numbers are drawn in order.
enum Sample {
  /// A clock of one machine; two machines draw different numbers.
  static func clock(machine: UInt64 = 1, start: UInt64 = 1_700_000_000_000) -> EventClock {
    let ticks = Counter()
    let draws = Counter()
    return EventClock(
      now: { start + ticks.next() }, random: { machine << 32 | draws.next() })
  }

  static func ledger(machine: UInt64 = 1) throws -> Ledger {
    try Ledger.inMemory(clock: clock(machine: machine))
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  static func reference(_ number: UInt64) -> Reference { Reference(prefix: "WR", number: number) }

  static func draft(
    mailing: String = "spring", cases: [String] = ["anvarov"], office: String = "uz-president",
    kind: String = "official", member: String = "anna", standing: String = "held 2026-01-01",
    text: TextDigest? = nil, follows: Reference? = nil
  ) throws -> Draft {
    Draft(
      mailing: try id(mailing),
      matters: try cases.map { Draft.Matter(id: try id($0), standing: standing) },
      template: try id("release-appeal"), language: .english, office: try id(office),
      officeKind: kind, rank: .headOfState, country: CountryCode("UZ"), member: try id(member),
      text: text, follows: follows)
  }

  /// A ledger with one letter that went through some events on following days.
  static func ledger(_ steps: (Reference) throws -> [EventBody]) throws -> (Ledger, Reference) {
    let ledger = try ledger()
    let reference = reference(1)
    let start = try day("2026-03-01")
    for (index, body) in try steps(reference).enumerated() {
      try ledger.record([NewEvent(body, on: start.adding(days: index), by: try id("anna"))])
    }
    return (ledger, reference)
  }

  static let farDay = CivilDate(dayNumber: 30_000)
}

/// Counts up.
final class Counter: Sendable {
  private let value = Mutex<UInt64>(0)

  func next() -> UInt64 {
    value.withLock { value in
      value += 1
      return value
    }
  }
}

extension Ledger {
  func status(_ reference: Reference, on day: CivilDate = Sample.farDay) throws -> LetterStatus? {
    try read(asOf: day) { try $0.summary(of: reference)?.status }
  }
}
