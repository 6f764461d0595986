// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct ListFiltersTests {
  @Test(
    arguments: [
      (#"words | first"#, #"b"#),
      (#"words | last"#, #"A"#),
      (#"object | first | join: '='"#, #"a=1"#),
      (#"nothing | last"#, #""#),
      (#"numbers | concat: words | join"#, #"3 1 2 b a B A"#),
      (#"numbers | concat: 5"#, #"[wrong-type]"#),
      (#"numbers | reverse | join"#, #"2 1 3"#),
      (#"people | map: 'name' | join"#, #"Bo al Cy"#),
      (#"people | map: 'age' | compact | join"#, #"3 1"#),
      (#"numbers | map: 'x'"#, #"[wrong-type]"#),
      (#"mixed | compact | size"#, #"4"#),
      (#"people | compact: 'age' | size"#, #"2"#),
      (#"mixed | uniq | size"#, #"4"#),
      (#"people | uniq: 'age' | size"#, #"3"#),
      (#"numbers | sum"#, #"6"#),
      (#"people | sum: 'age'"#, #"4"#),
      (#"mixed | sum"#, #"4.0"#),
      (#"nested | sum"#, #"3"#),
      (#"'abc' | reverse | join"#, #"abc"#),
    ])
  func `lists are taken apart and put together`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
