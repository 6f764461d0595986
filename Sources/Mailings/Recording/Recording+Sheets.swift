// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger

extension Recording {
  /// The columns that a sheet of letters may have.
  private static var columns: [String] { ["reference", "on", "via", "by", "proof", "why"] }

  /// Records what a sheet says of letters, row by row: all of it or, with a problem, nothing.
  ///
  /// - Parameter step: what was done; it gives what a row leaves open.
  package func record(
    _ step: LetterStep, fromSheet path: String, acceptsRepairs: Bool, _ manner: RecordingManner
  ) throws -> StepReport {
    var report = StepReport(step.verb, skips: manner.skips)
    let source = try TextFile.read(path, most: TextFile.longestSheet, in: surroundings)
    report.stop(source.problems)
    guard let text = source.value else { return report }
    let sheet = SheetFile.load(text, columns: Self.columns, required: ["reference"])
    report.stop(sheet.problems)
    return try record(isRehearsal: manner.isRehearsal) { view in
      var rows = SheetRecording(
        recording: self, view: view, step: step, acceptsRepairs: acceptsRepairs, report: report)
      for row in sheet.value ?? [] { try rows.take(row) }
      rows.report.sortProblems()
      return rows.report.decision
    }.value
  }
}

/// Goes through the rows of a sheet of letters.
private struct SheetRecording<Outside: Surroundings> {
  let recording: Recording<Outside>
  let view: LedgerView
  let step: LetterStep
  let acceptsRepairs: Bool
  var report: StepReport
  private var lines: [Reference: Int] = [:]

  init(
    recording: Recording<Outside>, view: LedgerView, step: LetterStep, acceptsRepairs: Bool,
    report: StepReport
  ) {
    self.recording = recording
    self.view = view
    self.step = step
    self.acceptsRepairs = acceptsRepairs
    self.report = report
  }
}

extension SheetRecording {
  mutating func take(_ row: SheetRow) throws {
    guard let cell = row["reference"] else {
      return report.refuse([.emptyReference(at: row.span.firstLine)])
    }
    guard let letter = try letter(cell) else { return }
    let (step, problems) = step(of: row)
    guard problems.isEmpty else { return report.refuse(problems) }
    if let line = lines[letter.reference] {
      return report.refuse([.doubledReference(letter.reference, firstIn: line, at: cell.span)])
    }
    lines[letter.reference] = cell.span.start.line
    try recording.take(letter, step, at: cell.span, in: view, &report)
  }

  private mutating func letter(_ cell: SheetCell) throws -> LetterSummary? {
    let reading = try ReferenceReader(view, prefix: recording.prefix).read(cell.text)
    switch reading {
    case .known(let letter): return letter
    case .mistyped(let candidates) where acceptsRepairs && candidates.count == 1:
      report.repairs.append(AcceptedRepair(typed: cell.text, letter: candidates[0]))
      return candidates[0]
    default:
      report.refuse([Diagnostic](unread: reading, cell.text, at: cell.span))
      return nil
    }
  }

  /// The step with what the row says of it, and what is wrong with the row.
  private func step(of row: SheetRow) -> (step: LetterStep, problems: [Diagnostic]) {
    var step = step
    var problems: [Diagnostic] = []
    if let cell = row["on"] {
      if let day = CivilDate(cell.text) { step.day = day } else { problems.append(.noDay(cell)) }
    }
    if let cell = row["by"] {
      if let id = Identifier(cell.text) { step.by = id } else { problems.append(.noID(cell)) }
    }
    problems += recording.problems(ofDay: step.day, at: (row["on"] ?? row["reference"])?.span)
    problems += recording.problems(of: step.by, at: row["by"]?.span)
    switch step.what {
    case .sent(let via, let proof):
      var via = via
      if let cell = row["via"] {
        if let channel = Channel(rawValue: cell.text.lowercased()), channel.carriesLetters {
          via = channel
        } else {
          problems.append(.noChannel(cell))
        }
      }
      step.what = .sent(via: via, proof: row["proof"]?.text ?? proof)
    case .returned(let why): step.what = .returned(why: row["why"]?.text ?? why)
    case .printed, .replied: break
    }
    return (step, problems)
  }
}

extension Diagnostic {
  fileprivate static func emptyReference(at span: SourceSpan) -> Diagnostic {
    refusal("no-reference", "this row has no reference", at: span, hints: ["fill its first cell"])
  }

  fileprivate static func doubledReference(
    _ reference: Reference, firstIn line: Int, at span: SourceSpan
  ) -> Diagnostic {
    refusal(
      "doubled-reference", "\(reference.text) stands twice in this sheet", at: span,
      hints: ["keep one of the rows"], notes: ["the first stands in line \(line)"])
  }

  fileprivate static func noDay(_ cell: SheetCell) -> Diagnostic {
    refusal(
      "no-day", "'\(Printable.short(cell.text))' is no day", at: cell.span,
      hints: ["write year, month and day, as in 2026-11-21"])
  }

  fileprivate static func noID(_ cell: SheetCell) -> Diagnostic {
    refusal("no-id", "'\(Printable.short(cell.text))' is no member's id", at: cell.span)
  }

  fileprivate static func noChannel(_ cell: SheetCell) -> Diagnostic {
    let known = Channel.allCases.filter(\.carriesLetters).map(\.rawValue)
    let hints = Suggestion.hints(for: cell.text, among: known)
    return refusal(
      "no-channel", "'\(Printable.short(cell.text))' is no way on which letters go", at: cell.span,
      hints: hints.isEmpty ? Suggestion.known(known) : hints)
  }
}
