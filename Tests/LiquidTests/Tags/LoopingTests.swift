// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct LoopingTests {
  @Test func `for goes through lists ranges objects and texts`() {
    #expect(rendered(#"{% for n in numbers %}{{ n }}{% endfor %}"#, sampleNames) == #"312"#)
    #expect(rendered(#"{% for n in (2..4) reversed %}{{ n }}{% endfor %}"#, sampleNames) == #"432"#)
    #expect(
      rendered(#"{% for p in object %}{{ p[0] }}{{ p[1] }}{% endfor %}"#, sampleNames) == #"a1b"#)
    #expect(
      rendered(
        #"{% for x in 'ab' %}{{ x }}{% endfor %}{% for x in '' %}{% else %}0{% endfor %}"#,
        sampleNames) == #"ab0"#)
    #expect(rendered(#"{% for x in nothing %}{% else %}-{% endfor %}"#, sampleNames) == #"-"#)
    #expect(rendered(#"{% for x in (3..1) %}a{% else %}-{% endfor %}"#, sampleNames) == #"-"#)
  }

  @Test func `limit and offset choose a part`() {
    #expect(
      rendered(#"{% for n in (1..9) limit: 2 offset: 3 %}{{ n }}{% endfor %}"#, sampleNames)
        == #"45"#)
    #expect(
      rendered(
        #"{% for n in (1..9) reversed limit: 2, offset: 3 %}{{ n }}{% endfor %}"#, sampleNames)
        == #"54"#)
    #expect(
      rendered(
        #"{% for n in (1..5) limit: 2 %}{{ n }}{% endfor %}{% for n in (1..5) offset: continue %}{{ n }}{% endfor %}"#,
        sampleNames) == #"12345"#)
    #expect(
      rendered(#"{% for n in numbers limit: 'x' %}{% endfor %}"#, sampleNames)
        == #"[wrong-arguments]"#)
    #expect(
      rendered(#"{% for n in numbers limit: 0 %}a{% else %}b{% endfor %}"#, sampleNames) == #"b"#)
    #expect(
      rendered(#"{% for n in (1..3) offset: -1 limit: 2 %}{{ n }}{% endfor %}"#, sampleNames)
        == #"1"#)
  }

  @Test func `forloop says where the loop is`() {
    #expect(
      rendered(
        #"{% for n in (5..6) %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }} {% endfor %}{{ forloop }}"#,
        sampleNames) == #"1021truefalse2 2110falsetrue2 "#)
    #expect(
      rendered(
        #"{% for a in (1..2) %}{% for b in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.index }} {% endfor %}{% endfor %}"#,
        sampleNames) == #"11 12 21 22 "#)
  }

  @Test func `break and continue end a turn`() {
    #expect(
      rendered(
        #"{% for n in (1..5) %}{% if n == 2 %}{% continue %}{% endif %}{% if n == 4 %}{% break %}{% endif %}{{ n }}{% endfor %}."#,
        sampleNames) == #"13."#)
    #expect(rendered(#"a{% break %}b"#, sampleNames) == #"a"#)
    #expect(
      rendered(
        #"{% for a in (1..2) %}{% for b in (1..3) %}{% if b == 2 %}{% break %}{% endif %}{{ a }}{{ b }} {% endfor %}{% endfor %}"#,
        sampleNames) == #"11 21 "#)
    #expect(
      rendered(
        #"{% for n in (1..3) %}{% capture x %}{{ n }}{% continue %}y{% endcapture %}{{ x }}{% endfor %}{{ x }}"#,
        sampleNames) == #"3"#)
    #expect(
      rendered(
        #"{% for n in (1..2) %}{% case n %}{% when 1 %}{% continue %}{% endcase %}{{ n }}{% endfor %}"#,
        sampleNames) == #"2"#)
  }

  @Test func `a loop variable hides a name for its time`() {
    #expect(
      rendered(
        #"{% assign n = 'x' %}{% for n in (1..2) %}{{ n }}{% assign n = 'y' %}{% endfor %}{{ n }}"#,
        sampleNames) == #"12y"#)
  }

  @Test func `a list may be given another value inside its own loop`() {
    #expect(
      rendered(
        #"{% assign l = 'a,b,c' | split: ',' %}{% for x in l %}{% assign l = 'z' | split: ',' %}{{ x }}{% endfor %}{{ l | join }}"#,
        sampleNames) == #"abcz"#)
  }

  @Test func `tablerow makes rows and columns`() {
    #expect(
      rendered(
        #"{% tablerow n in (1..3) cols: 2 %}{{ n }}{{ tablerowloop.row }}{{ tablerowloop.col_last }}{% endtablerow %}"#,
        sampleNames)
        == #"<tr class="row1">\#n<td class="col1">11false</td><td class="col2">21true</td></tr>\#n<tr class="row2"><td class="col1">32false</td></tr>\#n"#
    )
    #expect(rendered(#"{% tablerow n in nothing %}{% endtablerow %}"#, sampleNames) == #""#)
  }

  @Test func `cycle gives one value after another`() {
    #expect(
      rendered(#"{% for n in (1..3) %}{% cycle 'a', 'b' %}{% endfor %}"#, sampleNames) == #"aba"#)
    #expect(
      rendered(#"{% cycle 'x': 1, 2 %}{% cycle 'y': 1, 2 %}{% cycle 'x': 1, 2 %}"#, sampleNames)
        == #"112"#)
    #expect(rendered(#"{% cycle %}"#, sampleNames) == #"[syntax]"#)
  }

  @Test func `ifchanged prints what differs from the last time`() {
    #expect(
      rendered(
        #"{% for n in mixed %}{% ifchanged %}{{ n }}{% endifchanged %}{% endfor %}"#, sampleNames)
        == #"11.01"#)
  }

  @Test func `what is wrong with a loop is a problem`() {
    #expect(rendered(#"{% for n of numbers %}{% endfor %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% for n in %}{% endfor %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% for n in numbers colour: 1 %}{% endfor %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% for n in numbers %}"#, sampleNames) == #"[unclosed-tag]"#)
  }
}
