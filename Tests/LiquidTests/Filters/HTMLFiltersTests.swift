// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct HTMLFiltersTests {
  @Test(
    arguments: [
      (#"'<a href="x">&' | escape"#, #"&lt;a href=&quot;x&quot;&gt;&amp;"#),
      (#""'" | h"#, #"&#39;"#),
      (
        #"'1 < 2 &amp; 3 & &#39; &#x27;' | escape_once"#,
        #"1 &lt; 2 &amp; 3 &amp; &#39; &amp;#x27;"#
      ),
      (#"html | strip_html"#, #"ab"#),
      (#"'a < b' | strip_html"#, #"a < b"#),
      (#"'<style>x</style>y<br/>' | strip_html"#, #"y"#),
      (#"nothing | escape"#, #""#),
    ])
  func `HTML is escaped and taken away`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
