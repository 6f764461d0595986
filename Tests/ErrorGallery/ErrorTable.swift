// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Foundation
import Letters

/// The page that lists every problem by its id, with an example of what Writ says.
enum ErrorTable {
  static func text(_ entries: [GalleryEntry]) async throws -> String {
    var lines = [
      "# Errors and warnings", "",
      "Every problem that Writ reports in files has an id, which stands in brackets behind its message.",
      "This page is made from the examples in `Tests/ErrorGallery/Cases`, the smallest files that show each.",
      "", "| id | is | says, for example | and hints |", "|---|---|---|---|",
    ]
    var last = ""
    for entry in entries.sorted(by: { ($0.id, $0.name) < ($1.id, $1.name) }) {
      guard let problem = try await Gallery.problems(of: entry).first else { continue }
      let id = problem.id.description
      let severity = id == last ? "" : problem.severity.rawValue
      let cells = [
        id == last ? "" : "`\(id)`", severity, cell(problem.message),
        problem.hints.map(cell).joined(separator: "; "),
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
      last = id
    }
    return try lines.joined(separator: "\n") + "\n" + RefusalTable.text(entries)
  }

  /// Text that cannot end its cell or become markup.
  static func cell(_ text: String) -> String {
    var result = ""
    for character in Printable.text(text) {
      if "|\\`*_<>[]{}&".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

/// The ids of problems as the sources have them.
enum SourceIDs {
  static func all(below folder: URL) throws -> Set<String> {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var ids = Set(ReadingFlaw.allCases.map(\.rawValue))
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      // What has an id there is a sheet of paper.
      if file.path().contains("/PrintWriter/Layouts/") { continue }
      ids.formUnion(Self.ids(in: try String(contentsOf: file, encoding: .utf8)))
    }
    return ids
  }

  private static func ids(in text: String) -> [String] {
    let direct =
      #/(?:Diagnostic\(|problem\(|report\(|\bid:|DiagnosticID = )\s*"([a-z]+(?:-[a-z]+)*)"/#
    let chosen = #/Diagnostic\([^"]*"([a-z-]+)" : "([a-z-]+)"/#
    return text.matches(of: direct).map { String($0.output.1) }
      + text.matches(of: chosen).flatMap { [String($0.output.1), String($0.output.2)] }
  }
}
