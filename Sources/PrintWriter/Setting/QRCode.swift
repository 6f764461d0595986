// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CQREncode

/// A QR code (ISO/IEC 18004) of a short text.
struct QRCode: Sendable {
  /// How many modules a side has.
  let side: Int
  /// Row by row, true is dark.
  let modules: [Bool]

  /// Nil for a text that no code can hold.
  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    self.side = side
    modules = (0..<side * side).map { code.pointee.data[$0] & 1 == 1 }
  }
}

extension QRCode {
  /// The dark modules, neighbours of a row together.
  ///
  /// - Parameter module: the side of a module, in points.
  func mark(module: Double) -> Mark {
    var rows: [SquareRow] = []
    for row in 0..<side {
      var start: Int?
      for column in 0..<side {
        if modules[row * side + column] {
          start = start ?? column
        } else if let first = start {
          rows.append(SquareRow(row: row, columns: first..<column))
          start = nil
        }
      }
      if let first = start { rows.append(SquareRow(row: row, columns: first..<side)) }
    }
    return .squares(rows, side: module, at: Spot(0, 0), .black)
  }
}
