// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import CampaignFiles

/// What a reader would see of a text.
@Suite struct InkTests {
  @Test(arguments: ["", " ", "\u{A0}", "\u{3164}", "\u{2800}", "\u{AD}", "\u{200C}\u{2060}"])
  func `a text of which nobody would see anything has no ink`(_ text: String) {
    #expect(!text.hasInk)
  }

  @Test(arguments: ["a", " ё ", "…", "\u{AD}-", "人"])
  func `a text with one visible character has ink`(_ text: String) {
    #expect(text.hasInk)
  }
}
