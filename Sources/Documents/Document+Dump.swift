// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Document {
  /// The whole document as plain lines, part by part, for tests and for people who look closely.
  ///
  /// Not a log format: it shows names and text.
  package var dump: String {
    var lines = ["role: \(role)", "language: \(language)"]
    lines += ["date: \(date)" + (dateLine.map { " (\($0))" } ?? "")]
    lines += ["title: \(title.dumpText)"]
    if let summary { lines += ["summary: \(summary)"] }
    lines += ["blocks:"] + blocks.flatMap { $0.dumpLines(indent: "  ") }
    if let notes { lines += [notes.label] + notes.notes.map { "  \($0.dumpLine)" } }
    return lines.joined(separator: "\n") + "\n"
  }
}
