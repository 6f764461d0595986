// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// The days over which a date is drawn.
struct Reach: Sendable, Hashable {
  /// The days that the date may mean, with those that "about" leaves open.
  let first: CivilDate
  let last: CivilDate
  let style: Style

  enum Style: Sendable, Hashable {
    case day
    /// A month, a year, a span from one day to another.
    case span
    /// Uncertain, approximate, or without a known beginning or end.
    case inexact
  }

  init(_ date: EDTFDate, asOf day: CivilDate) {
    let (from, to) = date.bounds
    let start = from ?? to ?? day
    first = start
    last = max(to ?? max(day, start), start)
    if date.isInexact || from == nil || to == nil {
      style = .inexact
    } else {
      style = first == last ? .day : .span
    }
  }
}

extension EDTFDate {
  /// The first and the last day it can mean, with what `~` and `?` leave open.
  fileprivate var bounds: (CivilDate?, CivilDate?) {
    switch value {
    case .point(let point): (point.widest.lowerBound, point.widest.upperBound)
    case .interval(let start, let end): (start.widest?.lowerBound, end.widest?.upperBound)
    }
  }
}

extension EDTFDate.Bound {
  fileprivate var widest: ClosedRange<CivilDate>? {
    if case .point(let point) = self { point.widest } else { nil }
  }
}

extension EDTFPoint {
  fileprivate var widest: ClosedRange<CivilDate> {
    earliest.adding(days: -slack)...latest.adding(days: slack)
  }
}
