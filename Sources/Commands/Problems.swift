// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Diagnostics
internal import Mailings

/// How commands show problems and what they exit with.
enum Problems {
  /// Ends the command with 1 when there is an error among the problems.
  static func exitIfErrors(_ problems: [Diagnostic]) throws {
    if problems.hasErrors { throw ExitCode(1) }
  }

  /// Ends the command with the one problem that matters where there is no campaign.
  static func exitIfNoCampaign(_ problems: [Diagnostic], _ console: Console) throws {
    let missing = problems.filter { $0.id == "no-campaign" }
    guard !missing.isEmpty else { return }
    console.show(missing)
    throw ExitCode(1)
  }

  /// The problems for scripts.
  static func json(_ problems: [Diagnostic]) -> JSON {
    .list(
      problems.map { problem in
        let start = problem.span?.start
        let end = problem.span?.end
        return [
          "id": .text(problem.id.description), "severity": .text(problem.severity.rawValue),
          "message": .text(problem.message), "file": JSON(problem.span?.source.name),
          "line": start.map { .number($0.line) } ?? .null,
          "column": start.map { .number($0.column) } ?? .null,
          "end_line": end.map { .number($0.line) } ?? .null,
          "end_column": end.map { .number($0.column) } ?? .null,
          "hints": .list(problem.hints.map { .text($0) }),
          "notes": .list(problem.notes.map { .text($0) }),
        ]
      })
  }
}
