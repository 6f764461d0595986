// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct StrippingFiltersTests {
  @Test(
    arguments: [
      (#"' a b ' | strip | append: '|'"#, #"a b|"#),
      (#"' a ' | lstrip | append: '|'"#, #"a |"#),
      (#"' a ' | rstrip | append: '|'"#, #" a|"#),
      (#"'  a \#n  b ' | squish"#, #"a b"#),
      (#"lines | strip_newlines"#, #"abc"#),
      (#"lines | newline_to_br"#, #"a<br />\#nb<br />\#nc"#),
      (#"nothing | squish"#, #""#),
    ])
  func `white space and newlines are taken away`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
