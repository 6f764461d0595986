// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct DefaultFilterTests {
  @Test(
    arguments: [
      (#"nothing | default: 1"#, #"1"#),
      (#"false | default: 1"#, #"1"#),
      (#"'' | default: 1"#, #"1"#),
      (#"0 | default: 1"#, #"0"#),
      (#"false | default: 1, allow_false: true"#, #"false"#),
      (#"' ' | default: 1"#, #" "#),
      (#"nothing | default"#, #""#),
      (#"true | default: 1"#, #"true"#),
      (#"words | slice: 9, 1 | default: 'none'"#, #"none"#),
    ])
  func `another value stands in for a lacking one`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
