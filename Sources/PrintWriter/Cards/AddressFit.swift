// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Sets an address as large as a room allows.
struct AddressFit {
  let setter: MemoSetter

  /// From the usual to the smallest that posts read.
  static let sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6]
}

extension AddressFit {
  /// The lines, the long ones wrapped; nil where even the smallest type is too high.
  ///
  /// - Parameters:
  ///   - width: of the room, in points.
  ///   - height: of the room, in points.
  ///   - largest: the size to begin with, in points.
  func block(
    _ address: PostalAddress, width: Double, height: Double, largest: Double = 10
  ) -> SetBlock? {
    for size in [largest] + Self.sizes.filter({ $0 < largest }) {
      let block = self.block(address, size: size, width: width)
      if block.height <= height { return block }
    }
    return nil
  }

  private func block(_ address: PostalAddress, size: Double, width: Double) -> SetBlock {
    let style = TextStyle(size: size, leading: size > 8 ? 1.2 : 1.1, alignment: .left)
    return setter.lines(
      address.lines.map { LanguageText($0.text.onOneLine, language: $0.language) }, style,
      language: address.language, width: width)
  }
}

extension String {
  /// Line ends and tabs as spaces: a line of an address is one line.
  fileprivate var onOneLine: String {
    String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
