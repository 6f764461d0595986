// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Reads dates and times in the forms in which people and programs write them.
///
/// A date is read by its parts: a time of day with its zone, the name of a month, and numbers
/// whose meaning follows from their length and from what parts them.
struct MomentReader {
  private var bytes: [UInt8]
  private var position = 0
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var secondOfDay: Int?
  private var nanoseconds = 0
  private var offset: Int?

  private init(_ text: String) { bytes = Array(text.utf8) }
}

extension MomentReader {
  /// The moment that a text in small letters means; nil if it is not understood.
  static func moment(_ text: String, options: RenderOptions) -> Moment? {
    if text.utf8.allSatisfy(\.isDigit) {
      guard let seconds = Double(text) else { return nil }
      return Moment(seconds: seconds, offset: options.timeZoneOffset)
    }
    var reader = MomentReader(text)
    guard text.utf8.count <= 128, reader.readParts() else { return nil }
    return reader.moment(options)
  }

  private func moment(_ options: RenderOptions) -> Moment? {
    guard year != nil || month != nil || day != nil || secondOfDay != nil else { return nil }
    let now = options.now.flatMap { Moment(seconds: $0, offset: options.timeZoneOffset) }
    guard let year = year ?? now?.date.year else { return nil }
    let isToday = self.year == nil && month == nil && day == nil
    let month = month ?? (isToday ? now?.date.month : 1)
    let day = day ?? (isToday ? now?.date.dayOfMonth : 1)
    guard let month, let day,
      let date = CivilDate(year: year, month: month, dayOfMonth: day)
    else { return nil }
    return Moment(
      date: date, secondOfDay: secondOfDay ?? 0, nanoseconds: nanoseconds,
      offset: offset ?? options.timeZoneOffset)
  }
}

extension MomentReader {
  private mutating func readParts() -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isDigit {
        guard readNumber() else { return false }
      } else if byte.isASCIILetter {
        guard readWord() else { return false }
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), secondOfDay != nil,
        offset == nil
      {
        guard readOffset() else { return false }
      } else {
        guard " ,.-/t()\t\n".utf8.contains(byte) else { return false }
        position += 1
      }
    }
    return true
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func digits() -> (value: Int, count: Int) {
    let start = position
    while peek()?.isDigit == true { position += 1 }
    return (Int(leading: bytes[start..<position]), position - start)
  }

  private mutating func readNumber() -> Bool {
    let number = digits()
    switch peek() {
    case UInt8(ascii: ":"): return readTime(hour: number.value)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
      if secondOfDay == nil || year == nil, peek(1)?.isDigit == true { return readDate(number) }
    default: break
    }
    if let half = readHalf(), secondOfDay == nil {
      return setTime(number.value, 0, 0, half)
    }
    if number.count == 8, year == nil { return setCompactDate(number.value) }
    if number.count == 14, year == nil {
      return setCompactDate(number.value / 1_000_000)
        && setTime(number.value / 10_000 % 100, number.value / 100 % 100, number.value % 100, nil)
    }
    if number.count == 6, year != nil, secondOfDay == nil {
      return setTime(number.value / 10_000, number.value / 100 % 100, number.value % 100, nil)
    }
    return setPart(number)
  }

  /// A number by itself: the day if it can be one, else the year.
  private mutating func setPart(_ number: (value: Int, count: Int)) -> Bool {
    skipOrdinal()
    if day == nil, number.count <= 2, (1...31).contains(number.value) {
      day = number.value
    } else if year == nil {
      year = number.count <= 2 ? century(number.value) : number.value
    } else {
      return false
    }
    return true
  }

  /// year-month-day, year-month, or day-month-year; parted by `-`, `/` or `.`.
  private mutating func readDate(_ first: (value: Int, count: Int)) -> Bool {
    position += 1
    let second = digits()
    var third: (value: Int, count: Int)?
    if let byte = peek(), "-/.".utf8.contains(byte), peek(1)?.isDigit == true {
      position += 1
      third = digits()
    }
    guard year == nil else { return false }
    if first.count > 2 {
      (year, month, day) = (first.value, second.value, third?.value)
    } else if let third {
      (day, month) = (first.value, second.value)
      year = third.count <= 2 ? century(third.value) : third.value
    } else {
      (month, day) = (first.value, second.value)
    }
    return true
  }

  private mutating func setCompactDate(_ number: Int) -> Bool {
    (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    return true
  }

  private func century(_ number: Int) -> Int { number < 69 ? 2000 + number : 1900 + number }

  private mutating func skipOrdinal() {
    guard let first = peek(), let second = peek(1) else { return }
    if ["st", "nd", "rd", "th"].contains(String(decoding: [first, second], as: UTF8.self)) {
      position += 2
    }
  }
}

extension MomentReader {
  private mutating func readTime(hour: Int) -> Bool {
    position += 1
    let minute = digits()
    guard minute.count > 0 else { return false }
    var second = 0
    if peek() == UInt8(ascii: ":"), peek(1)?.isDigit == true {
      position += 1
      second = digits().value
      if peek() == UInt8(ascii: ".") || peek() == UInt8(ascii: ","), peek(1)?.isDigit == true {
        position += 1
        let start = position
        _ = digits()
        let padded = bytes[start..<position].prefix(9) + Array(repeating: 0x30, count: 9)
        nanoseconds = Int(leading: padded.prefix(9))
      }
    }
    return setTime(hour, minute.value, second, readHalf())
  }

  /// `am` or `pm` behind a time: whether it is the second half of the day.
  private mutating func readHalf() -> Bool? {
    var ahead = 0
    while peek(ahead) == UInt8(ascii: " ") { ahead += 1 }
    guard let first = peek(ahead), peek(ahead + 1) == UInt8(ascii: "m"),
      first == UInt8(ascii: "a") || first == UInt8(ascii: "p"),
      peek(ahead + 2)?.isASCIILetter != true
    else { return nil }
    position += ahead + 2
    return first == UInt8(ascii: "p")
  }

  private mutating func setTime(
    _ hour: Int, _ minute: Int, _ second: Int, _ isAfternoon: Bool?
  ) -> Bool {
    var hour = hour
    if let isAfternoon {
      guard (1...12).contains(hour) else { return false }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second) else {
      return false
    }
    secondOfDay = hour * 3600 + minute * 60 + second
    return true
  }

  private mutating func readOffset() -> Bool {
    let sign = bytes[position] == UInt8(ascii: "-") ? -1 : 1
    position += 1
    let first = digits()
    var (hours, minutes) = (first.value, 0)
    if peek() == UInt8(ascii: ":") {
      position += 1
      minutes = digits().value
    } else if first.count > 2 {
      (hours, minutes) = (first.value / 100, first.value % 100)
    }
    guard first.count > 0, hours <= 24, minutes < 60 else { return false }
    offset = sign * (hours * 3600 + minutes * 60)
    return true
  }

  private mutating func readWord() -> Bool {
    let start = position
    while peek()?.isASCIILetter == true { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if word == "t" { return true }
    if ["z", "utc", "gmt"].contains(word) {
      offset = 0
      return true
    }
    guard word.utf8.count >= 3 else { return ["of", "at"].contains(word) }
    if let index = CalendarNames.months.firstIndex(where: { $0.lowercased().hasPrefix(word) }) {
      guard month == nil else { return false }
      month = index + 1
      return true
    }
    return word == "sept" && month == nil || isDay(word)
  }

  private func isDay(_ word: String) -> Bool {
    CalendarNames.days.contains { $0.lowercased().hasPrefix(word) }
  }
}
