// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Foundation

/// Where words of a language may be parted, by the patterns of a dictionary that is installed.
final class Hyphenation: Sendable {
  private static let largestFile = 16 << 20
  private let patterns: HyphenationPatterns
  private let encoding: HyphenationEncoding

  private init?(path: String) {
    guard let file = FileHandle(forReadingAtPath: path),
      let bytes = try? file.read(upToCount: Self.largestFile),
      let patterns = HyphenationPatterns([UInt8](bytes)),
      let encoding = HyphenationEncoding(name: patterns.encoding)
    else { return nil }
    self.patterns = patterns
    self.encoding = encoding
  }
}

extension Hyphenation {
  /// The patterns of the language in the folders; nil when there are none.
  static func load(_ language: String, from folders: [String]) -> Hyphenation? {
    paths(language, in: folders).lazy.compactMap { Hyphenation(path: $0) }.first
  }

  private static func paths(_ language: String, in folders: [String]) -> [String] {
    names(language).flatMap { name in folders.map { "\($0)/hyph_\(name).dic" } }
      .filter { FileManager.default.isReadableFile(atPath: $0) }
  }

  /// Debian names a dictionary after a country that speaks the language.
  private static func names(_ language: String) -> [String] {
    let parts = language.split(separator: "-").map(String.init)
    guard let code = parts.first?.lowercased() else { return [] }
    let region = parts.dropFirst().last { $0.count == 2 }?.uppercased()
    let usual = usualRegions[code] ?? code.uppercased()
    return [region, usual].compactMap(\.self).map { "\(code)_\($0)" } + [code]
  }

  private static let usualRegions: [String: String] = ["en": "GB", "uk": "UA", "cs": "CZ"]
}

extension Hyphenation {
  /// The byte offsets in a word of letters at which it may be parted.
  func breaks(in word: String) -> [Int] {
    let lower = word.lowercased()
    let scalars = Array(lower.unicodeScalars)
    // A word whose small letters take other bytes cannot be mapped back.
    guard lower.utf8.count == word.utf8.count, scalars.count >= Self.shortest,
      scalars.count < Self.longest, let bytes = encoding.bytes(of: lower)
    else { return [] }
    return offsets(patterns.breaks(in: bytes), of: scalars)
  }

  private static var shortest: Int { 5 }
  private static var longest: Int { 64 }
  /// How many characters stay before the hyphen at least.
  private static var before: Int { 3 }
  /// How many go to the next line at least.
  private static var after: Int { 3 }

  /// - Parameter breaks: for each byte in the encoding of the patterns, whether the word may be parted before it.
  private func offsets(_ breaks: [Bool], of word: [Unicode.Scalar]) -> [Int] {
    let before = max(Self.before, patterns.before)
    let after = max(Self.after, patterns.after)
    var offsets: [Int] = []
    var (offset, byte) = (0, 0)
    for (place, scalar) in word.enumerated() {
      if breaks[byte], place >= before, place <= word.count - after { offsets.append(offset) }
      offset += UTF8.width(scalar)
      byte += encoding.width(scalar)
    }
    return offsets
  }
}
