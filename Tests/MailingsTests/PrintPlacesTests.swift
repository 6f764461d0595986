// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Testing

@testable import Mailings

/// Where a character stands that no font has.
@Suite struct PrintPlacesTests {
  private let source = SourceText(name: "a.csv", text: "й漢,ж漢,漢жж")

  @Test(arguments: [
    (0..<17, "漢", 2..<5), (6..<17, "漢", 8..<11), (6..<8, "漢", nil), (12..<17, "ж", 15..<17),
    (12..<12, "ж", nil), (0..<17, "ü", nil),
  ])
  func `a character is found within its span only, at its first place`(
    within: Range<Int>, character: String, place: Range<Int>?
  ) throws {
    let scalar = try #require(character.unicodeScalars.first)
    #expect([source.span(within)].first(scalar)?.range == place)
  }
}
