// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Liquid
import Testing

@Suite struct PartialTests {
  private static let partials = [
    "show": "[{{ show }}{{ x }}{{ forloop.index }}]", "set": "{% assign a = 'set' %}",
    "a/deep": "({{ deep }})", "stop": "{% break %}", "count": "{% increment n %}",
    "broken": "{% if %}{% endif %}", "outer": "{% render 'show', x: x %}",
  ]

  private func render(_ template: String, _ names: [(String, Value)] = []) -> String {
    rendered(template, names, partials: Self.partials)
  }

  @Test func `render sees its arguments only`() {
    #expect(render("{% assign x = 1 %}{% render 'show' %}{% render 'show', x: x %}") == "[][1]")
    #expect(render("{% render 'show' %}", [("x", 1)]) == "[]")
    #expect(render("{% render 'outer', x: 2 %}") == "[2]")
    #expect(render("{% render 'set' %}{{ a }}.") == ".")
  }

  @Test func `render takes a value or each of several`() {
    #expect(render("{% render 'show' with 5 %}{% render 'a/deep' with 6 %}") == "[5](6)")
    #expect(render("{% render 'show' for (7..8) %}") == "[71][82]")
    #expect(
      render("{% render 'show' for l as x, show: 'y' %}", [("l", ["a", "b"])]) == "[ya1][yb2]")
  }

  @Test func `include shares all names`() {
    #expect(
      render("{% assign x = 1 %}{% include 'show' %}{% include 'show', x: 2 %}{{ x }}") == "[1][2]1"
    )
    #expect(render("{% include 'set' %}{{ a }}") == "set")
    #expect(render("{% include 'show' with l %}", [("l", ["a", "b"])]) == "[a][b]")
    #expect(render("{% include which %}", [("which", "set")]) == "")
    #expect(
      render("{% increment n %}{% include 'count' %}{% render 'count' %}{% increment n %}")
        == "0102")
  }

  @Test func `a break in an include ends the loop around it and one in a render does not`() {
    #expect(render("{% for i in (1..3) %}{{ i }}{% include 'stop' %}{% endfor %}.") == "1.")
    #expect(render("{% for i in (1..3) %}{{ i }}{% render 'stop' %}{% endfor %}.") == "123.")
  }

  @Test func `names that a partial brings while rendering do not disturb others`() {
    let partials = [
      "p": "{% assign fresh = 1 %}{{ fresh }}{% include q %}", "z": "{{ zz }}z",
      "i": "{% render 'z' %}{{ w }}",
    ]
    #expect(
      rendered(
        "{% include w %}{% render 'i', w: 'p' %}{{ fresh }}{% include w %}",
        [("w", "p"), ("q", "z")], partials: partials) == "1zzp11z")
  }

  @Test func `an include cannot stand in a partial that is rendered`() {
    #expect(
      rendered(
        "{% include 'a' %}{% render 'a' %}", [],
        partials: ["a": "a{% include 'b' %}", "b": "b"]) == "aba[include-in-render]")
  }

  @Test func `a partial that there is not is a problem`() {
    let found = problems(
      "{% render ⟦'shwo'⟧ %}", { $0.render().problems.diagnostics },
      partials: Self.partials)
    #expect(found == ["no partial named 'shwo' | did you mean 'show'? [unknown-partial]"])
  }

  @Test func `what is wrong in a partial is found with the template`() {
    #expect(render("{% if false %}{% render 'broken' %}{% endif %}") == "[syntax]")
  }
}
