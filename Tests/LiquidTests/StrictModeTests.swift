// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Liquid
import Testing

@Suite struct StrictModeTests {
  static let person: Value = .object([
    "name": "Azimjon", "spouse": .nil, "occupation": .absent(Absence(key: "fr/occupation")),
    "born": .text(""),
  ])
  static let names = Value.Object([("person", person), ("cities", ["Osh"])])

  private func render(
    _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> (output: String, problems: [String]) {
    var output = ""
    let found = problems(
      marked,
      { template in
        let result = template.render(Self.names, options: RenderOptions(mode: .strict))
        output = result.output
        return result.problems.diagnostics
      }, sourceLocation: sourceLocation)
    return (output, found)
  }

  @Test func `what is known is printed without a problem`() {
    let result = render("{{ person.name }} {{ cities[0] }} {{ cities.size }}")
    #expect(result.output == "Azimjon Osh 1")
    #expect(result.problems == [])
  }

  @Test func `an output that prints nothing is reported`() {
    let hint = "prints nothing | ask with 'if' whether there is something to print [missing-fact]"
    let result = render(
      "{{ ⟦person.born⟧ }}{{ ⟦cities | where: \"x\"⟧ }}{{ ⟦person.name | slice: 9, 2⟧ }}")
    #expect(
      result.problems == [
        "'person.born' \(hint)", "'cities | where: \"x\"' \(hint)",
        "'person.name | slice: 9, 2' \(hint)",
      ])
  }

  @Test func `an object is no words, nor is a list of them, and a list must not hold nothing`() {
    let hint = "print one of its fields, or use a filter that puts it into words [wrong-type]"
    let result = render("{{ ⟦person⟧ }}")
    #expect(result.problems == ["'person' is an object, not words | \(hint)"])
  }

  @Test func `an undefined name is reported at its place wherever it is evaluated`() {
    let result = render(
      "{{ ⟦persn⟧.name }}{% if person.⟦nme⟧ %}{% endif %}{{ person.⟦occup⟧ | default: 'x' }}"
        + "{% for c in ⟦citis⟧ %}{% endfor %}{% assign a = ⟦nothing⟧ %}.")
    #expect(result.output == "x.")
    #expect(
      result.problems == [
        "no fact named 'persn' | did you mean 'person'? [unknown-name]",
        "no fact named 'nme' | did you mean 'name'? [unknown-name]",
        "no fact named 'occup' [unknown-name]",
        "no fact named 'citis' | did you mean 'cities'? [unknown-name]",
        "no fact named 'nothing' [unknown-name]",
      ])
  }

  @Test func `a known name without a value is a problem in output only`() {
    let hint = " | give it a value, or add '| default: …', or ask for it with 'if' first"
    let result = render(
      "{% if person.spouse %}no{% endif %}{{ person.spouse | default: 'nobody' }}"
        + "{{ ⟦person.spouse⟧ }}{{ ⟦person.spouse⟧ | upcase }}{{ ⟦person.spouse.name⟧ }}"
        + "{{ person.name | append: ⟦person.spouse⟧ }}")
    #expect(result.output == "nobody")
    #expect(
      result.problems == [
        "'person.spouse' has no value\(hint) [missing-fact]",
        "'person.spouse' has no value\(hint) [missing-fact]",
        "'person.spouse.name' has no value\(hint) [missing-fact]",
        "'person.spouse' has no value\(hint) [missing-fact]",
      ])
  }

  @Test func `an index that leads nowhere is no blank`() {
    let result = render(
      "{{ ⟦cities[9]⟧ }}{{ ⟦cities[person.spouse]⟧ }}{{ cities[⟦'x'⟧] }}{{ ⟦[person.spouse]⟧ }}"
        + "{{ person[⟦'x'⟧] }}{{ ⟦['x']⟧ }}")
    #expect(result.output == "")
    #expect(result.problems.count == 6)
  }

  @Test func `an absent value is falsy and comes back with its key`() throws {
    let template = try #require(
      Template.parse(
        """
        {% if person.occupation %}no{% else %}yes{% endif %}{{ person.occupation }}
        {% assign o = person.occupation %}{{ o | upcase }}{% if o == nil %}nil{% endif %}
        """
      ).template)
    let result = template.render(Self.names, options: RenderOptions(mode: .strict))
    #expect(result.output == "yes\nnil")
    #expect(result.problems.map(\.absence?.key) == ["fr/occupation", "fr/occupation"])
    #expect(result.problems.map(\.diagnostic.id) == ["missing-fact", "missing-fact"])
  }

  @Test func `a problem in a loop is reported once and rendering goes on`() {
    let result = render("{% for i in (1..3) %}{{ i }}{{ ⟦nothing⟧ }}{% endfor %}!")
    #expect(result.output == "123!")
    #expect(result.problems == ["no fact named 'nothing' [unknown-name]"])
  }

  @Test func `places count from the beginning of the whole file`() throws {
    let file = "---\nsubject: x\n---\nDear {{ nobody }}"
    let source = TemplateSource(
      SourceText(name: "en.md", text: file), range: 19..<file.utf8.count)
    let template = try #require(Template.parse(source).template)
    let result = template.render(Self.names, options: RenderOptions(mode: .strict))
    #expect(result.output == "Dear ")
    #expect(
      DiagnosticRenderer().render(result.problems.diagnostics) == """
        en.md:4:9: error: no fact named 'nobody' [unknown-name]
          4 | Dear {{ nobody }}
            |         ^^^^^^

        """)
  }

  @Test func `in lax mode an undefined name is nothing`() {
    #expect(rendered("[{{ a.b.c }}{% if a %}x{% endif %}{{ a | upcase }}]") == "[]")
  }
}
