// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A day in the Gregorian calendar, also before its introduction.
struct CivilDate: Sendable, Equatable {
  let year: Int
  let month: Int
  let dayOfMonth: Int
  /// The number of the day, 1 January 1970 being 0.
  let day: Int

  init(day: Int) {
    self.day = day
    // Count in eras of 400 years that begin on 1 March, so that leap days come last.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Nil when there is no such day.
  init?(year: Int, month: Int, dayOfMonth: Int) {
    guard (1...12).contains(month), (1...31).contains(dayOfMonth), abs(year) < 30_000 else {
      return nil
    }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + dayOfMonth - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(day: era * 146_097 + dayOfEra - 719_468)
    guard self.month == month, self.dayOfMonth == dayOfMonth else { return nil }
  }
}

extension CivilDate {
  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int { ((day + 4) % 7 + 7) % 7 }

  /// 1 for 1 January.
  var dayOfYear: Int {
    day - (CivilDate(year: year, month: 1, dayOfMonth: 1)?.day ?? day) + 1
  }

  /// The week of the year that begins with its first Sunday or Monday.
  func week(startingOn first: Int) -> Int {
    (dayOfYear + 6 - (weekday - first + 7) % 7) / 7
  }

  /// The year and week of ISO 8601.
  var isoWeek: (year: Int, week: Int) {
    let thursday = CivilDate(day: day - (weekday + 6) % 7 + 3)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }
}

/// English names of months and days, as the `date` filter writes and reads them.
enum CalendarNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static let days = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
