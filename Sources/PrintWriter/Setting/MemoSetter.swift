// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Sets blocks and lines, each once for all letters that have it.
struct MemoSetter {
  let shaper: Shaper
  let memo: SettingMemo
  let hyphenation: HyphenationShelf
}

extension MemoSetter {
  /// One block of running text.
  func block(
    _ block: Block, _ scale: TypeScale, language: String, notes: Int, width: Double
  ) -> SetBlock {
    let key = SettingMemo.Key(
      bytes: block.identity, language: language, scale: scale, style: nil, width: width,
      notes: notes)
    return memo.block(key) {
      var setter = BlockSetter(shaper: shaper, scale: scale, language: language, notes: notes)
      setter.set(block, x: 0, width: width, in: nil)
      return setter.builder.finished(isShared: true)
    }
  }

  /// Anything else that many letters have.
  ///
  /// - Parameter bytes: all that it depends on besides the other parameters, first a byte below 0x20 that only its kind has.
  func shared(
    _ bytes: [UInt8], _ scale: TypeScale, language: String, width: Double, setting: () -> SetBlock
  ) -> SetBlock {
    let key = SettingMemo.Key(
      bytes: bytes, language: language, scale: scale, style: nil, width: width, notes: 0)
    return memo.block(key, setting: setting)
  }

  /// Lines that are not running text, each a paragraph of its own.
  ///
  /// - Parameter hang: how far the second and later lines of a long line are set in.
  func lines(
    _ lines: [LanguageText], _ style: TextStyle, language: String, width: Double,
    role: SetElement.Role = .paragraph
  ) -> SetBlock {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(200)
    bytes.append(0x1E)
    bytes.append(role == .paragraph ? 0 : 1)
    for line in lines {
      bytes += line.text.utf8
      bytes.append(0x1F)
      bytes += (line.language ?? "").utf8
      bytes.append(0x1E)
    }
    let key = SettingMemo.Key(
      bytes: bytes, language: language, scale: TypeScale(size: style.size), style: style,
      width: width, notes: 0)
    return memo.block(key) {
      set(lines, style, language: language, width: width, role: role, isShared: true)
    }
  }

  /// The same for lines that stand on one page only.
  func ownLines(
    _ lines: [LanguageText], _ style: TextStyle, language: String, width: Double,
    role: SetElement.Role = .paragraph
  ) -> SetBlock {
    set(lines, style, language: language, width: width, role: role, isShared: false)
  }

  /// A paragraph of a line that is set already and stands on one page only.
  func ownLine(_ line: SetLine, _ style: TextStyle) -> SetBlock {
    var builder = BlockBuilder()
    let element = builder.element(.paragraph, in: nil)
    builder.add(SetText(lines: [line], style: style, missing: []), as: element, x: 0)
    return builder.finished(isShared: false)
  }

  private func set(
    _ lines: [LanguageText], _ style: TextStyle, language: String, width: Double,
    role: SetElement.Role, isShared: Bool
  ) -> SetBlock {
    var builder = BlockBuilder()
    for line in lines where !line.text.isEmpty {
      let own = line.language.flatMap { $0 == language ? nil : $0 }
      let element = builder.element(role, in: nil, language: own)
      let text = StyledText(line.text, language: own ?? language)
      builder.add(shaper.set(text, style, width: width), as: element, x: 0)
    }
    return builder.finished(isShared: isShared)
  }

  /// How running text of the language is set: even at both ends where that is the custom and words can be parted.
  func scale(_ size: Double, language: String) -> TypeScale {
    // A dictionary is read only where it is needed.
    let isEven = Self.isEven(language) && hyphenation.knows(language)
    return TypeScale(
      size: size, alignment: isEven ? .justified : .start, isHyphenated: isEven)
  }

  /// Whether text of the language is set even where words can be parted.
  static func isEven(_ language: String) -> Bool {
    even.contains(String(language.prefix { $0 != "-" }))
  }

  /// Languages whose books and letters are set even; English letters are ragged by custom.
  private static let even: Set<String> = ["de", "es", "fr", "it", "pt", "ru", "uk"]
}
