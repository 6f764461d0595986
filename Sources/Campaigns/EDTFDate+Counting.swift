// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension EDTFDate {
  /// The days from this date to another, both counted, as the fewest and the most it can be.
  ///
  /// For the time somebody has been held: arrested and released on one day is one day. Nil when a
  /// bound is unknown or the end certainly lies before the start.
  package func days(through end: EDTFDate) -> ClosedRange<Int>? {
    guard let earliest, let latest, let firstEnd = end.earliest, let lastEnd = end.latest,
      !end.isCertainlyBefore(self)
    else { return nil }
    let most = lastEnd.dayNumber - earliest.dayNumber + 1
    let fewest = firstEnd.dayNumber - latest.dayNumber + 1
    return max(fewest, 1)...max(most, fewest, 1)
  }

  /// The completed years from this date to a day, as the fewest and the most it can be.
  package func completedYears(until day: CivilDate) -> ClosedRange<Int>? {
    guard let earliest, let latest, earliest <= day else { return nil }
    let most = earliest.years(until: day)
    let fewest = latest <= day ? latest.years(until: day) : 0
    return max(min(fewest, most), 0)...max(most, 0)
  }

  /// The next anniversary on or after a day, with the number of years; nil unless an exact day.
  ///
  /// The 29th of February is kept on the 28th in other years.
  package func nextAnniversary(onOrAfter day: CivilDate) -> (date: CivilDate, years: Int)? {
    guard let start = self.day else { return nil }
    for year in max(day.year, start.year + 1)...(max(day.year, start.year + 1) + 1) {
      let last = CivilDate.days(inMonth: start.month, of: year)
      guard
        let date = CivilDate(year: year, month: start.month, day: min(start.day, last))
      else { return nil }
      if date >= day { return (date, year - start.year) }
    }
    return nil
  }
}
