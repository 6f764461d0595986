// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct CaseFiltersTests {
  @Test(
    arguments: [
      (#"greek | upcase"#, #"ΣΊΣΥΦΟΣ ÉCOLE STRASSE"#),
      (#"'ÄÖ' | downcase"#, #"äö"#),
      (#"'éCOLE a' | capitalize"#, #"École a"#),
      (#"5 | upcase"#, #"5"#),
      (#"nothing | downcase"#, #""#),
      (#"'' | capitalize"#, #""#),
      (#"'x' | upcase: 1"#, #"[wrong-arguments]"#),
    ])
  func `letters change in all scripts`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
