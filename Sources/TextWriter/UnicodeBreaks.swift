// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CUnibreak

/// Where lines may end by Unicode Standard Annex 14, as libunibreak finds it.
enum UnicodeBreaks {
  /// For each byte, whether the line may end after it.
  static func find(in bytes: ArraySlice<UInt8>, language: BreakLanguage) -> [Bool] {
    _ = isReady
    let known = withoutFlags(bytes)
    var breaks = [CChar](repeating: 0, count: known.count)
    known.withUnsafeBufferPointer {
      set_linebreaks_utf8($0.baseAddress, $0.count, language.rawValue, &breaks)
    }
    var result = breaks.map { $0 == LINEBREAK_ALLOWBREAK || $0 == LINEBREAK_MUSTBREAK }
    keepEmojiWhole(in: bytes, &result)
    return result
  }

  /// The library's index of characters is built once in a process.
  private static let isReady: Bool = {
    init_linebreak()
    return true
  }()
}

extension UnicodeBreaks {
  /// The bytes with other emoji in place of the letters of flags, at which old versions of the
  /// library end the process.
  private static func withoutFlags(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(bytes)
    for index in result.indices where result[index] == 0xF0 && isFlagLetter(result[index...]) {
      (result[index + 2], result[index + 3]) = (0x8C, 0x80)
    }
    return result
  }

  /// Old versions of the library part what is joined: flags, skin tones, families.
  private static func keepEmojiWhole(in bytes: ArraySlice<UInt8>, _ breaks: inout [Bool]) {
    var opensFlag = false
    for (index, byte) in bytes.enumerated() where byte == 0xE2 || byte == 0xF0 {
      let rest = bytes.dropFirst(index)
      if rest.starts(with: [0xE2, 0x80, 0x8D]) { breaks[index + 2] = false }
      if index > 0 && isSkinTone(rest) { breaks[index - 1] = false }
      let follows = opensFlag && isFlagLetter(bytes.dropFirst(index - 4))
      if isFlagLetter(rest) && follows { breaks[index - 1] = false }
      opensFlag = isFlagLetter(rest) && !follows
    }
  }

  private static func isFlagLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: [0xF0, 0x9F, 0x87]) else { return false }
    return (0xA6...0xBF).contains(bytes[bytes.startIndex + 3])
  }

  private static func isSkinTone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: [0xF0, 0x9F, 0x8F]) else { return false }
    return (0xBB...0xBF).contains(bytes[bytes.startIndex + 3])
  }
}
