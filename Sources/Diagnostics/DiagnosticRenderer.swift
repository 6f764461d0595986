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
    let start = diagnostic.span?.start
    var lines = [headline(of: diagnostic, start)]
    var margin = "  "
    if let span = diagnostic.span, let start {
      margin = String(repeating: " ", count: String(start.line).count + 3)
      lines += excerpt(of: span, line: start.line, margin: margin, severity: diagnostic.severity)
    }
    lines += diagnostic.notes.map { "\(margin)= note: \(Printable.text($0))" }
    lines += diagnostic.hints.map { "\(margin)= hint: \(Printable.text($0))" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DiagnosticRenderer {
  private func headline(of diagnostic: Diagnostic, _ start: SourcePosition?) -> String {
    var place = ""
    if let name = diagnostic.span?.source.name, let start {
      place = "\(Printable.text(name)):\(start.line):\(start.column): "
    }
    let severity = painted(diagnostic.severity.rawValue + ":", for: diagnostic.severity)
    return "\(place)\(severity) \(Printable.text(diagnostic.message)) [\(diagnostic.id)]"
  }

  private func excerpt(
    of span: SourceSpan, line number: Int, margin: String, severity: Severity
  ) -> [String] {
    let window = ExcerptWindow(of: span, line: number, width: width)
    let carets = painted(String(repeating: "^", count: max(window.markedWidth, 1)), for: severity)
    let indent = String(repeating: " ", count: window.beforeWidth)
    let text = window.text.isEmpty ? "" : " " + window.text
    return ["  \(number) |\(text)", "\(margin)| \(indent)\(carets)"]
  }

  private func painted(_ text: String, for severity: Severity) -> String {
    guard isColored else { return text }
    let code = severity == .error ? "1;31" : "1;33"
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
