// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension LetterPress {
  private static var largestBatch: Int { 128 }

  /// Presses letters on all cores, and hands them on in their order, a batch at a time.
  ///
  /// Only a few batches are in the making at once, so that memory stays flat however many letters
  /// there are.
  func press(
    _ letters: [PlannedLetter], each: ([PressedLetter]) throws -> Void
  ) async throws {
    // Few letters are shared out too, so that every core has some.
    let size = min(Self.largestBatch, max(letters.count / 16, 4))
    let batches = stride(from: 0, to: letters.count, by: size).map {
      letters[$0..<min($0 + size, letters.count)]
    }
    try await withThrowingTaskGroup(of: (Int, [PressedLetter]).self) { group in
      var started = 0
      var waiting: [Int: [PressedLetter]] = [:]
      var next = 0
      func start() {
        guard started < batches.count else { return }
        let (number, batch) = (started, batches[started])
        group.addTask { (number, try batch.map { try self.press($0) }) }
        started += 1
      }
      for _ in 0..<4 { start() }
      while let (number, pressed) = try await group.next() {
        waiting[number] = pressed
        while let ready = waiting.removeValue(forKey: next) {
          try each(ready)
          next += 1
          start()
        }
      }
    }
  }
}
