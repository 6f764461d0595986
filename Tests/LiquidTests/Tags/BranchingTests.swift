// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct BranchingTests {
  @Test func `if takes the first branch that is true`() {
    #expect(
      rendered(
        #"{% if false %}a{% elsif 1 == 1 %}b{% elsif true %}c{% else %}d{% endif %}"#, sampleNames)
        == #"b"#)
    #expect(rendered(#"{% if nothing %}a{% else %}d{% endif %}"#, sampleNames) == #"d"#)
    #expect(rendered(#"{% if '' %}a{% endif %}{% if 0 %}b{% endif %}"#, sampleNames) == #"ab"#)
  }

  @Test func `unless is the opposite of if`() {
    #expect(
      rendered(
        #"{% unless nothing %}a{% endunless %}{% unless true %}b{% elsif true %}c{% endunless %}"#,
        sampleNames) == #"ac"#)
  }

  @Test func `and and or group from the right`() {
    #expect(rendered(#"{% if false and false or true %}a{% endif %}"#, sampleNames) == #""#)
    #expect(rendered(#"{% if true or false and false %}a{% endif %}"#, sampleNames) == #"a"#)
  }

  @Test func `values are compared`() {
    #expect(
      rendered(#"{% if 1 == 1.0 and 'a' != 'b' and 2 <> 3 %}a{% endif %}"#, sampleNames) == #"a"#)
    #expect(
      rendered(#"{% if nothing < 1 %}a{% endif %}{% if nothing == nil %}b{% endif %}"#, sampleNames)
        == #"b"#)
    #expect(
      rendered(#"{% if words contains 'a' and 'abc' contains 'b' %}a{% endif %}"#, sampleNames)
        == #"a"#)
    #expect(
      rendered(
        #"{% if object contains 'a' %}a{% endif %}{% if (1..3) contains 2 %}b{% endif %}"#,
        sampleNames) == #"ab"#)
    #expect(rendered(#"{% if 'a' < 1 %}{% endif %}"#, sampleNames) == #"[wrong-type]"#)
    #expect(
      rendered(
        #"{% if ' ' == blank and '' == empty and nothing == blank %}a{% endif %}{% if nothing == empty %}b{% endif %}"#,
        sampleNames) == #"a"#)
  }

  @Test func `case takes every arm that fits`() {
    #expect(
      rendered(
        #"{% case 2 %}{% when 1 %}a{% when 2, 3 %}b{% else %}c{% when 2 %}d{% endcase %}"#,
        sampleNames) == #"bd"#)
    #expect(
      rendered(
        #"{% case 'x' %} ignored {% when 'y' or 'z' %}a{% else %}c{% endcase %}"#, sampleNames)
        == #"c"#)
    #expect(rendered(#"{% case 1 %}{% when 1, 1 %}a{% endcase %}"#, sampleNames) == #"aa"#)
  }

  @Test func `a block without output prints no white space`() {
    #expect(
      rendered(
        #"[{% if true %}  {% assign a = 1 %} {% endif %}{% for i in (1..2) %} {% comment %}{% endcomment %} {% endfor %}]"#,
        sampleNames) == #"[]"#)
    #expect(rendered(#"[{% if true %} {% else %}x{% endif %}]"#, sampleNames) == #"[ ]"#)
  }

  @Test func `what is wrong with a condition is a problem`() {
    #expect(rendered(#"{% if %}a{% endif %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% if a b %}{% endif %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% if a == %}{% endif %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% if a = 1 %}{% endif %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% if a %}"#, sampleNames) == #"[unclosed-tag]"#)
    #expect(rendered(#"{% endif %}"#, sampleNames) == #"[unexpected-tag]"#)
    #expect(rendered(#"{% else %}"#, sampleNames) == #"[unexpected-tag]"#)
    #expect(rendered(#"{% for a in b %}{% if c %}{% endfor %}"#, sampleNames) == #"[unclosed-tag]"#)
  }
}
