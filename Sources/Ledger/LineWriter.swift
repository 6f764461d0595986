// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Collects lines into larger pieces.
struct LineWriter {
  private(set) var waiting: [UInt8] = []
  private var count = 0

  mutating func add(_ detail: EventDetail) {
    waiting += detail.json.utf8
    waiting.append(0x0A)
    count += 1
  }

  /// The last line says how many there are, so that a file that was cut off is known.
  mutating func end() { add(EventDetail([("lines", .text(String(count + 1)))])) }

  mutating func flush(_ put: ([UInt8]) throws -> Void) throws {
    guard waiting.count > 1 << 18 else { return }
    try put(waiting)
    waiting = []
  }
}
