// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Moment {
  /// The moment in the form of a strftime pattern; nil when the text would pass the limit.
  func formatted(_ pattern: String, limit: Int) -> String? {
    var result = ""
    var rest = Substring(pattern)
    while let start = rest.firstIndex(of: "%") {
      result += rest[..<start]
      rest = rest[start...]
      let whole = rest
      rest = rest.dropFirst()
      if let directive = DirectiveReader.read(&rest), directive.width <= limit,
        let text = text(for: directive, limit: limit)
      {
        result += text
      } else {
        result += whole[..<rest.startIndex]
      }
      guard result.utf8.count <= limit else { return nil }
    }
    result += rest
    return result
  }

  private func text(for directive: Directive, limit: Int) -> String? {
    if let pattern = Self.composed[directive.letter] {
      return formatted(pattern, limit: limit).map { directive.padded($0, " ", 0) }
    }
    return dateText(directive) ?? timeText(directive) ?? otherText(directive)
  }

  private static let composed: [Character: String] = [
    "c": "%a %b %e %H:%M:%S %Y", "D": "%m/%d/%y", "F": "%Y-%m-%d", "r": "%I:%M:%S %p",
    "R": "%H:%M", "T": "%H:%M:%S", "v": "%e-%^b-%Y", "x": "%m/%d/%y", "X": "%H:%M:%S",
    "+": "%a %b %e %H:%M:%S %Z %Y",
  ]

  private func dateText(_ directive: Directive) -> String? {
    let month = CalendarNames.months[date.month - 1]
    let day = CalendarNames.days[date.weekday]
    switch directive.letter {
    case "Y": return directive.number(date.year, "0", date.year < 0 ? 5 : 4)
    case "C": return directive.number(Int((Double(date.year) / 100).rounded(.down)), "0", 2)
    case "y": return directive.number(abs(date.year % 100), "0", 2)
    case "m": return directive.number(date.month, "0", 2)
    case "B": return directive.word(month)
    case "b", "h": return directive.word(String(month.prefix(3)))
    case "d": return directive.number(date.dayOfMonth, "0", 2)
    case "e": return directive.number(date.dayOfMonth, " ", 2)
    case "j": return directive.number(date.dayOfYear, "0", 3)
    case "A": return directive.word(day)
    case "a": return directive.word(String(day.prefix(3)))
    case "u": return directive.number(date.weekday == 0 ? 7 : date.weekday, "0", 1)
    case "w": return directive.number(date.weekday, "0", 1)
    case "G": return directive.number(date.isoWeek.year, "0", 4)
    case "g": return directive.number(abs(date.isoWeek.year % 100), "0", 2)
    case "V": return directive.number(date.isoWeek.week, "0", 2)
    case "U": return directive.number(date.week(startingOn: 0), "0", 2)
    case "W": return directive.number(date.week(startingOn: 1), "0", 2)
    default: return nil
    }
  }

  private func timeText(_ directive: Directive) -> String? {
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    switch directive.letter {
    case "H": return directive.number(hour, "0", 2)
    case "k": return directive.number(hour, " ", 2)
    case "I": return directive.number(twelve, "0", 2)
    case "l": return directive.number(twelve, " ", 2)
    case "M": return directive.number(minute, "0", 2)
    case "S": return directive.number(second, "0", 2)
    case "L": return fraction(digits: directive.width == 0 ? 3 : directive.width)
    case "N": return fraction(digits: directive.width == 0 ? 9 : directive.width)
    case "p": return directive.word(hour < 12 ? "AM" : "PM", changed: { $0.lowercased() })
    case "P": return directive.word(hour < 12 ? "am" : "pm")
    case "s": return directive.number(seconds, "0", 1)
    default: return nil
    }
  }

  private func otherText(_ directive: Directive) -> String? {
    switch directive.letter {
    case "z": zone(directive)
    case "Z": directive.word(offset == 0 ? "UTC" : "")
    case "n": "\n"
    case "t": "\t"
    case "%": "%"
    default: nil
    }
  }

  private func fraction(digits: Int) -> String {
    let all = String(nanoseconds)
    let padded = String(repeating: "0", count: max(0, 9 - all.count)) + all
    return padded.prefix(digits) + String(repeating: "0", count: max(0, digits - 9))
  }

  private func zone(_ directive: Directive) -> String {
    let total = abs(offset)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let separator = directive.colons > 0 ? ":" : ""
    var text = two(total / 3600) + separator + two(total / 60 % 60)
    if directive.colons > 1 { text += ":" + two(total % 60) }
    return (offset < 0 ? "-" : "+") + text
  }
}

/// One `%` of a pattern with its flags.
struct Directive {
  var letter: Character
  var flags: Set<Character> = []
  var width = 0
  var colons = 0
}

extension Directive {
  /// A number, filled to its width.
  func number(_ number: Int, _ filling: Character, _ width: Int) -> String {
    var filling = filling
    if flags.contains("0") { filling = "0" }
    if flags.contains("_") { filling = " " }
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    guard !flags.contains("-") else { return sign + digits }
    let missing = max(self.width > 0 ? self.width : width, 0) - digits.count - sign.count
    let fill = String(repeating: filling, count: max(missing, 0))
    return filling == "0" ? sign + fill + digits : fill + sign + digits
  }

  /// A word, its letters changed as the flags ask.
  func word(
    _ word: String, changed: (String) -> String = { $0.uppercased() }
  ) -> String {
    var word = word
    if flags.contains("^") { word = word.uppercased() }
    if flags.contains("#") { word = changed(word) }
    return padded(word, flags.contains("0") ? "0" : " ", width)
  }

  func padded(_ text: String, _ filling: Character, _ width: Int) -> String {
    guard !flags.contains("-") else { return text }
    let width = max(width, self.width)
    return String(repeating: filling, count: max(0, width - text.count)) + text
  }
}

/// Reads what follows a `%`: flags, a width, colons, a letter.
enum DirectiveReader {
  static func read(_ rest: inout Substring) -> Directive? {
    var flags: Set<Character> = []
    while let first = rest.first, "-0^#_".contains(first) {
      flags.insert(first)
      rest.removeFirst()
    }
    var width = 0
    while let digit = rest.first?.wholeNumberValue, width < 100_000_000 {
      width = width * 10 + digit
      rest.removeFirst()
    }
    var colons = 0
    while rest.first == ":" {
      colons += 1
      rest.removeFirst()
    }
    guard let letter = rest.popFirst() else { return nil }
    return Directive(letter: letter, flags: flags, width: width, colons: colons)
  }
}
