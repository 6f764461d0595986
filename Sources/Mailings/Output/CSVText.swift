// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A row of CSV that a spreadsheet opens without running anything in it (RFC 4180).
enum CSVText {
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell in quotes where it needs them; what a spreadsheet would take for a formula gets an
  /// apostrophe before it.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { ",\"\n\r;".contains($0) }) else { return safe }
    var quoted = "\""
    for character in safe {
      if character == "\"" { quoted.append("\"") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
