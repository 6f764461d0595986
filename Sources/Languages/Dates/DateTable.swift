// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// The words and patterns with which a language writes dates.
///
/// Four tables: words (about, doubted, open, the dashes), names (months and seasons, with the forms
/// that the patterns ask for), points (a pattern for each precision and phrase) and spans (the pieces
/// of each kind of span). A pattern's gaps are
/// `{d}`, `{y}`, `{decade}`, `{century}`, `{month}` and `{season}`; the latter two may name a
/// column of the names: `{month.genitive}`. A small word that changes with the day after it is a
/// column too, `{day.il}`, in the row `day` and those of the days that differ, `day 8`.
struct DateTable: Sendable {
  private let words: [String: String]
  private let names: [String: Table.Row]
  private let points: [String: Table.Row]
  private let spans: [String: Table.Row]
  private let writesDay: @Sendable (Int) -> String
  private let writesCentury: @Sendable (Int) -> String

  init(
    words: Table, names: Table, points: Table, spans: Table,
    day: @escaping @Sendable (Int) -> String = { String($0) },
    century: @escaping @Sendable (Int) -> String
  ) {
    self.words = words.rowsByKey.mapValues { $0.required("text") }
    self.names = names.rowsByKey
    self.points = points.rowsByKey
    self.spans = spans.rowsByKey
    writesDay = day
    writesCentury = century
  }
}

extension DateTable {
  /// A date in a phrase; nil where the language has no such phrase.
  func text(_ date: EDTFDate, _ phrase: DatePhrase) -> String? {
    switch date.value {
    case .point(let point): text(point, phrase)
    case .interval(.point(let start), .point(let end)): span(from: start, to: end, phrase)
    case .interval(.point(let start), .open): openEnded(start, phrase)
    case .interval(.point(let start), .unknown):
      phrase == .since || phrase == .until ? nil : text(start, .from)
    case .interval(_, .point(let end)):
      phrase == .since || phrase == .from ? nil : text(end, .until)
    case .interval: nil
    }
  }

  /// A day as it stands alone: "23 October 2001".
  func text(_ day: CivilDate) -> String {
    text(EDTFPoint(day: day), .plain) ?? day.description
  }
}

extension DateTable {
  private func text(_ point: EDTFPoint, _ phrase: DatePhrase) -> String? {
    let key = Self.key(point) + (point.isApproximate ? " approximate" : "")
    guard let pattern = points[key]?[phrase.rawValue], let text = fill(pattern, point) else {
      return nil
    }
    return point.isUncertain ? doubted(text) : text
  }

  private func openEnded(_ start: EDTFPoint, _ phrase: DatePhrase) -> String? {
    switch phrase {
    case .since: return text(start, .since)
    case .until: return nil
    case .plain, .on, .from:
      guard let text = text(start, .from), let pattern = words["open"] else { return nil }
      return Pattern(pattern).filled { $0 == "from" ? text : nil }
    }
  }

  private func span(from start: EDTFPoint, to end: EDTFPoint, _ phrase: DatePhrase) -> String? {
    guard phrase != .since, phrase != .until else { return nil }
    let shared = Self.shared(start, end)
    let startKey = Self.key(start) + shared
    let endColumn = phrase.rawValue + " end"
    guard let startPattern = spans[startKey]?[phrase.rawValue + " start"],
      let endPattern = spans[Self.key(end) + shared]?[endColumn]
        ?? spans[Self.key(end)]?[endColumn],
      let first = fill(startPattern, start), let last = fill(endPattern, end)
    else { return nil }
    let dash = startKey.hasSuffix("-") ? "dash" : "wide-dash"
    let joint = phrase == .plain ? words[dash] ?? "–" : " "
    var text = first + joint + last
    if start.isApproximate || end.isApproximate, let about = words["about"] {
      text = about + " " + text
    }
    return start.isUncertain || end.isUncertain ? doubted(text) : text
  }

  private func doubted(_ text: String) -> String? {
    words["doubted"].map { $0 + " " + text }
  }

  private func fill(_ pattern: String, _ point: EDTFPoint) -> String? {
    Pattern(pattern).filled { gap in
      switch gap {
      case "d": point.day.map(writesDay)
      case "y": String(point.year)
      case "decade": String(point.year)
      case "century": writesCentury(point.year / 100 + 1)
      // Russian «с» before a day, which is «со» before the second: «со 2 августа».
      case "с": point.day == 2 ? "со" : "с"
      default: name(gap, point)
      }
    }
  }

  private func name(_ gap: String, _ point: EDTFPoint) -> String? {
    let parts = gap.split(separator: ".")
    let column = parts.count == 2 ? String(parts[1]) : "name"
    if parts.first == "month" { return point.month.flatMap { names[String($0)]?[column] } }
    if parts.first == "day" {
      return point.day.flatMap { (names["day \($0)"] ?? names["day"])?[column] }
    }
    guard case .season(let season) = point.precision else { return nil }
    return names[Self.word(season)]?[column]
  }
}

extension DateTable {
  private static func key(_ point: EDTFPoint) -> String {
    switch point.precision {
    case .century: "century"
    case .decade: "decade"
    case .year: "year"
    case .season: "season"
    case .month: "month"
    case .day: "day"
    }
  }

  private static func word(_ season: EDTFPoint.Season) -> String {
    switch season {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }

  /// What the two ends of a span share and need not say twice: `-` all but the last part, `+` the year.
  private static func shared(_ start: EDTFPoint, _ end: EDTFPoint) -> String {
    guard start.year == end.year, key(start) == key(end) else {
      return start.precision == .year && end.precision == .year ? "-" : ""
    }
    return switch start.precision {
    case .day: start.month == end.month ? "-" : "+"
    case .month, .season: "-"
    default: ""
    }
  }
}
