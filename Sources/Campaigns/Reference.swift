// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The short code on a letter by which its answer is matched: `WR-7K3F-2M9C`.
///
/// A prefix of the group, seven characters of code and one check character. The alphabet is
/// Crockford's base 32: no I, L, O or U. The check is a weighted sum in the field of 32 elements
/// over prefix and code, with a different weight at every place: every single wrong character and
/// every swap of two characters, neighbours or not, is detected.
package struct Reference: Sendable, Hashable {
  /// In its printed form, in capitals with dashes.
  package let text: String

  /// The reference with a number as its code; only the lowest 35 bits count.
  ///
  /// - Parameter prefix: two to four letters of the alphabet, see ``isPrefix(_:)``.
  package init(prefix: String, number: UInt64) {
    let code = (0..<7).map { UInt8(truncatingIfNeeded: number >> UInt64(5 * (6 - $0))) & 31 }
    let letters = Self.values(of: prefix) ?? []
    let check = Self.check(letters + code)
    let body = (code + [check]).map { Self.alphabet[Int($0)] }
    text =
      "\(prefix)-\(String(decoding: body[..<4], as: UTF8.self))"
      + "-\(String(decoding: body[4...], as: UTF8.self))"
  }

  /// Reads a reference as typed, or as spoken on the phone.
  ///
  /// As typed, case, spaces and dashes of any length do not matter, O is 0, I and L are 1. As spoken,
  /// see ``spokenCharacters(of:)``. Nil when it has another length or its check does not hold, and
  /// when typed and spoken mean different references.
  package init?(typed text: some StringProtocol) {
    let typed = Self.values(of: Self.bare(text)).flatMap { Reference(values: $0) }
    if let typed, typed.text == text {
      self = typed
      return
    }
    let spoken = Self.spokenCharacters(of: text).flatMap { Self.values(of: $0) }
      .flatMap { Reference(values: $0) }
    guard let found = typed ?? spoken, spoken == nil || spoken == found else { return nil }
    self = found
  }

  /// The reference with all its characters as values of the alphabet, check included, if it holds.
  init?(values: some Collection<UInt8>) {
    guard Self.holds(values) else { return nil }
    let letters = values.map { Self.alphabet[Int($0)] }
    let body = letters.suffix(8)
    text = [letters.dropLast(8), body.prefix(4), body.suffix(4)]
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  /// - Parameter text: in its printed form, of values that hold.
  init(checked text: String) { self.text = text }

  /// Whether values of the alphabet are those of a reference: prefix, code and a check that holds.
  static func holds(_ values: some Collection<UInt8>) -> Bool {
    (10...12).contains(values.count) && check(values.dropLast()) == values.suffix(1).first
      && values.dropLast(8).allSatisfy { $0 >= firstLetter }
  }
}

extension Reference {
  /// Whether a text can stand before the code: two to four capitals, without I, L, O and U.
  package static func isPrefix(_ text: String) -> Bool {
    (2...4).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0 >= UInt8(ascii: "A") && alphabet.contains($0) }
  }

  /// A text in capitals without spaces and dashes.
  static func bare(_ text: some StringProtocol) -> String {
    text.uppercased().filter { !$0.isWhitespace && !$0.isDash }
  }

  /// The value of A; those of digits are smaller.
  static let firstLetter: UInt8 = 10

  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private static func values(of text: String) -> [UInt8]? {
    guard text.utf8.count <= 12 else { return nil }
    var values: [UInt8] = []
    for byte in text.utf8 {
      guard let value = value(of: byte) else { return nil }
      values.append(value)
    }
    return values
  }

  /// The value of a capital or digit in ASCII, look-alikes among them.
  static func value(of byte: UInt8) -> UInt8? {
    alphabet.firstIndex(of: repaired(byte)).map { UInt8($0) }
  }

  private static func repaired(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "O"): UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
    default: byte
    }
  }

  /// The check value: the sum of each value times its place's power of the field's generator.
  ///
  /// Places are counted from the end, so that the code's weights do not depend on the prefix.
  static func check(_ values: some Collection<UInt8>) -> UInt8 {
    var sum: UInt8 = 0
    var weight: UInt8 = 2
    for value in Array(values).reversed() {
      sum ^= product(value, weight)
      weight = product(weight, 2)
    }
    return sum
  }

  /// The one value at a place with which the check of all values holds.
  static func holdingValue(at index: Int, of values: [UInt8]) -> UInt8? {
    var values = values
    values[index] = 0
    guard let last = values.last else { return nil }
    let lack = check(values.dropLast()) ^ last
    var weight: UInt8 = 1
    for _ in index..<values.count - 1 { weight = product(weight, 2) }
    return (0..<32 as Range<UInt8>).first { product($0, weight) == lack }
  }

  /// The product in GF(32) with the polynomial x⁵ + x² + 1.
  private static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var (a, b, result) = (a, b, UInt8(0))
    while b != 0 {
      if b & 1 != 0 { result ^= a }
      a <<= 1
      if a & 32 != 0 { a ^= 0b100101 }
      b >>= 1
    }
    return result
  }
}

extension Character {
  /// Whether it is a hyphen, a dash or a minus sign: word processors turn one into another.
  var isDash: Bool {
    self == "\u{2212}" || self == "\u{AD}"
      || unicodeScalars.allSatisfy { $0.properties.generalCategory == .dashPunctuation }
  }
}
