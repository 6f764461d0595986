// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Liquid
import Testing

@Suite struct HostileInputTests {
  private func limited(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    change(&limits)
    return limits
  }

  @Test func `ten thousand tags in each other are refused`() {
    let deep = String(repeating: "{% if a %}", count: 10_000)
    #expect(rendered(deep) == "[nesting-too-deep]")
    let liquid = "{% " + String(repeating: "liquid ", count: 10_000) + "%}"
    #expect(rendered(liquid) == "[nesting-too-deep]")
  }

  @Test func `brackets in each other are refused`() {
    let deep = String(repeating: "a[", count: 10_000)
    #expect(rendered("{{ \(deep) }}") == "[nesting-too-deep]")
    let ranges = String(repeating: "(", count: 10_000)
    #expect(rendered("{{ \(ranges) }}") == "[nesting-too-deep]")
  }

  @Test func `a condition of ten thousand terms is read`() {
    let long = Array(repeating: "a", count: 10_000).joined(separator: " or ")
    #expect(rendered("{% if \(long) %}x{% endif %}") == "")
  }

  @Test func `a huge range ends at the limit`() {
    let range = "(1..10000000000)"
    #expect(rendered("{% for i in \(range) %}{% endfor %}") == "[too-many-iterations]")
    #expect(rendered("{{ \(range) | join }}") == "[too-many-iterations]")
    #expect(rendered("{{ \(range) | size }}") == "10000000000")
    #expect(rendered("{% for i in \(range) limit: 2 %}{{ i }}{% endfor %}") == "12")
    let most = "limit: 9223372036854775807 offset: 9"
    #expect(rendered("{% for i in (1..11) \(most) %}{{ i }}{% endfor %}") == "1011")
    let all = "(-9223372036854775808..9223372036854775807)"
    #expect(rendered("{{ \(all) | size }}") == "9223372036854775807")
  }

  @Test func `loops in loops count together`() {
    let limits = limited { $0.iterations = 50 }
    let template = "{% for a in (1..10) %}{% for b in (1..10) %}.{% endfor %}{% endfor %}"
    #expect(rendered(template, limits: limits).hasSuffix("[too-many-iterations]"))
  }

  @Test func `a partial without an end is stopped`() {
    #expect(
      rendered("{% render 'a' %}", partials: ["a": "{% render 'a' %}"]) == "[partials-too-deep]")
    #expect(
      rendered("{% include n %}", [("n", "a")], partials: ["a": "{% include n %}"])
        == "[partials-too-deep]")
    let limits = limited { $0.partialCount = 3 }
    #expect(
      rendered(
        "{% for i in (1..9) %}{% render 'a' %}{% endfor %}", partials: ["a": "."], limits: limits)
        == "...[too-many-partials]")
  }

  @Test func `output and texts end at their limit`() {
    let limits = limited { $0.outputSize = 100 }
    let printing = "{% for i in (1..1000) %}0123456789{% endfor %}"
    #expect(
      rendered(printing, limits: limits)
        == String(repeating: "0123456789", count: 10) + "[output-too-large]")
    let doubling =
      "{% assign s = 'ab' %}{% for i in (1..99) %}{% assign s = s | append: s %}"
      + "{% endfor %}"
    #expect(rendered(doubling, limits: limits) == "[output-too-large]")
    let replacing = "{% assign s = 'abcdefghijklmnop' %}{{ s | replace: '', s }}"
    #expect(rendered(replacing, limits: limits) == "[output-too-large]")
    #expect(rendered("{{ 0 | date: '%999999999Y' }}", limits: limits) == "%999999999Y")
  }

  @Test func `a template above its size is refused`() {
    let limits = limited { $0.templateSize = 10 }
    #expect(rendered("01234567890", limits: limits) == "[template-too-large]")
  }

  @Test(
    arguments: [
      ("9223372036854775807 | plus: 1", "9.223372036854775807e+18"),
      ("-9223372036854775808 | abs", "9.223372036854775807e+18"),
      ("-9223372036854775808 | divided_by: -1", "9.223372036854775807e+18"),
      ("-9223372036854775808 | modulo: -1", "0"),
      ("9223372036854775807 | times: 9223372036854775807", "8.507059173023462e+37"),
      ("1 | divided_by: 0", "[division-by-zero]"), ("1 | modulo: 0", "[division-by-zero]"),
      ("1.5 | divided_by: 0.0", "[division-by-zero]"),
      ("'abc' | slice: -9223372036854775808, 9223372036854775807", ""),
      ("'abc' | slice: 1, 9223372036854775807", "bc"),
      ("'abc' | truncate: -9223372036854775808", "..."),
      ("'a b' | truncatewords: 9223372036854775807", "a b"),
      ("1.7 | round: 9223372036854775807", "1.7"), ("17 | round: -9223372036854775808", "0"),
      ("'%ff' | url_decode", "[filter-failed]"), ("'/w==' | base64_decode", "[filter-failed]"),
      ("'9999999999999999999999' | plus: 1", "9.223372036854775807e+18"),
      ("'99999999999999999999' | date: '%Y'", "99999999999999999999"),
    ])
  func `extreme numbers do not crash`(expression: String, expected: String) {
    let result = rendered("{{ \(expression) }}")
    let plain = expected == "9.223372036854775807e+18" ? "9.223372036854776e+18" : expected
    #expect(result == plain)
  }

  @Test func `no cut of a template crashes`() {
    let template = """
      {%- for a in (1..3) reversed limit: 2 -%}{{ a | plus: 1.5 | default: "x", allow_false: true }}
      {% case a %}{% when 1, 2 or 3 %}{% raw %}{{{% endraw %}{% else %}{% endcase %}{% endfor %}
      {% liquid assign x = "ü" | split: ","
        echo x[0].size %}{% comment %}{% endcomment %}{%# x %}{% cycle g: 1, 2 %}{{ a[b["c"]].d }}
      {% tablerow i in x cols: 2 %}{{ i }}{% endtablerow %}{% capture y %}{% break %}{% endcapture %}
      """
    for end in template.indices {
      _ = rendered(String(template[..<end]))
      _ = rendered(String(template[end...]))
    }
  }

  @Test func `many signs that are never closed are read in good time`() {
    _ = rendered(String(repeating: "{{", count: 50_000))
    _ = rendered(String(repeating: "{{ {% x %}", count: 20_000) + "}}")
    _ = rendered(String(repeating: "{% if %}{% for %}", count: 40))
  }
}
