// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Gives events their ids: each greater than all before it, whatever the machine's clock does.
///
/// The ids of one call have the same moment and the same random part, so that what was recorded
/// together can be found together.
package struct EventClock: Sendable {
  private let now: @Sendable () -> UInt64
  private let random: @Sendable () -> UInt64
  private var last = EventID(high: 0, low: 0)
  private var moment: UInt64 = 0
  private var call: UInt64 = 0

  /// - Parameters:
  ///   - now: milliseconds since 1970.
  ///   - random: a number that no other machine is likely to draw.
  package init(now: @escaping @Sendable () -> UInt64, random: @escaping @Sendable () -> UInt64) {
    self.now = now
    self.random = random
  }
}

extension EventClock {
  /// Begins a call, whose ids come after this one, which another machine or an earlier call gave.
  mutating func begin(after id: EventID?) {
    if let id, id > last { last = id }
    moment = now()
    call = random()
  }

  /// The next id of the call.
  mutating func next() -> EventID {
    let moment = max(moment, last.milliseconds)
    var sequence: UInt64 = 0
    if moment == last.milliseconds { sequence = (last.high & 0xFFF) + 1 }
    // After 4,096 events the next millisecond is borrowed from.
    let id = EventID(milliseconds: moment + sequence >> 12, sequence: sequence, random: call)
    last = id
    return id
  }
}
