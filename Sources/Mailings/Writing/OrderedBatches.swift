// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Work that is shared out to all cores, a batch at a time, and handed on in its order.
///
/// Only a few batches are in the making at once, so that memory stays flat however much there is.
enum OrderedBatches {
  private static var largest: Int { 128 }

  /// - Parameters:
  ///   - make: is called on any core.
  ///   - each: gets what was made, in the order of the items.
  static func run<Item: Sendable, Made: Sendable>(
    _ items: [Item], make: @escaping @Sendable (Item) throws -> Made, each: ([Made]) throws -> Void
  ) async throws {
    // A few items are shared out too, so that every core has some.
    let size = min(largest, max(items.count / 16, 4))
    let batches = stride(from: 0, to: items.count, by: size).map {
      items[$0..<min($0 + size, items.count)]
    }
    try await withThrowingTaskGroup(of: (Int, [Made]).self) { group in
      var started = 0
      var waiting: [Int: [Made]] = [:]
      var next = 0
      func start() {
        guard started < batches.count else { return }
        let (number, batch) = (started, batches[started])
        group.addTask { (number, try batch.map { try make($0) }) }
        started += 1
      }
      for _ in 0..<4 { start() }
      while let (number, made) = try await group.next() {
        waiting[number] = made
        while let ready = waiting.removeValue(forKey: next) {
          try each(ready)
          next += 1
          start()
        }
      }
    }
  }
}

extension LetterPress {
  /// Presses letters on all cores, and hands them on in their order, a batch at a time.
  func press(
    _ letters: [PlannedLetter], each: ([PressedLetter]) throws -> Void
  ) async throws {
    try await OrderedBatches.run(letters, make: { try self.press($0) }, each: each)
  }
}
