// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct MathFiltersTests {
  @Test(
    arguments: [
      (#"1 | plus: 2"#, #"3"#),
      (#"0.1 | plus: 0.2"#, #"0.3"#),
      (#"'3' | minus: '1.5'"#, #"1.5"#),
      (#"10.1 | minus: 2.2"#, #"7.9"#),
      (#"3 | times: 1.1"#, #"3.3"#),
      (#"1.23 | times: 100"#, #"123.0"#),
      (#"7 | divided_by: 2"#, #"3"#),
      (#"-7 | divided_by: 2"#, #"-4"#),
      (#"7 | divided_by: -2"#, #"-4"#),
      (#"7 | divided_by: 2.0"#, #"3.5"#),
      (#"-7 | modulo: 3"#, #"2"#),
      (#"7 | modulo: -3"#, #"-2"#),
      (#"7.5 | modulo: 2"#, #"1.5"#),
      (#"'a' | plus: 1"#, #"1"#),
      (#"true | plus: 1"#, #"1"#),
      (#"'12abc' | plus: 1"#, #"13"#),
      (#"-3.5 | abs"#, #"3.5"#),
      (#"'-7' | abs"#, #"7"#),
      (#"4 | at_least: 5.5"#, #"5.5"#),
      (#"4 | at_most: '3'"#, #"3"#),
      (#"2 | times"#, #"[wrong-arguments]"#),
    ])
  func `numbers are calculated as on paper`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
