// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The rule which addresses a letter or a document may point to.
package enum Link {
  /// Whether it is a web or mail address; anything else stays text.
  package static func isSafe(_ url: String) -> Bool {
    let schemes = ["https:", "http:", "mailto:"]
    guard url.unicodeScalars.allSatisfy({ mayStand($0) }) else { return false }
    let start = url.prefix(8).lowercased()
    return schemes.contains { start.hasPrefix($0) }
  }

  /// Whether it is the path of a page beside this one, such as `stories/test-bo.html`.
  ///
  /// Only pages that stand together in a folder need such links; letters have none.
  package static func isNeighbour(_ path: String) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    let climbs = steps.prefix { $0 == ".." }.count
    return steps.count > climbs
      && steps.dropFirst(climbs).allSatisfy { step in
        step.first != "." && !step.isEmpty && step.utf8.allSatisfy(isPlain)
      }
  }
}

extension Link {
  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && !WritableText.isUnwritable(scalar) && !forbidden.contains(scalar)
  }

  /// What an address must write in its percent form.
  private static let forbidden: Set<Unicode.Scalar> = [
    "\"", "<", ">", "\\", "^", "`", "{", "|", "}",
  ]

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }
}
