// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What must be known of a font in the Compact Font Format (Adobe Technical Note 5176): whether its
/// glyphs have identifiers of their own (CID), and which.
struct CompactFont: Equatable {
  /// The identifier of each glyph; nil where the glyph's number is used.
  let identifiers: [UInt16]?
  /// The collection of characters to which the identifiers belong.
  let registry: String
  let ordering: String
  let supplement: Int

  /// Nil where the bytes contradict themselves.
  init?(_ bytes: [UInt8], glyphCount: Int) {
    var reader = CompactReader(bytes)
    guard reader.skipHeader(), reader.index() != nil,
      let dictionaries = reader.index(), let strings = reader.index(),
      let first = dictionaries.first
    else { return nil }
    let dictionary = CompactReader.dictionary(bytes[first])
    guard let collection = dictionary[CompactReader.ros], collection.count == 3 else {
      (identifiers, registry, ordering, supplement) = (nil, "Adobe", "Identity", 0)
      return
    }
    guard let registry = Self.string(collection[0], strings, bytes),
      let ordering = Self.string(collection[1], strings, bytes),
      let offset = dictionary[CompactReader.charset]?.first,
      let charset = CompactReader.charset(bytes, at: offset, glyphCount: glyphCount)
    else { return nil }
    (self.registry, self.ordering, supplement) = (registry, ordering, collection[2])
    identifiers = charset
  }

  /// A string of the font's own; the 391 standard ones are no collections.
  private static func string(_ number: Int, _ strings: [Range<Int>], _ bytes: [UInt8]) -> String? {
    guard strings.indices.contains(number - 391) else { return nil }
    return String(decoding: bytes[strings[number - 391]], as: UTF8.self)
  }
}

/// Reads the tables of a CFF font; nil wherever they lead outside.
private struct CompactReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static let charset = 15
  static let ros = 12 << 8 | 30

  mutating func skipHeader() -> Bool {
    guard bytes.count > 4 else { return false }
    position = Int(bytes[2])
    return true
  }

  /// The places of the items of an INDEX.
  mutating func index() -> [Range<Int>]? {
    guard let count = integer(2) else { return nil }
    guard count > 0 else { return [] }
    guard let size = integer(1), (1...4).contains(size) else { return nil }
    var offsets: [Int] = []
    for _ in 0...count {
      guard let offset = integer(size) else { return nil }
      offsets.append(offset)
    }
    let base = position - 1
    guard zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }), offsets[0] == 1,
      let last = offsets.last, base + last <= bytes.count
    else { return nil }
    position = base + last
    return zip(offsets, offsets.dropFirst()).map { base + $0..<base + $1 }
  }

  private mutating func integer(_ size: Int) -> Int? {
    guard position + size <= bytes.count else { return nil }
    defer { position += size }
    return bytes[position..<position + size].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The operands of each operator; numbers with fractions are read as 0.
  static func dictionary(_ bytes: ArraySlice<UInt8>) -> [Int: [Int]] {
    var entries: [Int: [Int]] = [:]
    var operands: [Int] = []
    var rest = bytes
    while let first = rest.popFirst() {
      switch first {
      case 12:
        entries[12 << 8 | Int(rest.popFirst() ?? 0)] = operands
        operands = []
      case 0...21:
        entries[Int(first)] = operands
        operands = []
      case 28: operands.append(Int(Int16(truncatingIfNeeded: take(2, of: &rest))))
      case 29: operands.append(Int(Int32(truncatingIfNeeded: take(4, of: &rest))))
      case 30:
        while let byte = rest.popFirst(), byte & 0xF != 0xF, byte >> 4 != 0xF {}
        operands.append(0)
      case 32...246: operands.append(Int(first) - 139)
      case 247...250: operands.append((Int(first) - 247) * 256 + take(1, of: &rest) + 108)
      case 251...254: operands.append(-(Int(first) - 251) * 256 - take(1, of: &rest) - 108)
      default: break
      }
    }
    return entries
  }

  private static func take(_ count: Int, of rest: inout ArraySlice<UInt8>) -> Int {
    (0..<count).reduce(0) { value, _ in value << 8 | Int(rest.popFirst() ?? 0) }
  }

  /// The identifier of each glyph; glyph 0 is not listed, and has 0.
  static func charset(_ bytes: [UInt8], at offset: Int, glyphCount: Int) -> [UInt16]? {
    var reader = CompactReader(bytes)
    guard offset > 2 else { return nil }
    reader.position = offset
    guard let format = reader.integer(1), format <= 2 else { return nil }
    var identifiers: [UInt16] = [0]
    while identifiers.count < glyphCount {
      guard let first = reader.integer(2) else { return nil }
      guard let more = format == 0 ? 0 : reader.integer(format) else { return nil }
      for step in 0...more where identifiers.count < glyphCount {
        identifiers.append(UInt16(truncatingIfNeeded: first + step))
      }
    }
    return identifiers
  }
}
