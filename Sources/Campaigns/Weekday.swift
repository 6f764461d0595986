// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A day of the week.
package enum Weekday: String, Vocabulary {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  package static let name = "day of the week"

  /// 0 for Monday to 6 for Sunday (ISO 8601).
  package var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
}

extension CivilDate {
  /// The first and the last day that there is.
  package static let first = CivilDate(dayNumber: .min)
  package static let last = CivilDate(dayNumber: .max)

  package var weekday: Weekday { Weekday.allCases[daysSinceFirst % 7] }

  /// Days since 1 January of the year 1, which was a Monday.
  var daysSinceFirst: Int { dayNumber - CivilDate.first.dayNumber }

  /// The day with the given number of days since the first one, kept between first and last.
  init(daysSinceFirst days: Int) {
    self.init(dayNumber: max(days, 0) + CivilDate.first.dayNumber)
  }
}
