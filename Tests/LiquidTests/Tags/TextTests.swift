// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct TextTests {
  @Test func `raw prints signs`() {
    #expect(
      rendered(#"{% raw %}{{ a }} {% if %}{% endraw %}"#, sampleNames) == #"{{ a }} {% if %}"#)
    #expect(rendered(#"{%- raw -%} x {%- endraw -%} y"#, sampleNames) == #" x y"#)
    #expect(rendered(#"{% raw %}"#, sampleNames) == #"[unclosed-tag]"#)
  }

  @Test func `comments and docs print nothing`() {
    #expect(
      rendered(
        #"a{% comment %}{% if %}{{ {% endcomment %}b{% doc %}{{ x }}{% enddoc %}c"#, sampleNames)
        == #"abc"#)
    #expect(rendered(#"{% # one\#n # two %}."#, sampleNames) == #"."#)
    #expect(rendered(#"{%# a\#n b %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% comment %}"#, sampleNames) == #"[unclosed-tag]"#)
    #expect(rendered(#"{% doc x %}{% enddoc %}"#, sampleNames) == #"[syntax]"#)
  }

  @Test func `dashes take white space away`() {
    #expect(rendered(#"a {{- 1 -}} b {%- if true -%} c {%- endif -%} d"#, sampleNames) == #"a1bcd"#)
    #expect(rendered(#"a {{-1}} b"#, sampleNames) == #"a1 b"#)
    #expect(rendered(#" {{- '' -}} "#, sampleNames) == #""#)
  }

  @Test func `an output that is not closed is a problem`() {
    #expect(rendered(#"{{ a"#, sampleNames) == #"[unclosed-tag]"#)
    #expect(rendered(#"{{ a } b"#, sampleNames) == #"[unclosed-tag]"#)
    #expect(rendered(#"{% a"#, sampleNames) == #"[unclosed-tag]"#)
    #expect(rendered(#"{{ 'a }}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{{ a b }}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{{ a | nofilter }}"#, sampleNames) == #"[unknown-filter]"#)
    #expect(rendered(#"{% notag %}"#, sampleNames) == #"[unknown-tag]"#)
    #expect(rendered(#"{{ 99999999999999999999 }}"#, sampleNames) == #"[number-too-large]"#)
  }
}
