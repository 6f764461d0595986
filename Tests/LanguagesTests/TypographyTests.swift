// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct TypographyTests {
  @Test(arguments: [
    ("ru", "Он в тюрьме, и с ним № 5 — друг.", "Он в⍽тюрьме, и⍽с⍽ним №⍽5⍽— друг."),
    ("uk", "Він у в’язниці з 2010 року.", "Він у⍽в’язниці з⍽2010 року."),
    ("fr", "Je cite « la loi » : non ; pourquoi ?", "Je cite «⍽la loi⍽»⍽: non⍽; pourquoi⍽?"),
    ("fr", "https://example.org: oui", "https://example.org: oui"),
    ("en", "a colon : and a dash — stay", "a colon : and a dash — stay"),
    ("ru", "в", "в"), ("ru", "в ", "в "),
  ])
  func `a line does not break where the language keeps words together`(
    code: String, text: String, bound: String
  ) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    #expect(language.typography.bound(text).replacing("\u{A0}", with: "⍽") == bound)
  }
}
