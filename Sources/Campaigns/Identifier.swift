// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The id of a case, person, fact, recipient, member or template.
///
/// Lower-case letters, digits and single dashes, at most 64 characters: readable, and safe as a
/// part of a file name everywhere, which is why names of devices such as `con` are none.
package struct Identifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  package init?(_ text: some StringProtocol) {
    guard (1...64).contains(text.utf8.count), !text.hasPrefix("-"), !text.hasSuffix("-"),
      text.utf8.allSatisfy(Self.isAllowed), !Self.hasDoubleDash(text),
      !Self.reserved.contains(String(text))
    else { return nil }
    description = String(text)
  }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension Identifier {
  /// Names that some file systems keep for devices.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func hasDoubleDash(_ text: some StringProtocol) -> Bool {
    zip(text.utf8, text.utf8.dropFirst()).contains { $0 == 0x2D && $1 == 0x2D }
  }
}
