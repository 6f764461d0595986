// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct JoiningFiltersTests {
  @Test(
    arguments: [
      (#"'a' | append: 'b'"#, #"ab"#),
      (#"'a' | prepend: 1.5"#, #"1.5a"#),
      (#"words | join"#, #"b a B A"#),
      (#"words | join: nothing"#, #"baBA"#),
      (#"nested | join: '-'"#, #"1-2"#),
      (#"(1..3) | join: ', '"#, #"1, 2, 3"#),
      (#"object | join"#, #"{"a"=>1, "b"=>nil}"#),
      (#"'a,b,,' | split: ',' | size"#, #"2"#),
      (#"' a  b ' | split: ' ' | join: '|'"#, #"a|b"#),
      (#"'añb' | split: '' | join: '|'"#, #"a|ñ|b"#),
      (#"'' | split: ',' | size"#, #"0"#),
      (#"'aXbXc' | split: 'X' | last"#, #"c"#),
      (#"',a' | split: ',' | size"#, #"2"#),
      (#"words | append: 'x'"#, #"["b", "a", "B", "A"]x"#),
    ])
  func `texts are joined and split`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
