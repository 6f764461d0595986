// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// An event of a calendar: the days that it takes, and those on which it comes again.
struct CalendarEvent {
  /// The line with which it begins.
  let head: SourceSpan
  private var start: CalendarMoment?
  private var end: (moment: CalendarMoment, span: SourceSpan)?
  private var length: CalendarLength?
  private var rule: YearlyRule?
  private var added: [CivilDate] = []
  private var removed: Set<CivilDate> = []
  private var isCancelled = false
  private var isBroken = false
  private(set) var uid: String?
  /// The day of a repetition that this event stands for instead.
  private(set) var replacedDay: CivilDate?

  init(head: SourceSpan) { self.head = head }
}

extension CalendarEvent {
  /// Takes one of the event's lines; lines that say nothing of its days are passed over.
  mutating func take(_ line: ContentLine, _ problems: ProblemList) {
    switch line.name {
    case "DTSTART": start = moment(line.value, line, problems)
    case "DTEND": end = moment(line.value, line, problems).map { ($0, line.valueSpan) }
    case "DURATION":
      length = CalendarLength(line.value)
      if length == nil { problems.report(.badLength(line)) }
    case "RRULE": takeRule(line, problems)
    case "RDATE": added += days(line, problems)
    case "EXDATE": removed.formUnion(days(line, problems))
    case "RECURRENCE-ID": replacedDay = moment(line.value, line, problems)?.day
    case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
    case "UID": uid = line.value
    default: break
    }
  }

  /// Reports what the event lacks when it ends.
  func finish(_ problems: ProblemList) {
    guard let start else {
      if !isBroken { problems.report(.noStart(at: head)) }
      return
    }
    if let end, end.moment.seconds < start.seconds {
      problems.report(.endBeforeStart(at: end.span))
    }
  }

  /// All stretches of days that the event takes, without those repetitions that others stand for.
  func stretches(without replaced: Set<CivilDate>) -> [ClosedRange<CivilDate>] {
    guard let start, !isCancelled else { return [] }
    let days = (rule?.days(from: start.day) ?? [start.day]) + added
    let kept = days.filter { !removed.contains($0) && !replaced.contains($0) }
    let more = lastDay(from: start) - start.day.dayNumber
    return kept.map { $0...$0.adding(days: more) }
  }
}

extension CalendarEvent {
  /// The number of the last day that the event touches; its end is the first moment after it.
  private func lastDay(from start: CalendarMoment) -> Int {
    let end = self.end?.moment.seconds ?? length.map { start.seconds + $0.seconds }
    guard let end, end > start.seconds else { return start.day.dayNumber }
    let last = end - 1
    return last >= 0 ? last / 86_400 : (last - 86_399) / 86_400
  }

  private mutating func takeRule(_ line: ContentLine, _ problems: ProblemList) {
    do {
      rule = try YearlyRule(line.value)
    } catch {
      problems.report(.notFollowed(error, line))
    }
  }

  private mutating func moment(
    _ text: some StringProtocol, _ line: ContentLine, _ problems: ProblemList
  ) -> CalendarMoment? {
    if let moment = CalendarMoment(text) { return moment }
    if line.name == "DTSTART" { isBroken = true }
    problems.report(.badDay(String(text), line))
    return nil
  }

  /// The days of a list; of a period, its first.
  private mutating func days(_ line: ContentLine, _ problems: ProblemList) -> [CivilDate] {
    line.value.split(separator: ",").compactMap { text in
      moment(text.prefix { $0 != "/" }, line, problems)?.day
    }
  }
}

extension Diagnostic {
  fileprivate static func badDay(_ text: String, _ line: ContentLine) -> Diagnostic {
    Diagnostic(
      "bad-date", .error, "'\(Printable.short(text))' is no date of a calendar",
      at: line.valueSpan, hints: ["write 20261225, or 20261225T090000"])
  }

  fileprivate static func badLength(_ line: ContentLine) -> Diagnostic {
    Diagnostic(
      "bad-duration", .error, "'\(Printable.short(line.value))' is no length of an event",
      at: line.valueSpan, hints: ["write P1D for a day, P1W for a week"])
  }

  fileprivate static func noStart(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-key", .error, "this event has no day", at: span,
      hints: ["add a line such as DTSTART;VALUE=DATE:20261225"])
  }

  fileprivate static func endBeforeStart(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-date", .error, "this event ends before it begins", at: span,
      hints: ["DTEND is the day after the last one"])
  }

  fileprivate static func notFollowed(_ error: RuleError, _ line: ContentLine) -> Diagnostic {
    switch error {
    case .malformed(let part):
      Diagnostic(
        "calendar-rule", .error, "'\(Printable.short(part))' says nothing of how an event repeats",
        at: line.valueSpan, hints: ["write FREQ=YEARLY, or delete the line"])
    case .unknown(let part):
      Diagnostic(
        "calendar-rule", .warning,
        "'\(Printable.short(part))' is not followed, so this event counts once", at: line.valueSpan,
        hints: ["write FREQ=YEARLY alone, or each day as an event"])
    }
  }
}
