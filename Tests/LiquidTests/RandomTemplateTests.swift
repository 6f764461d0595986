// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Liquid
import Testing

/// Puts pieces of the language together at random, always in the same way.
@Suite struct RandomTemplateTests {
  private static let pieces = [
    "{{ ", " }}", "{% ", " %}", "{%- ", " -%}", "if ", "for x in ", "endfor", "endif", "else",
    "case ",
    "when ", "endcase", "assign x = ", "capture x", "endcapture", "break", "continue", "render 'p'",
    "include x", "include 'p'", "words", "numbers", "object", "nested", "x", "x.y", "[0]", "[x]",
    ".first", ".last", ".size", "(1..3)", "(x..y)", "'a'", "\"b\"", "1", "-2", "1.5", "nil",
    "blank",
    " | ", "split: ''", "join", "sort", "where: 'name'", "map: 'name'", "plus: 1", "slice: -1, 2",
    "default: x", "date: '%Y'", " == ", " contains ", " < ", " and ", " or ", "limit: 2 ",
    "offset: continue ", "reversed ", "tablerow x in ", "endtablerow", "cycle x, 1", "increment x",
    "ifchanged", "endifchanged", "liquid ", "\n", "raw", "endraw", "comment", "endcomment", "ü",
    "forloop",
    "forloop.parentloop", "vary", "or", "endvary", ", ", ": ", "#",
  ]
  /// Whole tags, so that many templates can be rendered.
  private static let wholes = [
    "{% for x in words %}", "{% for x in (1..3) %}", "{% for x in object %}", "{% endfor %}",
    "{{ x }}",
    "{% for x in x %}", "{{ forloop.parentloop.index }}", "{% assign x = nested %}",
    "{% assign words = x | split: '' %}", "{% capture x %}", "{% endcapture %}", "{% break %}",
    "{% continue %}", "{% if x %}", "{% endif %}", "{% else %}", "{% include x %}",
    "{% include 'p' %}",
    "{% render 'p', x: x %}", "{% render 'q' for words as x %}", "{{ x[x] }}", "{{ x.first.last }}",
    "{% tablerow x in words cols: 2 %}", "{% endtablerow %}", "{% ifchanged %}",
    "{% endifchanged %}",
    "{% vary %}", "{% or %}", "{% endvary %}", "{% increment x %}", "{% case x %}", "{% when 1 %}",
    "{% endcase %}", "{{ d.name.first }}", "{% if d.name == d.name %}", "{% cycle x, words %}",
    "{% for y in x offset: continue %}", "{% include which %}", "{{ x | sort | first }}",
  ]

  private func check(_ pieces: [String], count: Int, seed: UInt64) {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let names = sampleNames + [("which", "r"), ("d", .dynamic(Named()))]
    let partials = [
      "p": "{{ x }}{% assign z = x %}", "q": "{% break %}", "r": "{% assign new = x %}{{ new }}",
    ]
    var limits = Limits()
    limits.iterations = 2000
    limits.outputSize = 10_000
    for _ in 0..<count {
      let template = (0..<(2 + next(14))).map { _ in pieces[next(pieces.count)] }.joined()
      for mode in [RenderOptions.Mode.lax, .strict] {
        _ = rendered(
          template, names, partials: partials, options: RenderOptions(mode: mode), limits: limits,
          extending: { $0.add(Tag.choosing("vary", separator: "or") { _ in 1 }) })
      }
    }
  }

  @Test func `no mixture of words and signs crashes`() { check(Self.pieces, count: 4000, seed: 1) }

  @Test func `no mixture of tags crashes`() { check(Self.wholes, count: 4000, seed: 2) }

  private final class Named: DynamicObject {
    func liquidField(_ name: String) -> Value? { name == "name" ? ["ab", "c"] : nil }
  }
}
