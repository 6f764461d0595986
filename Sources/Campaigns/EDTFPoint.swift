// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One date of EDTF level 1: what is known of year, month and day, and how surely.
///
/// A few bytes, because every holder of an office may have two.
package struct EDTFPoint: Sendable, Hashable {
  package let precision: Precision
  package let qualifier: Qualifier
  private let shortYear: Int16
  /// Zero where there is none.
  private let shortMonth: UInt8
  private let shortDay: UInt8

  init(precision: Precision, year: Int, month: Int?, day: Int?, qualifier: Qualifier) {
    self.precision = precision
    self.qualifier = qualifier
    shortYear = Int16(clamping: year)
    shortMonth = UInt8(clamping: month ?? 0)
    shortDay = UInt8(clamping: day ?? 0)
  }

  /// How exact the date is as written.
  package enum Precision: Sendable, Hashable {
    case century
    case decade
    case year
    case season(Season)
    case month
    case day
  }

  package enum Season: UInt8, Sendable, CaseIterable {
    case spring = 21
    case summer = 22
    case autumn = 23
    case winter = 24
  }

  /// `?`, `~` and `%` behind a date.
  package enum Qualifier: Sendable, Hashable {
    case none
    case uncertain
    case approximate
    case uncertainAndApproximate
  }
}

extension EDTFPoint {
  package init(day date: CivilDate) {
    self.init(
      precision: .day, year: date.year, month: date.month, day: date.day, qualifier: .none)
  }

  package var year: Int { Int(shortYear) }

  /// 1 to 12; nil where the date has no month or it is unspecified.
  package var month: Int? { shortMonth == 0 ? nil : Int(shortMonth) }

  /// 1 to 31; nil where the date has no day or it is unspecified.
  package var day: Int? { shortDay == 0 ? nil : Int(shortDay) }

  /// Whether it is uncertain, approximate or has unspecified digits.
  package var isInexact: Bool {
    switch precision {
    case .century, .decade: true
    case .year, .season, .month, .day: qualifier != .none
    }
  }

  package var isApproximate: Bool {
    qualifier == .approximate || qualifier == .uncertainAndApproximate
  }

  package var isUncertain: Bool {
    qualifier == .uncertain || qualifier == .uncertainAndApproximate
  }

  /// The one day it means, where it is exact and certain.
  package var exactDay: CivilDate? {
    guard precision == .day, qualifier == .none, let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The first day it can mean, the qualifier left aside.
  package var earliest: CivilDate {
    let first: (year: Int, month: Int, day: Int) =
      switch precision {
      case .century, .decade, .year: (year, 1, 1)
      case .season(let season): (year, season.firstMonth, 1)
      case .month: (year, month ?? 1, 1)
      case .day: (year, month ?? 1, day ?? 1)
      }
    return Self.clamped(first.year, first.month, first.day)
  }

  /// The last day it can mean, the qualifier left aside.
  package var latest: CivilDate {
    switch precision {
    case .century: Self.clamped(year + 99, 12, 31)
    case .decade: Self.clamped(year + 9, 12, 31)
    case .year: Self.clamped(year, 12, 31)
    case .season(let season): season.lastDay(from: earliest)
    case .month: Self.clamped(year, month ?? 12, 31)
    case .day: earliest
    }
  }

  /// How far a date marked `~` or `?` may be off, in days: one of its own units.
  package var slack: Int {
    guard qualifier != .none else { return 0 }
    return switch precision {
    case .century: 36_525
    case .decade: 3_653
    case .year: 366
    case .season: 92
    case .month: 31
    case .day: 7
    }
  }

  private static func clamped(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    let year = min(max(year, 1), 9999)
    let last = CivilDate.days(inMonth: month, of: year)
    return CivilDate(year: year, month: month, day: min(day, last)) ?? CivilDate(dayNumber: 0)
  }
}

extension EDTFPoint.Season {
  /// Meteorological seasons of the northern half; winter begins in December of its year.
  fileprivate var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }

  /// The last day of the season that begins on a day; the calendar's last in the year 9999.
  fileprivate func lastDay(from first: CivilDate) -> CivilDate {
    first.year == 9999 && self == .winter
      ? first.adding(days: 30) : first.adding(months: 3).adding(days: -1)
  }
}
