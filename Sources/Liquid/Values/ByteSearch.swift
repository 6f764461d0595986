// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Finds a text in another by its bytes, in time that grows with their sum.
///
/// The Knuth–Morris–Pratt search: the table says how much of the pattern still fits where a byte
/// does not.
struct ByteSearch {
  let pattern: [UInt8]
  private let table: [Int]

  init(_ text: String) {
    let pattern = Array(text.utf8)
    var table = Array(repeating: 0, count: pattern.count)
    var fit = 0
    for index in pattern.indices.dropFirst() {
      while fit > 0, pattern[index] != pattern[fit] { fit = table[fit - 1] }
      if pattern[index] == pattern[fit] { fit += 1 }
      table[index] = fit
    }
    self.pattern = pattern
    self.table = table
  }
}

extension ByteSearch {
  /// Where the pattern first begins at or after an offset.
  func first(in bytes: [UInt8], from start: Int) -> Int? {
    guard !pattern.isEmpty else { return start <= bytes.count ? start : nil }
    var fit = 0
    var index = start
    while index < bytes.count {
      while fit > 0, bytes[index] != pattern[fit] { fit = table[fit - 1] }
      if bytes[index] == pattern[fit] { fit += 1 }
      index += 1
      if fit == pattern.count { return index - fit }
    }
    return nil
  }

  /// Where the pattern begins, without overlaps, from the left.
  func all(in bytes: [UInt8]) -> [Int] {
    guard !pattern.isEmpty else { return [] }
    var found: [Int] = []
    var start = 0
    while let place = first(in: bytes, from: start) {
      found.append(place)
      start = place + pattern.count
    }
    return found
  }

  /// Where the pattern begins last.
  func last(in bytes: [UInt8]) -> Int? {
    guard !pattern.isEmpty else { return bytes.count }
    var found: Int?
    var fit = 0
    for (index, byte) in bytes.enumerated() {
      while fit > 0, fit == pattern.count || byte != pattern[fit] { fit = table[fit - 1] }
      if byte == pattern[fit] { fit += 1 }
      if fit == pattern.count { found = index + 1 - fit }
    }
    return found
  }
}
