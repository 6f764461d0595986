// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics

/// How many columns a stretch of UTF-8 takes, the same as `DisplayWidth` says but sooner.
enum ColumnWidth {
  static func of(_ bytes: ArraySlice<UInt8>) -> Int {
    var width = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (columns, length) = simple(at: index, in: bytes)
      // Marks join the character before them, so the whole is measured again, by characters.
      if columns < 0 { return DisplayWidth.of(String(decoding: bytes, as: UTF8.self)) }
      width += columns
      index += length
    }
    return width
  }
}

extension ColumnWidth {
  /// The columns and bytes of a character that never joins its neighbours; -1 columns for others.
  private static func simple(
    at index: Int, in bytes: ArraySlice<UInt8>
  ) -> (columns: Int, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (byte < 0x20 || byte == 0x7F ? 0 : 1, 1) }
    if byte < 0xE0 { return (columns(ofLow: UInt32(byte & 0x1F) << 6 | low(bytes[index + 1])), 2) }
    if byte < 0xF0 {
      let middle = low(bytes[index + 1]) << 6 | low(bytes[index + 2])
      return (columns(ofHigh: UInt32(byte & 0x0F) << 12 | middle), 3)
    }
    return (-1, 4)
  }

  private static func low(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

  private static func columns(ofLow value: UInt32) -> Int {
    switch value {
    case 0xA0...0xA8, 0xAA...0xAC, 0xAF...0x2FF, 0x370...0x377, 0x37A...0x37F, 0x384...0x482,
      0x48A...0x523, 0x5D0...0x5EA, 0x60C, 0x61B, 0x61F...0x64A:
      1
    default: -1
    }
  }

  private static func columns(ofHigh value: UInt32) -> Int {
    switch value {
    case 0x2010...0x2027, 0x202F...0x203B: 1
    case 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xFF01...0xFF60: 2
    default: -1
    }
  }
}
