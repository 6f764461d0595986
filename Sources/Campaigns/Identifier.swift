// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The id of a case, person, fact, recipient, member or template.
///
/// Lower-case letters, digits and single dashes, at most 64 characters: readable, and safe as a
/// part of a file name everywhere, which is why names of devices such as `con` are none.
package struct Identifier: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  package init?(_ text: some StringProtocol) {
    var name = String(text)
    guard name.withUTF8({ Self.isName($0) }),
      name.utf8.count > Self.longestReserved || !Self.reserved.contains(name)
    else { return nil }
    description = name
  }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension Identifier {
  /// Names that some file systems keep for devices.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// In bytes.
  private static let longestReserved = 4

  /// Whether single dashes part letters and digits; a ledger reads millions of ids.
  private static func isName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard 1...64 ~= bytes.count else { return false }
    var isAfterDash = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isAfterDash = false
      case UInt8(ascii: "-") where !isAfterDash: isAfterDash = true
      default: return false
      }
    }
    return !isAfterDash
  }
}
