// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension EDTFPoint {
  /// Reads one date of EDTF level 1, such as `2010`, `2010-06`, `2002-01~`, `201X`, `2001-21`.
  package init(parsing text: Substring) throws(EDTFError) {
    guard !text.isEmpty else { throw .empty }
    guard !text.contains("T") else { throw .timeOfDay }
    let (body, qualifier) = Self.splitQualifier(text)
    guard !body.contains(where: { "?~%[]{},".contains($0) }) else { throw .levelTwo }
    let parts = body.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, let first = parts.first, first.utf8.count == 4 else {
      throw body.first == "Y" || body.first == "-" ? .yearOutOfRange : .malformed
    }
    let start = try Self.year(first)
    let rest = parts.dropFirst().map { $0 }
    self = try Self.complete(start, with: rest, qualifier: qualifier)
  }

  private static func splitQualifier(_ text: Substring) -> (Substring, Qualifier) {
    switch text.last {
    case "?": (text.dropLast(), .uncertain)
    case "~": (text.dropLast(), .approximate)
    case "%": (text.dropLast(), .uncertainAndApproximate)
    default: (text, .none)
    }
  }

  private static func year(_ text: Substring) throws(EDTFError) -> (Int, Precision) {
    if let year = number(text) {
      guard year >= 1 else { throw .yearOutOfRange }
      return (year, .year)
    }
    let decade = text.last == "X" ? number(text.dropLast()) : nil
    let century = text.hasSuffix("XX") ? number(text.dropLast(2)) : nil
    guard let digits = decade ?? century else { throw .malformed }
    guard digits >= 1 else { throw .yearOutOfRange }
    return decade == nil ? (digits * 100, .century) : (digits * 10, .decade)
  }

  private static func complete(
    _ start: (year: Int, precision: Precision), with rest: [Substring], qualifier: Qualifier
  ) throws(EDTFError) -> EDTFPoint {
    let year = EDTFPoint(
      precision: start.precision, year: start.year, month: nil, day: nil, qualifier: qualifier)
    guard let monthText = rest.first else { return year }
    guard start.precision == .year else { throw .levelTwo }
    guard monthText.utf8.count == 2 else { throw .malformed }
    if monthText == "XX" {
      guard rest.count == 1 || rest[1] == "XX" else { throw .levelTwo }
      return year
    }
    guard let number = number(monthText) else { throw .malformed }
    if let season = UInt8(exactly: number).flatMap(Season.init), rest.count == 1 {
      return EDTFPoint(
        precision: .season(season), year: start.year, month: nil, day: nil, qualifier: qualifier)
    }
    guard (1...12).contains(number) else { throw .noSuchMonth }
    let month = EDTFPoint(
      precision: .month, year: start.year, month: number, day: nil, qualifier: qualifier)
    guard rest.count == 2 else { return month }
    return try month.with(day: rest[1])
  }

  private func with(day text: Substring) throws(EDTFError) -> EDTFPoint {
    if text == "XX" { return self }
    guard text.utf8.count == 2, let number = Self.number(text) else { throw .malformed }
    guard CivilDate(year: year, month: month ?? 0, day: number) != nil else { throw .noSuchDay }
    return EDTFPoint(
      precision: .day, year: year, month: month, day: number, qualifier: qualifier)
  }

  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
