// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A date as it is known: a day, a month, a year, a decade, a season, a span, or only about then.
///
/// The Extended Date/Time Format, level 1, without times of day (ISO 8601-2:2019, Annex A;
/// https://www.loc.gov/standards/datetime/).
package struct EDTFDate: Sendable, Hashable {
  /// The text as given.
  package let text: String
  package let value: Value

  package enum Value: Sendable, Hashable {
    case point(EDTFPoint)
    case interval(start: Bound, end: Bound)
  }

  /// One end of an interval.
  package enum Bound: Sendable, Hashable {
    case point(EDTFPoint)
    /// `..`: goes on without end, or has none known before it.
    case open
    /// Nothing: there is an end, but nobody knows when.
    case unknown
  }
}

extension EDTFDate {
  /// Reads an EDTF text.
  package init(parsing text: String) throws(EDTFError) {
    self.text = text
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: value = .point(try EDTFPoint(parsing: parts[0]))
    case 2: value = try Self.interval(from: parts[0], to: parts[1])
    default: throw .tooManySlashes
    }
  }

  package init(_ day: CivilDate) {
    text = day.description
    value = .point(EDTFPoint(day: day))
  }

  private static func interval(
    from start: Substring, to end: Substring
  ) throws(EDTFError) -> Value {
    let first = try bound(start)
    let last = try bound(end)
    guard first.isPoint || last.isPoint else { throw .boundless }
    if case .point(let from) = first, case .point(let to) = last, to.latest < from.earliest {
      throw .endBeforeStart
    }
    return .interval(start: first, end: last)
  }

  private static func bound(_ text: Substring) throws(EDTFError) -> Bound {
    switch text {
    case "..": .open
    case "": .unknown
    default: .point(try EDTFPoint(parsing: text))
    }
  }
}

/// Why a text is no date that Writ keeps.
package enum EDTFError: Error, Sendable, Equatable {
  case empty
  case malformed
  case timeOfDay
  case noSuchMonth
  case noSuchDay
  case yearOutOfRange
  case tooManySlashes
  case boundless
  case endBeforeStart
  case levelTwo
}

extension EDTFDate {
  /// The first day it can mean; nil when its start is open or unknown.
  package var earliest: CivilDate? {
    switch value {
    case .point(let point), .interval(.point(let point), _): point.earliest
    case .interval: nil
    }
  }

  /// The last day it can mean; nil when its end is open or unknown.
  package var latest: CivilDate? {
    switch value {
    case .point(let point), .interval(_, .point(let point)): point.latest
    case .interval: nil
    }
  }

  /// The date itself, where it is no interval.
  package var point: EDTFPoint? {
    if case .point(let point) = value { point } else { nil }
  }

  /// The one day it means, where it is exact and certain.
  package var day: CivilDate? { point?.exactDay }

  /// Whether any part of it is uncertain, approximate or unspecified.
  package var isInexact: Bool {
    switch value {
    case .point(let point): point.isInexact
    case .interval(let start, let end): start.isInexact || end.isInexact
    }
  }
}

extension EDTFDate.Bound {
  fileprivate var isPoint: Bool {
    if case .point = self { true } else { false }
  }

  fileprivate var isInexact: Bool {
    switch self {
    case .point(let point): point.isInexact
    case .open: false
    case .unknown: true
    }
  }
}
