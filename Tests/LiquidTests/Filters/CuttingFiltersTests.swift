// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct CuttingFiltersTests {
  @Test(
    arguments: [
      (#"'Liquid' | slice: 0"#, #"L"#),
      (#"'Liquid' | slice: 2, 5"#, #"quid"#),
      (#"'Liquid' | slice: -3, 2"#, #"ui"#),
      (#"'añb' | slice: 1, 1"#, #"ñ"#),
      (#"'abc' | slice: 3"#, #""#),
      (#"'abc' | slice: -9, 3"#, #""#),
      (#"words | slice: 1, 2 | join"#, #"a B"#),
      (#"words | slice: -1 | join"#, #"A"#),
      (#"'x' | slice: 'a'"#, #"[wrong-arguments]"#),
      (#"'Ground control' | truncate: 9"#, #"Ground..."#),
      (#"'Ground' | truncate: 6"#, #"Ground"#),
      (#"'Ground control' | truncate: 9, ''"#, #"Ground co"#),
      (#"'añbc' | truncate: 3, '…'"#, #"añ…"#),
      (#"'abc' | truncate: 1"#, #"..."#),
      (#"'a b c' | truncatewords: 2"#, #"a b..."#),
      (#"'a  b   c' | truncatewords: 2, '!'"#, #"a b!"#),
      (#"'a b' | truncatewords: 2"#, #"a b"#),
      (#"'a b c' | truncatewords: 0"#, #"a..."#),
      (#"'añ' | size"#, #"2"#),
      (#"words | size"#, #"4"#),
      (#"object | size"#, #"2"#),
      (#"5 | size"#, #"8"#),
      (#"true | size"#, #"0"#),
      (#"(2..5) | size"#, #"4"#),
      (#"nothing | truncate: 3"#, #""#),
    ])
  func `texts and lists are cut by characters`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
