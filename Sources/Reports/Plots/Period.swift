// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// A week, a month, a quarter or some years, by which letters are counted.
package struct Period: Sendable, Hashable {
  package enum Unit: Sendable, Hashable {
    /// From Monday.
    case week
    case month
    case quarter
    case years(Int)
  }

  package let unit: Unit
  /// Its place in the row of all periods of its unit.
  let ordinal: Int

  /// The period of a unit in which a day lies.
  package init(_ unit: Unit, of day: CivilDate) {
    self.unit = unit
    ordinal =
      switch unit {
      // 1 January 1970 was a Thursday.
      case .week: Self.floor(day.dayNumber + 3, 7)
      case .month: day.year * 12 + day.month - 1
      case .quarter: day.year * 4 + (day.month - 1) / 3
      case .years(let count): day.year / max(count, 1)
      }
  }

  private init(_ unit: Unit, ordinal: Int) {
    self.unit = unit
    self.ordinal = ordinal
  }

  private static func floor(_ number: Int, _ size: Int) -> Int {
    (number >= 0 ? number : number - size + 1) / size
  }
}

extension Period {
  package var next: Period { Period(unit, ordinal: ordinal + 1) }

  /// All periods from this one to another of the same unit.
  package func through(_ last: Period) -> [Period] {
    (ordinal...max(ordinal, last.ordinal)).map { Period(unit, ordinal: $0) }
  }

  package var firstDay: CivilDate {
    switch unit {
    case .week: CivilDate(dayNumber: ordinal * 7 - 3)
    case .month: Self.first(ordinal / 12, ordinal % 12 + 1)
    case .quarter: Self.first(ordinal / 4, ordinal % 4 * 3 + 1)
    case .years(let count): Self.first(ordinal * max(count, 1), 1)
    }
  }

  package var lastDay: CivilDate { next.firstDay.adding(days: -1) }

  /// ISO 8601 as far as it goes: `2026-W12`, `2026-03`, `2026-Q1`, `2026`, `2020/2029`.
  package var isoName: String {
    let first = firstDay.description
    switch unit {
    case .week: return isoWeek
    case .month: return String(first.prefix(7))
    case .quarter: return "\(first.prefix(4))-Q\((firstDay.month + 2) / 3)"
    case .years(let count):
      return count <= 1 ? String(first.prefix(4)) : "\(first.prefix(4))/\(lastYear)"
    }
  }

  private var lastYear: Substring { lastDay.description.prefix(4) }

  /// A week belongs to the year in which its Thursday lies.
  private var isoWeek: String {
    let thursday = firstDay.adding(days: 3)
    let newYear = Self.first(thursday.year, 1)
    let number = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    return "\(thursday.description.prefix(4))-W\(number < 10 ? "0" : "")\(number)"
  }

  private static func first(_ year: Int, _ month: Int) -> CivilDate {
    CivilDate(year: min(max(year, 1), 9999), month: month, day: 1) ?? CivilDate(dayNumber: 0)
  }
}

extension Period.Unit {
  /// The finest unit that divides a span into at most about sixty periods.
  package init(from first: CivilDate, through last: CivilDate) {
    let days = max(last.dayNumber - first.dayNumber, 0)
    let years = days / 365 + 1
    switch days {
    case ...182: self = .week
    case ...1_461: self = .month
    case ...5_479: self = .quarter
    default: self = .years(RoundTicks.steps.first { years / $0 <= 60 } ?? years)
    }
  }

  /// After how many periods a mark may stand, so that marks fall on new years and the like.
  var strides: [Int] {
    switch self {
    case .week: [1, 2, 4, 8, 13, 26]
    case .month: [1, 2, 3, 6, 12, 24, 60, 120]
    case .quarter: [1, 2, 4, 8, 20, 40, 80]
    case .years: Array(RoundTicks.steps.prefix(12))
    }
  }
}
