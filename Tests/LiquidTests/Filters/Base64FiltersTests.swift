// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct Base64FiltersTests {
  @Test(
    arguments: [
      (#"'one two' | base64_encode"#, #"b25lIHR3bw=="#),
      (#"'b25lIHR3bw==' | base64_decode"#, #"one two"#),
      (#"'é?>' | base64_encode"#, #"w6k/Pg=="#),
      (#"'é?>' | base64_url_safe_encode"#, #"w6k_Pg=="#),
      (#"'w6k_Pg==' | base64_url_safe_decode"#, #"é?>"#),
      (#"'w6k_Pg' | base64_url_safe_decode"#, #"é?>"#),
      (#"'w6k_' | base64_decode"#, #"[filter-failed]"#),
      (#"'abc' | base64_decode"#, #"[filter-failed]"#),
      (#"'' | base64_decode"#, #""#),
    ])
  func `text is written in Base64 and read from it`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
