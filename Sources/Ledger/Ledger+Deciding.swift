// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// What is to be recorded, and what there is to say of it.
package struct Decision<Value> {
  package let events: [NewEvent]
  package let value: Value

  package init(_ events: [NewEvent], _ value: Value) {
    self.events = events
    self.value = value
  }
}

extension Ledger {
  /// Records what is decided from how the ledger stands, while nobody else records.
  @discardableResult
  package func record<Value>(
    deciding decide: (LedgerView) throws -> Decision<Value>
  ) throws(LedgerError) -> (ids: [EventID], value: Value) {
    try write { recorder in
      let decision = try decide(LedgerView(db: recorder.db, day: .last))
      let last = try recorder.lastEvent()
      return try withClock(after: last) { clock in
        (try recorder.add(decision.events, &clock), decision.value)
      }
    }
  }

  /// What would be decided; nothing is recorded.
  package func decide<Value>(
    _ decide: (LedgerView) throws -> Decision<Value>
  ) throws(LedgerError) -> Decision<Value> {
    try read(asOf: .last, decide)
  }
}

extension EventID {
  /// In the body of a new event: the event that is recorded before it in the same call.
  package static let previous = EventID(high: 0, low: 0)
}

extension EventBody {
  /// The body with the id of the event before it in the place of ``EventID/previous``.
  func naming(_ previous: EventID) -> EventBody {
    switch self {
    case .classified(.previous, let classification):
      .classified(response: previous, classification)
    case .assigned(.previous, let letters): .assigned(response: previous, to: letters)
    case .undone(.previous, let why): .undone(previous, why: why)
    default: self
    }
  }
}
