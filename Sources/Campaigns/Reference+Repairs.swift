// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What somebody may have meant who typed a reference wrongly.
extension Reference {
  /// Every reference from which a typed text differs by one wrong, missing or extra character or by
  /// one swap, the likeliest slips first; none where the text holds as it stands.
  ///
  /// There are a few dozen at most, of which one is meant: whoever asks looks them up. With a prefix,
  /// only references of that prefix are given, and a code without any prefix gets it.
  package static func repairs(of typed: String, prefix: String? = nil) -> [Reference] {
    guard Reference(typed: typed) == nil, typed.utf8.count <= longestTyped else { return [] }
    let readings = [bare(typed), spokenCharacters(of: typed)].compactMap(\.self)
    var best: [Reference: Int] = [:]
    for repair in readings.map(ReferenceRepair.init) {
      for found in repair.all + (prefix.map(repair.completed) ?? [])
      where prefix == nil || found.reference.prefix == prefix {
        best[found.reference] = min(best[found.reference] ?? .max, found.rank.rawValue)
      }
    }
    return best.sorted { ($0.value, $0.key.text) < ($1.value, $1.key.text) }.map(\.key)
  }

  /// The longest text that is looked at, in bytes.
  private static let longestTyped = 300

  /// The letters before the first dash.
  package var prefix: String { String(text.prefix { $0 != "-" }) }
}

/// A character as typed, and its value where the alphabet has it.
private struct TypedCharacter {
  let scalar: Unicode.Scalar
  let value: UInt8?

  init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar
    value = scalar.isASCII ? Reference.value(of: UInt8(truncatingIfNeeded: scalar.value)) : nil
  }
}

/// All slips that may have led to a text of nine to thirteen characters.
private struct ReferenceRepair {
  let typed: [TypedCharacter]
  /// The values where all characters have one.
  let values: [UInt8]?

  /// How likely a slip is, likeliest first.
  enum Rank: Int {
    case withoutPrefix, lookAlike, neighboursSwapped, doubled, nextKey, otherCharacter
    case missingOrExtra, otherSwap
  }

  struct Found {
    let reference: Reference
    let rank: Rank
  }

  init(_ text: String) {
    typed = text.unicodeScalars.map(TypedCharacter.init)
    let values = typed.compactMap(\.value)
    self.values = values.count == typed.count ? values : nil
  }

  var all: [Found] {
    guard (9...13).contains(typed.count) else { return [] }
    return wrong + swapped + missing + extra
  }
}

extension ReferenceRepair {
  /// The code as typed behind a prefix.
  func completed(with prefix: String) -> [Found] {
    guard typed.count == 8, let values else { return [] }
    return found(prefix.utf8.compactMap { Reference.value(of: $0) } + values, .withoutPrefix)
  }

  /// One character in the place of another.
  private var wrong: [Found] {
    typed.indices.flatMap { index -> [Found] in
      let others = typed[..<index] + typed[(index + 1)...]
      let known = others.compactMap(\.value)
      guard known.count == others.count else { return [] }
      return held(known, at: index) { Confusion.rank(of: typed[index].scalar, for: $0) }
    }
  }

  /// Two characters in each other's place.
  private var swapped: [Found] {
    guard let values else { return [] }
    return values.indices.flatMap { first in
      values.indices.dropFirst(first + 1).flatMap { second in
        var values = values
        values.swapAt(first, second)
        return found(values, second == first + 1 ? .neighboursSwapped : .otherSwap)
      }
    }
  }

  /// One character left out.
  private var missing: [Found] {
    guard let values else { return [] }
    return (0...values.count).flatMap { index in
      held(values, at: index) { value in
        index > 0 && values[index - 1] == value ? .doubled : .missingOrExtra
      }
    }
  }

  /// One character too many.
  private var extra: [Found] {
    typed.indices.flatMap { index in
      let others = typed[..<index] + typed[(index + 1)...]
      let isDouble = index > 0 && typed[index - 1].scalar == typed[index].scalar
      let known = others.compactMap(\.value)
      return known.count == others.count ? found(known, isDouble ? .doubled : .missingOrExtra) : []
    }
  }

  /// The values with the one more at a place that makes the check hold.
  private func held(_ values: [UInt8], at index: Int, rank: (UInt8) -> Rank) -> [Found] {
    var values = values
    values.insert(0, at: index)
    guard let value = Reference.holdingValue(at: index, of: values) else { return [] }
    values[index] = value
    return found(values, rank(value))
  }

  private func found(_ values: [UInt8], _ rank: Rank) -> [Found] {
    Reference(values: values).map { [Found(reference: $0, rank: rank)] } ?? []
  }
}

/// Which characters are taken for each other by eye, or hit for each other by hand.
private enum Confusion {
  static func rank(of typed: Unicode.Scalar, for value: UInt8) -> ReferenceRepair.Rank {
    let meant = Unicode.Scalar(Reference.alphabet[Int(value)])
    if alike.contains(where: { $0.contains(typed) && $0.contains(meant) }) { return .lookAlike }
    return areNextKeys(typed, meant) ? .nextKey : .otherCharacter
  }

  private static let alike: [Set<Unicode.Scalar>] = [
    ["8", "B"], ["5", "S"], ["2", "Z"], ["6", "G"], ["C", "G"], ["V", "Y"], ["V", "U", "W"],
    ["M", "N"], ["0", "D", "Q", "O"], ["1", "7", "I", "L"], ["E", "F"], ["P", "R"], ["K", "X"],
    ["4", "A"], ["4", "9"], ["9", "G"], ["3", "8"], ["3", "B"],
  ]

  /// The rows of an English keyboard; each begins a little further right than the one above it.
  private static let rows = ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"]
    .map { Array($0.unicodeScalars) }

  private static func areNextKeys(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    guard let left = place(left), let right = place(right) else { return false }
    let (upper, lower) = left.row <= right.row ? (left, right) : (right, left)
    switch lower.row - upper.row {
    case 0: return abs(upper.column - lower.column) == 1
    case 1: return lower.column == upper.column || lower.column == upper.column - 1
    default: return false
    }
  }

  private static func place(_ scalar: Unicode.Scalar) -> (row: Int, column: Int)? {
    for (row, keys) in rows.enumerated() {
      if let column = keys.firstIndex(of: scalar) { return (row, column) }
    }
    return nil
  }
}
