// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Single words and patterns of a language by their keys: list joints, quotation marks, the frame.
struct WordTable: Sendable {
  private let name: String
  private let words: [String: String]
  private let patterns: [String: Pattern]

  init(_ table: Table) {
    name = table.name
    words = table.rowsByKey.mapValues { $0["text"] ?? "" }
    patterns = words.filter { $0.value.contains("{") }.mapValues { Pattern($0) }
  }

  /// A word that every language has.
  subscript(key: String) -> String {
    guard let word = words[key] else {
      preconditionFailure("The table '\(name)' has no row '\(key)'.")
    }
    return word
  }

  /// Whether there is a row.
  func has(_ key: String) -> Bool { words[key] != nil }

  /// A pattern that every language has, with its gaps filled.
  func filled(_ key: String, _ values: [String: String]) -> String {
    guard let pattern = patterns[key] else { return self[key] }
    guard let text = pattern.filled({ values[$0] }) else {
      preconditionFailure("The row '\(key)' of the table '\(name)' has a gap that nothing fills.")
    }
    return text
  }
}
