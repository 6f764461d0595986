// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One problem in a user's file: what is wrong, where, and what to do about it.
///
/// A diagnostic is data; ``DiagnosticRenderer`` lays it out. The message is one sentence in lower
/// case without a full stop that quotes the culprit. It may quote names, so it is meant for the
/// user's own terminal and never for a log; `description` shows the id and the place only.
public struct Diagnostic: Sendable, Equatable {
  /// The stable name of this kind of problem, such as `unknown-name`.
  public let id: DiagnosticID
  public let severity: Severity
  public let message: String
  /// Where the problem is; nil when it concerns the campaign as a whole.
  public let span: SourceSpan?
  /// What to do.
  public var hints: [String]
  /// What else there is to know.
  public var notes: [String]

  public init(
    _ id: DiagnosticID, _ severity: Severity = .error, _ message: String, at span: SourceSpan?,
    hints: [String] = [], notes: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.hints = hints
    self.notes = notes
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The id and the place, without the message, which may quote personal data.
  public var description: String {
    guard let span else { return "[\(id)]" }
    let start = span.start
    return "\(span.source.name):\(start.line):\(start.column): \(severity.rawValue) [\(id)]"
  }
}

/// The stable name of a kind of problem, in lower case with dashes.
public struct DiagnosticID: Sendable, Hashable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let description: String

  public init(stringLiteral value: String) { description = value }

  public init(_ value: String) { description = value }
}

extension Sequence<Diagnostic> {
  /// Whether at least one of the problems is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The problems by file, place and id, each only once.
  public func sortedByPlace() -> [Diagnostic] {
    let keyed = map { (key: SortKey($0), diagnostic: $0) }.sorted { $0.key < $1.key }
    var result: [Diagnostic] = []
    for item in keyed where result.last != item.diagnostic { result.append(item.diagnostic) }
    return result
  }
}

/// The order of problems on the screen: file, place, id, message, and last all that is left.
private struct SortKey: Comparable {
  let file: String
  let offset: Int
  let id: String
  let message: String
  let rest: String

  init(_ diagnostic: Diagnostic) {
    file = diagnostic.span?.source.name ?? ""
    offset = diagnostic.span?.range.lowerBound ?? 0
    id = diagnostic.id.description
    message = diagnostic.message
    let end = String(diagnostic.span?.range.upperBound ?? 0)
    rest = ([end] + diagnostic.notes + diagnostic.hints).joined(separator: "\n")
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.file, left.offset, left.id, left.message, left.rest)
      < (right.file, right.offset, right.id, right.message, right.rest)
  }
}
