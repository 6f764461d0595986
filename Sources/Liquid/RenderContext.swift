// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

public import Diagnostics

/// What filters and tags know of the render that they are part of, and whom they tell.
///
/// A class because all calls of one render add to one report; it does not outlive the render.
public final class RenderContext {
  public let options: RenderOptions
  public let limits: Limits
  private(set) var report = RenderReport()
  private var seen: Set<Seen> = []

  init(options: RenderOptions, limits: Limits) {
    self.options = options
    self.limits = limits
  }
}

extension RenderContext {
  /// Tells the caller of the render something that is no problem.
  public func note(_ text: String) {
    guard report.notes.count < limits.problems, !report.notes.contains(text) else { return }
    report.notes.append(text)
  }

  /// Reports a problem; rendering goes on.
  public func report(
    _ failure: LiquidFailure, severity: Severity = .error, at span: SourceSpan
  ) {
    report(
      Diagnostic(
        DiagnosticID(failure.id), severity, failure.message, at: span, hints: failure.hints))
  }
}

extension RenderContext {
  func trace(_ start: Int, _ span: SourceSpan, isLiteral: Bool) {
    report.pieces.append(RenderedPiece(start: start, span: span, isLiteral: isLiteral))
  }

  func report(_ diagnostic: Diagnostic, absence: Absence? = nil) {
    guard report.problems.count < limits.problems else { return }
    let key = Seen(diagnostic.id, diagnostic.message, diagnostic.span, absence)
    guard seen.insert(key).inserted else { return }
    report.problems.append(RenderProblem(diagnostic: diagnostic, absence: absence))
  }

  /// Whether a problem would be reported again or be one too many, so that its hints need not be
  /// looked for.
  func isSettled(_ id: DiagnosticID, _ message: String, _ span: SourceSpan) -> Bool {
    report.problems.count >= limits.problems || seen.contains(Seen(id, message, span, nil))
  }
}

/// What makes a problem in a loop the same one again.
private struct Seen: Hashable {
  let id: DiagnosticID
  let source: ObjectIdentifier?
  let range: Range<Int>?
  let absence: Absence?
  let message: String

  init(_ id: DiagnosticID, _ message: String, _ span: SourceSpan?, _ absence: Absence?) {
    self.id = id
    source = span.map { ObjectIdentifier($0.source) }
    range = span?.range
    self.absence = absence
    self.message = message
  }
}
