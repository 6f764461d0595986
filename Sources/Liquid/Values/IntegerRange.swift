// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The whole numbers from one to another; empty when the second is smaller.
public struct IntegerRange: Sendable, Hashable {
  public let lower: Int
  public let upper: Int

  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}

extension IntegerRange {
  /// How many numbers there are, or `Int.max` when there are more than that.
  public var count: Int {
    guard upper >= lower else { return 0 }
    let (distance, overflow) = upper.subtractingReportingOverflow(lower)
    return overflow || distance == .max ? .max : distance + 1
  }

  public func contains(_ number: Int) -> Bool { number >= lower && number <= upper }
}
