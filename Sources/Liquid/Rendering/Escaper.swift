// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How plain text is written into the output's language.
///
/// Literal template text and ``Value/markup(_:)`` never pass it.
public struct Escaper: Sendable {
  /// Writes a text; nil writes it as it stands.
  let write: (@Sendable (UnsafeBufferPointer<UInt8>, inout OutputBuffer) -> Void)?

  /// An escaper that writes the UTF-8 of a text into the output.
  public init(
    _ write: @escaping @Sendable (_ text: UnsafeBufferPointer<UInt8>, inout OutputBuffer) -> Void
  ) {
    self.write = write
  }

  private init() { write = nil }
}

extension Escaper {
  /// Writes text as it stands.
  public static let none = Escaper()

  /// Writes text for HTML elements and quoted attributes.
  public static let html = Escaper { text, output in
    var start = 0
    for (index, byte) in text.enumerated() {
      guard let entity = HTMLText.entity(of: byte) else { continue }
      output.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      output.append(entity)
      start = index + 1
    }
    output.append(UnsafeBufferPointer(rebasing: text[start...]))
  }
}

/// The characters that HTML reserves.
enum HTMLText {
  static func entity(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
