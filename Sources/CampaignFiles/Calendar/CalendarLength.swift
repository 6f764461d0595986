// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A length of time of iCalendar in seconds: `P1D`, `P2W`, `PT36H` (RFC 5545, 3.3.6).
struct CalendarLength {
  let seconds: Int

  init?(_ text: some StringProtocol) {
    var rest = text.first == "+" ? text.dropFirst() : text[...]
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var seconds = 0
    var isTime = false
    while let first = rest.first {
      if first == "T", !isTime {
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...6).contains(digits.count), let number = Int(digits),
        let unit = rest.dropFirst(digits.count).first, let length = Self.length(unit, isTime)
      else { return nil }
      seconds += number * length
      guard seconds < 1_000_000_000_000 else { return nil }
      rest = rest.dropFirst(digits.count + 1)
    }
    self.seconds = seconds
  }

  private static func length(_ unit: Character, _ isTime: Bool) -> Int? {
    switch (unit, isTime) {
    case ("W", false): 604_800
    case ("D", false): 86_400
    case ("H", true): 3_600
    case ("M", true): 60
    case ("S", true): 1
    default: nil
    }
  }
}
