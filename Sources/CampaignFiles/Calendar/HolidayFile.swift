// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// Reads the days on which offices do not work from a file of iCalendar (RFC 5545).
///
/// Every event takes the days from its start up to its end. What repeats yearly does so from 1970 to
/// 2100; other repetitions count once, with a warning.
package enum HolidayFile {
  /// The longest file that is read, in bytes, and the most events.
  static let mostBytes = 4_000_000
  static let mostEvents = 10_000

  /// The stretches of days that could be read, and all that is wrong with the file.
  package static func load(_ source: SourceText) -> Loaded<[ClosedRange<CivilDate>]> {
    guard source.text.utf8.count <= mostBytes else {
      return Loaded(value: [], problems: [.calendarTooLarge(at: source.span(0..<0))])
    }
    var reader = HolidayReader(source)
    reader.read()
    return Loaded(value: reader.stretches, problems: reader.problems.all)
  }
}

/// The reading of one calendar: the parts that are open, and the events so far.
private struct HolidayReader {
  let problems = ProblemList()
  private let source: SourceText
  private var open: [ContentLine] = []
  private var event: CalendarEvent?
  private var events: [CalendarEvent] = []

  init(_ source: SourceText) { self.source = source }
}

extension HolidayReader {
  mutating func read() {
    var isFirst = true
    for unfolded in UnfoldedLines(source) {
      let line = unfolded.content(in: source)
      if isFirst, line?.opens("VCALENDAR") != true {
        problems.report(.noCalendar(at: unfolded.span(from: 0, in: source)))
        return
      }
      isFirst = false
      guard let line else {
        problems.report(.noContentLine(at: unfolded.span(from: 0, in: source)))
        continue
      }
      take(line)
      if problems.isFull || hasTooMany(at: line.span) { return }
    }
    if isFirst { problems.report(.noCalendar(at: source.span(0..<0))) }
    for line in open { problems.report(.unclosedPart(line)) }
    finishEvent()
  }

  /// The days of all events; an event that replaces a repetition takes its place.
  var stretches: [ClosedRange<CivilDate>] {
    var replaced: [String: Set<CivilDate>] = [:]
    for event in events {
      guard let uid = event.uid, let day = event.replacedDay else { continue }
      replaced[uid, default: []].insert(day)
    }
    return events.flatMap { event in
      event.stretches(without: event.replacedDay == nil ? replaced[event.uid ?? ""] ?? [] : [])
    }
  }
}

extension HolidayReader {
  /// The deepest nesting of parts that is followed; events stand in the second.
  private static let deepest = 8

  private mutating func take(_ line: ContentLine) {
    switch line.name {
    case "BEGIN": begin(line)
    case "END": end(line)
    default: if open.last?.opens("VEVENT") == true { event?.take(line, problems) }
    }
  }

  private mutating func begin(_ line: ContentLine) {
    let isMisplaced = line.opens("VCALENDAR") != open.isEmpty
    guard !isMisplaced, open.count < Self.deepest else {
      problems.report(.misplacedPart(line))
      return
    }
    if line.opens("VEVENT"), open.count == 1 { event = CalendarEvent(head: line.span) }
    open.append(line)
  }

  private mutating func end(_ line: ContentLine) {
    guard let index = open.lastIndex(where: { $0.opens(line.value) }) else {
      problems.report(.misplacedPart(line))
      return
    }
    for part in open[(index + 1)...] { problems.report(.unclosedPart(part)) }
    open.removeSubrange(index...)
    if open.count <= 1 { finishEvent() }
  }

  private mutating func finishEvent() {
    guard let finished = event else { return }
    finished.finish(problems)
    events.append(finished)
    event = nil
  }

  private func hasTooMany(at span: SourceSpan) -> Bool {
    guard events.count > HolidayFile.mostEvents else { return false }
    problems.report(.calendarTooLarge(at: span))
    return true
  }
}

extension ContentLine {
  /// Whether it begins a part of the given name.
  fileprivate func opens(_ part: String) -> Bool {
    name == "BEGIN" && value.uppercased() == part.uppercased()
  }
}

extension Diagnostic {
  fileprivate static func noCalendar(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "calendar-part", .error, "this file is no calendar", at: span,
      hints: ["a file of iCalendar begins with BEGIN:VCALENDAR; export it as .ics"])
  }

  fileprivate static func noContentLine(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "calendar-line", .error, "this line of the calendar has no name and value", at: span,
      hints: ["write NAME:VALUE, or begin the line with a space if it goes on with the one before"])
  }

  fileprivate static func misplacedPart(_ line: ContentLine) -> Diagnostic {
    Diagnostic(
      "calendar-part", .error,
      "'\(line.name):\(Printable.short(line.value))' does not belong here", at: line.span,
      hints: ["each BEGIN needs its END, and events stand in a VCALENDAR"])
  }

  fileprivate static func unclosedPart(_ line: ContentLine) -> Diagnostic {
    Diagnostic(
      "calendar-part", .error, "this \(Printable.short(line.value)) never ends", at: line.span,
      hints: ["add END:\(Printable.short(line.value))"])
  }

  fileprivate static func calendarTooLarge(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "calendar-too-large", .error, "this calendar is too large", at: span,
      hints: [
        "at most \(HolidayFile.mostBytes) bytes and \(HolidayFile.mostEvents) events are read"
      ])
  }
}
