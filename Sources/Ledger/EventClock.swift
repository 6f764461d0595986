// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Gives events their ids: each greater than all before it, whatever the machine's clock does.
package struct EventClock: Sendable {
  private let now: @Sendable () -> UInt64
  private let random: @Sendable () -> UInt64
  private var last = EventID(high: 0, low: 0)

  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - random: a number that no other machine is likely to draw.
  package init(now: @escaping @Sendable () -> UInt64, random: @escaping @Sendable () -> UInt64) {
    self.now = now
    self.random = random
  }
}

extension EventClock {
  /// The next id comes after this one, which another machine or an earlier run gave.
  mutating func follow(_ id: EventID?) {
    if let id, id > last { last = id }
  }

  mutating func next() -> EventID {
    let moment = max(now(), last.milliseconds)
    var sequence: UInt64 = 0
    if moment == last.milliseconds { sequence = (last.high & 0xFFF) + 1 }
    // More than 4,096 events in a millisecond borrow from the next one.
    let id = EventID(
      milliseconds: moment + sequence >> 12, sequence: sequence, random: random())
    last = id
    return id
  }
}
