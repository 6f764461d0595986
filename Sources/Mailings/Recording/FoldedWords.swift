// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Foundation

/// The words of a text as they are compared: without capitals, accents and apostrophes.
struct FoldedWords: Sendable, Equatable {
  let all: [String]
  private let set: Set<String>
  private static let longestText = 1 << 16

  /// - Parameter text: of a long one only the beginning counts.
  init(_ text: String) {
    let start = String(decoding: text.utf8.prefix(Self.longestText), as: UTF8.self)
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in start.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) {
        word.append(scalar)
      } else if Self.belongsToWord(scalar) {
        continue
      } else if !word.isEmpty {
        words.append(String(word))
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    all = words
    set = Set(words)
  }

  /// Accents, and the apostrophes of all kinds that stand within names.
  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .modifierLetter: true
    default: "'’‘ʼʻʹʺ`´".unicodeScalars.contains(scalar)
    }
  }
}

extension FoldedWords {
  var isEmpty: Bool { all.isEmpty }

  /// Whether a word stands in the text, or, for a longer one, another form of it: its beginning.
  func holds(formOf word: String) -> Bool {
    if set.contains(word) { return true }
    guard word.count >= 4 else { return false }
    return set.contains { $0.hasPrefix(word) && $0.count <= word.count + 3 }
  }

  /// Whether all words of another text stand here one after the other.
  func holds(_ other: FoldedWords) -> Bool {
    guard let first = other.all.first, set.contains(first) else { return false }
    let count = other.all.count
    return all.indices.contains { index in
      index + count <= all.count && all[index..<index + count].elementsEqual(other.all)
    }
  }

  /// The share of the words of both that both have; 0 where one has none.
  func likeness(to other: FoldedWords) -> Double {
    let union = set.union(other.set).count
    return union == 0 ? 0 : Double(set.intersection(other.set).count) / Double(union)
  }
}
