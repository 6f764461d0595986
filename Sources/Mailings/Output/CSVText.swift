// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A row of CSV that a spreadsheet opens without running anything in it (RFC 4180).
enum CSVText {
  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell in quotes where it needs them; what a spreadsheet would take for a formula gets an
  /// apostrophe before it.
  private static func cell(_ text: String) -> String {
    // Scalars, not characters: a quote with an accent over it still ends a cell.
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
    let safe = isFormula == true ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\n\r;".unicodeScalars.contains($0) }) else {
      return safe
    }
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return String(quoted) + "\""
  }
}
