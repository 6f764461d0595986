// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct URLFiltersTests {
  @Test(
    arguments: [
      (#"'a b+ü/~' | url_encode"#, #"a+b%2B%C3%BC%2F~"#),
      (#"'a+b%2B%C3%BC' | url_decode"#, #"a b+ü"#),
      (#"'100%' | url_decode"#, #"100%"#),
      (#"'%zz' | url_decode"#, #"%zz"#),
      (#"nothing | url_encode"#, #""#),
    ])
  func `text is written for URLs and read from them`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
