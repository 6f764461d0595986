// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How two dates lie to each other when one or both are not exact.
package enum DateOrder: Sendable, Hashable {
  /// Every day the first can mean comes before every day of the second.
  case before
  /// Every day the first can mean comes after every day of the second.
  case after
  /// Both mean the same one day.
  case same
  /// Nobody can say.
  case undecided
}

extension EDTFDate {
  /// How this date lies to another, with all that is uncertain taken into account.
  ///
  /// A date marked `~` or `?` may be off by one of its own units either way.
  package func order(to other: EDTFDate) -> DateOrder {
    if let day, day == other.day { return .same }
    if let last = latestPossible, let first = other.earliestPossible, last < first {
      return .before
    }
    if let first = earliestPossible, let last = other.latestPossible, first > last {
      return .after
    }
    return .undecided
  }

  /// Whether it certainly lies before another date.
  package func isCertainlyBefore(_ other: EDTFDate) -> Bool { order(to: other) == .before }

  /// Whether it certainly lies after another date.
  package func isCertainlyAfter(_ other: EDTFDate) -> Bool { order(to: other) == .after }

  /// Whether it sorts before another: by first day, the coarser first, then by last day.
  ///
  /// A total order for lists; what is unknown at the start comes first.
  package func sorts(before other: EDTFDate) -> Bool {
    let mine = (earliest?.dayNumber ?? Int.min, latest?.dayNumber ?? Int.max)
    let theirs = (other.earliest?.dayNumber ?? Int.min, other.latest?.dayNumber ?? Int.max)
    if mine.0 != theirs.0 { return mine.0 < theirs.0 }
    if mine.1 != theirs.1 { return mine.1 > theirs.1 }
    return text < other.text
  }

  private var earliestPossible: CivilDate? {
    switch value {
    case .point(let point), .interval(.point(let point), _):
      point.earliest.adding(days: -point.slack)
    case .interval: nil
    }
  }

  private var latestPossible: CivilDate? {
    switch value {
    case .point(let point), .interval(_, .point(let point)):
      point.latest.adding(days: point.slack)
    case .interval: nil
    }
  }
}
