// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct ReplacingFiltersTests {
  @Test(
    arguments: [
      (#"'banana' | replace: 'an', 'AN'"#, #"bANANa"#),
      (#"'banana' | replace: 'an'"#, #"ba"#),
      (#"'añ' | replace: '', '-'"#, #"-a-ñ-"#),
      (#"'banana' | replace_first: 'an', 'x'"#, #"bxana"#),
      (#"'abc' | replace_first: '', '-'"#, #"-abc"#),
      (#"'banana' | replace_last: 'an', 'x'"#, #"banxa"#),
      (#"'aaa' | replace_last: 'aa', 'x'"#, #"ax"#),
      (#"'abc' | replace_last: 'z', 'x'"#, #"abc"#),
      (#"'banana' | remove: 'a'"#, #"bnn"#),
      (#"'banana' | remove_first: 'a'"#, #"bnana"#),
      (#"'banana' | remove_last: 'a'"#, #"banan"#),
      (#"'a1b1' | replace: 1, 2"#, #"a2b2"#),
      (#"'x' | replace_last: 'x'"#, #"[wrong-arguments]"#),
      (#"'aaaa' | remove: 'aa'"#, #""#),
    ])
  func `parts of a text are replaced and removed`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
