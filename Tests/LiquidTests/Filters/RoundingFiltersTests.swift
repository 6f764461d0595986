// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct RoundingFiltersTests {
  @Test(
    arguments: [
      (#"1.2 | ceil"#, #"2"#),
      (#"-1.2 | ceil"#, #"-1"#),
      (#"'1.2' | ceil"#, #"2"#),
      (#"1.8 | floor"#, #"1"#),
      (#"-1.2 | floor"#, #"-2"#),
      (#"2.5 | round"#, #"3"#),
      (#"-2.5 | round"#, #"-3"#),
      (#"1.005 | round: 2"#, #"1.01"#),
      (#"2.345 | round: 1"#, #"2.3"#),
      (#"5 | round: 2"#, #"5"#),
      (#"1234 | round: -2"#, #"1200"#),
      (#"1250 | round: -2"#, #"1300"#),
      (#"'x' | round"#, #"0"#),
      (#"5.4 | round: 0"#, #"5"#),
      (#"3.14159 | round: 3"#, #"3.142"#),
    ])
  func `numbers are rounded`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
