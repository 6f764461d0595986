// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Lays out problems as text for people.
///
///     Templates/appeal/en.md:2:17: error: no fact named 'prisonr' [unknown-name]
///       2 | I write about {{prisonr.name}}.
///         |                 ^^^^^^^
///         = hint: did you mean 'prisoner'?
///
/// Control characters in file content are shown as pictures, so that a name cannot drive the
/// terminal.
public struct DiagnosticRenderer: Sendable {
  private let isColored: Bool
  private let width: Int

  /// - Parameters:
  ///   - isColored: whether to set bold and colour by ANSI codes.
  ///   - width: the columns at which a long line of source is cut, at least 40.
  public init(isColored: Bool = false, width: Int = 100) {
    self.isColored = isColored
    self.width = max(width, 40)
  }
}

extension DiagnosticRenderer {
  /// All problems, each followed by an empty line but the last.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// One problem, with a line feed at the end.
  public func render(_ diagnostic: Diagnostic) -> String {
    var lines = [headline(of: diagnostic)]
    var margin = "  "
    if let span = diagnostic.span {
      let number = String(span.start.line)
      margin = String(repeating: " ", count: number.count + 3)
      lines += excerpt(of: span, number: number, margin: margin, severity: diagnostic.severity)
    }
    lines += diagnostic.notes.map { "\(margin)= note: \(Printable.text($0))" }
    lines += diagnostic.hints.map { "\(margin)= hint: \(Printable.text($0))" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DiagnosticRenderer {
  private func headline(of diagnostic: Diagnostic) -> String {
    let place =
      diagnostic.span.map { span in
        let start = span.start
        return "\(Printable.text(span.source.name)):\(start.line):\(start.column): "
      } ?? ""
    let severity = painted(diagnostic.severity.rawValue + ":", for: diagnostic.severity)
    return "\(place)\(severity) \(Printable.text(diagnostic.message)) [\(diagnostic.id)]"
  }

  private func excerpt(
    of span: SourceSpan, number: String, margin: String, severity: Severity
  ) -> [String] {
    let line = span.source.line(span.start.line)
    let before = line.prefix(span.start.column - 1)
    let isOneLine = span.end.line == span.start.line
    let marked = line.dropFirst(before.count).prefix(
      isOneLine ? max(span.end.column - span.start.column, 0) : line.count)
    let window = ExcerptWindow(before: before, marked: marked, line: line, width: width)
    let carets = painted(String(repeating: "^", count: max(window.markedWidth, 1)), for: severity)
    let indent = String(repeating: " ", count: window.beforeWidth)
    return ["  \(number) | \(window.text)", "\(margin)| \(indent)\(carets)"]
  }

  private func painted(_ text: String, for severity: Severity) -> String {
    guard isColored else { return text }
    let code = severity == .error ? "1;31" : "1;33"
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
