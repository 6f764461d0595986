// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A colour on paper, its parts from 0 to 1; sRGB where it is not grey.
package enum Colour: Hashable, Sendable {
  case grey(Double)
  case rgb(red: Double, green: Double, blue: Double)

  package static let black = Colour.grey(0)
  package static let white = Colour.grey(1)
}

extension Colour {
  var isUsable: Bool {
    switch self {
    case .grey(let level): (0...1).contains(level)
    case .rgb(let red, let green, let blue):
      [red, green, blue].allSatisfy { (0...1).contains($0) }
    }
  }

  /// The operator that fills with it (ISO 32000-1, 8.6.8).
  func appendFill(to content: inout [UInt8]) { append(to: &content, "g", "rg") }

  func appendStroke(to content: inout [UInt8]) { append(to: &content, "G", "RG") }

  private func append(to content: inout [UInt8], _ grey: StaticString, _ rgb: StaticString) {
    precondition(isUsable, "the parts of a colour lie between 0 and 1")
    switch self {
    case .grey(let level): content.operands(level, then: grey)
    case .rgb(let red, let green, let blue): content.operands(red, green, blue, then: rgb)
    }
  }
}
