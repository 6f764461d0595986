// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where things stand in the bytes of an XML document that is known to be well-formed.
///
/// The library knows the line of an element only, so the bytes are looked at again; that is done for
/// what a message points at, and not otherwise.
enum XMLPlaces {
  /// The beginning and the name of the how many-th start tag, from 0; the document's end where there
  /// are fewer.
  static func startTag(_ number: Int, in bytes: [UInt8]) -> Range<Int> {
    var (place, count) = (0, 0)
    while let tag = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      if let end = end(ofOther: tag, in: bytes) {
        place = end
        continue
      }
      if count == number {
        let end = bytes[tag...].firstIndex { isAfterName($0) } ?? bytes.endIndex
        return tag..<end
      }
      count += 1
      place = tag + 1
    }
    return bytes.count..<bytes.count
  }

  /// The beginning of the document type, which stands before the first element.
  static func documentType(in bytes: [UInt8]) -> Range<Int>? {
    let end = startTag(0, in: bytes).lowerBound
    let word = Array("<!DOCTYPE".utf8)
    var place = 0
    while let tag = bytes[place..<end].firstIndex(of: word[0]) {
      if bytes[tag...].starts(with: word) { return tag..<tag + word.count }
      place = Self.end(ofOther: tag, in: bytes) ?? tag + 1
      if place > end { return nil }
    }
    return nil
  }

  /// The end of what begins like a tag and is none: a comment, raw text, an instruction, an end tag.
  private static func end(ofOther start: Int, in bytes: [UInt8]) -> Int? {
    for (opening, closing) in others where bytes[start...].starts(with: opening.utf8) {
      let closing = Array(closing.utf8)
      var place = start + opening.utf8.count
      while place < bytes.count, !bytes[place...].starts(with: closing) { place += 1 }
      return min(place + closing.count, bytes.count)
    }
    return nil
  }

  private static let others: [(String, String)] = [
    ("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("</", ">"), ("<!", ">"),
  ]

  private static func isAfterName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
