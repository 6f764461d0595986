// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A row of CSV that a spreadsheet opens without running anything in it (RFC 4180).
enum CSVText {
  static func row(_ cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes += [0x0D, 0x0A]
    return bytes
  }

  /// Appends a cell, in quotes where it needs them; what a spreadsheet would take for a formula gets
  /// an apostrophe before it.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    let isFormula = utf8.first.map(startsFormula) ?? false
    let isQuoted = utf8.contains(where: needsQuotes)
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x0A, 0x0D: true
    default: false
    }
  }
}
