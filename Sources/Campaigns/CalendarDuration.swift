// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A length of time in years, months, weeks and days, as sentences are given (ISO 8601: `P13Y9M`).
package struct CalendarDuration: Sendable, Hashable, CustomStringConvertible {
  package let years: Int
  package let months: Int
  package let weeks: Int
  package let days: Int

  package init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
  }

  /// Reads `P13Y9M`, `P3Y10D`, `P15D`; parts in this order, each at most once, at least one.
  package init?(_ text: some StringProtocol) {
    guard text.first == "P" else { return nil }
    var rest = text.dropFirst()[...]
    var parts: [Character: Int] = [:]
    for unit in "YMWD" {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let after = rest.dropFirst(digits.count)
      guard !digits.isEmpty, after.first == unit else { continue }
      guard digits.count <= 5, let number = Int(digits) else { return nil }
      parts[unit] = number
      rest = after.dropFirst()
    }
    guard rest.isEmpty, !parts.isEmpty else { return nil }
    self.init(
      years: parts["Y"] ?? 0, months: parts["M"] ?? 0, weeks: parts["W"] ?? 0,
      days: parts["D"] ?? 0)
  }
}

extension CalendarDuration {
  package var description: String {
    let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")]
    let text = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    return text.isEmpty ? "P0D" : "P" + text
  }
}

/// What a court imposed.
package enum Term: Sendable, Hashable {
  case duration(CalendarDuration)
  case life
  case death
  case fine
}

extension Term {
  /// Reads `P13Y9M`, `life`, `death` or `fine`.
  package init?(_ text: some StringProtocol) {
    switch text {
    case "life": self = .life
    case "death": self = .death
    case "fine": self = .fine
    default:
      guard let duration = CalendarDuration(text) else { return nil }
      self = .duration(duration)
    }
  }

  package var code: String {
    switch self {
    case .duration(let duration): duration.description
    case .life: "life"
    case .death: "death"
    case .fine: "fine"
    }
  }
}

extension CivilDate {
  /// The day that lies so long before.
  package func before(_ duration: CalendarDuration) -> CivilDate {
    adding(months: -(duration.years * 12 + duration.months))
      .adding(days: -(duration.weeks * 7 + duration.days))
  }
}
