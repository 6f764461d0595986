// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A point in time as a clock in one zone shows it.
struct Moment: Sendable, Equatable {
  /// Whole seconds since the beginning of 1970 in UTC.
  let seconds: Int
  let nanoseconds: Int
  /// The seconds that the zone is ahead of UTC.
  let offset: Int
  let date: CivilDate
  /// The seconds since midnight in the zone.
  let secondOfDay: Int

  /// Nil for times so far away that no calendar reaches them.
  init?(seconds: Double, offset: Int) {
    guard abs(seconds) < 1e12 else { return nil }
    let whole = seconds.rounded(.down)
    self.init(
      seconds: Int(whole), nanoseconds: Int((seconds - whole) * 1e9), offset: offset)
  }

  private init(seconds: Int, nanoseconds: Int, offset: Int) {
    let offset = min(max(offset, -100_000), 100_000)
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.offset = offset
    let local = seconds + offset
    let day = local >= 0 ? local / 86_400 : (local + 1) / 86_400 - 1
    date = CivilDate(day: day)
    secondOfDay = local - day * 86_400
  }

  init(date: CivilDate, secondOfDay: Int, nanoseconds: Int, offset: Int) {
    self.init(
      seconds: date.day * 86_400 + secondOfDay - offset, nanoseconds: nanoseconds, offset: offset)
  }
}

extension Moment {
  var hour: Int { secondOfDay / 3600 }

  var minute: Int { secondOfDay / 60 % 60 }

  var second: Int { secondOfDay % 60 }
}
