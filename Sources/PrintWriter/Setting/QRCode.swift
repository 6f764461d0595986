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
  /// The dark modules, neighbours of a row as one rectangle.
  ///
  /// - Parameter module: the side of a module, in points.
  func mark(module: Double) -> Mark {
    let frames = (0..<side).flatMap { row in
      runs(inRow: row).map { run in
        Frame(
          x: Double(run.lowerBound) * module, y: Double(row) * module,
          width: Double(run.count) * module, height: module)
      }
    }
    return .areas(frames, .black)
  }

  private func runs(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<side where modules[row * side + column] {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }
}
