// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How long one letter waited: until its answer, or as long as anybody has looked.
package struct Wait: Sendable, Hashable {
  package let days: Int
  /// Whether the wait ended with an answer; otherwise it may still go on, or the letter came back.
  package let isAnswered: Bool

  /// Fails for negative days: nothing is answered before it is sent.
  package init?(days: Int, isAnswered: Bool) {
    guard days >= 0 else { return nil }
    self.days = days
    self.isAnswered = isAnswered
  }
}

/// Waits counted by their days, so that a million letters take little room.
struct WaitTally: Sendable {
  struct Day: Sendable {
    var answered = 0
    var unanswered = 0
  }

  private(set) var letters = 0
  private(set) var byDay: [Int: Day] = [:]

  mutating func add(_ wait: Wait) {
    letters += 1
    if wait.isAnswered {
      byDay[wait.days, default: Day()].answered += 1
    } else {
      byDay[wait.days, default: Day()].unanswered += 1
    }
  }
}
