// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The rule which addresses a letter may point to.
enum Link {
  /// Whether it is a web or mail address; anything else stays text.
  static func isSafe(_ url: String) -> Bool {
    let schemes = ["https:", "http:", "mailto:"]
    guard url.unicodeScalars.allSatisfy({ $0.value > 0x20 && !forbidden.contains($0) }) else {
      return false
    }
    let start = url.prefix(8).lowercased()
    return schemes.contains { start.hasPrefix($0) }
  }

  /// What an address must write in its percent form.
  private static let forbidden: Set<Unicode.Scalar> = [
    "\"", "<", ">", "\\", "^", "`", "{", "|", "}",
  ]
}
