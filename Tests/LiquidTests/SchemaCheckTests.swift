// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Liquid
import Testing

@Suite struct SchemaCheckTests {
  static let names = Schema.Fields([
    "person": .object([
      "name": .text, "born": .optional(.date), "age": .number,
      "gender": .oneOf(["male", "female", "unknown"]), "tortured": .bool,
    ]),
    "concerns": .list(.oneOf(["torture", "unfair-trial"])),
    "timeline": .object(
      Schema.Fields(["arrest": .object(["date": .date, "place": .optional(.text)])])),
    "demands": .list(.object(["text": .text, "rank": .number])),
    "anything": .any,
  ])

  private func check(
    _ marked: String, extending: (inout Environment) -> Void = { _ in },
    partials: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) -> [String] {
    problems(
      marked, { $0.check(Self.names) }, extending: extending, partials: partials,
      sourceLocation: sourceLocation)
  }

  @Test func `a template that fits has no problems`() {
    let template = """
      {% assign who = person.name | upcase %}{{ who }}{% capture x %}a{% endcapture %}{{ x | size }}
      {% for demand in demands limit: 3 %}{{ forloop.index }} {{ demand.text }}{% endfor %}
      {% for pair in timeline %}{{ pair[0] }}{% endfor %}{% increment c %}{{ c }}
      {% if concerns contains "torture" and person.gender == "male" %}{{ anything.at.all }}{% endif %}
      {% if person.age > 17 or timeline.arrest.date == "2010" %}{{ person.born | date: "%Y" }}{% endif %}
      {{ demands | map: "text" | join: ", " }}{{ demands.first.text }}
      {% if person.born == nil %}{{ timeline.arrest.place | default: "there" }}{% endif %}
      {% case person.gender %}{% when "male", "female" %}{% else %}{% endcase %}
      """
    #expect(check(template) == [])
  }

  @Test func `unknown names are found in every branch`() {
    let found = check(
      """
      {{ ⟦persn⟧.name }}{% if false %}{{ person.⟦nam⟧ }}{% else %}{{ timeline.⟦arest⟧.date }}{% endif %}
      {% for d in demands %}{{ d.⟦txt⟧ }}{% endfor %}{{ ⟦d⟧ }}
      """)
    #expect(
      found == [
        "no fact named 'persn' | did you mean 'person'? [unknown-name]",
        "no fact named 'nam' | did you mean 'name'? [unknown-name]",
        "no fact named 'arest' | did you mean 'arrest'? [unknown-name]",
        "no fact named 'txt' | did you mean 'text'? [unknown-name]",
        "no fact named 'd' [unknown-name]",
      ])
  }

  @Test func `an assigned name is known after its assignment only`() {
    let found = check("{{ ⟦total⟧ }}{% assign total = 1 %}{{ total | plus: 1 }}")
    #expect(found == ["no fact named 'total' [unknown-name]"])
  }

  @Test func `a literal that an enumerated value never has is found`() {
    let found = check(
      """
      {% if concerns contains ⟦"tortur"⟧ %}{% endif %}{% if person.gender == ⟦"mal"⟧ %}{% endif %}
      {% case person.gender %}{% when ⟦"man"⟧ %}{% endcase %}
      """)
    let genders = "they are 'male', 'female', 'unknown'"
    #expect(
      found == [
        "'tortur' is not among the values of 'concerns' | they are 'torture', 'unfair-trial'"
          + " | did you mean 'torture'? [unknown-value]",
        "'mal' is not among the values of 'person.gender' | \(genders)"
          + " | did you mean 'male'? [unknown-value]",
        "'man' is not among the values of 'person.gender' | \(genders) [unknown-value]",
      ])
  }

  @Test func `impossible comparisons are found`() {
    let found = check(
      """
      {% if ⟦person.name < 5⟧ %}{% elsif ⟦person.age == "old"⟧ %}{% elsif ⟦demands > 1⟧ %}{% endif %}
      {% unless ⟦person.age contains "1"⟧ %}{% endunless %}
      """)
    #expect(
      found == [
        "text cannot be compared with a number by '<' [impossible-comparison]",
        "a number cannot be compared with text by '==' [impossible-comparison]",
        "a list cannot be compared with a number by '>' [impossible-comparison]",
        "a number cannot be compared with text by 'contains' [impossible-comparison]",
      ])
  }

  @Test func `filters on the wrong type and wrong arguments are found`() {
    let found = check(
      """
      {{ demands | ⟦upcase⟧ }}{{ person.name | ⟦join⟧ }}{{ person.age | plus: ⟦person.name⟧ }}
      {{ demands | map: ⟦"txt"⟧ }}{% for x in ⟦person.age⟧ limit: ⟦person.name⟧ %}{% endfor %}
      """)
    #expect(
      found == [
        "filter 'upcase' works on text, and this is a list [wrong-type]",
        "filter 'join' works on a list, and this is text [wrong-type]",
        "'number' is a number, and this is text [wrong-arguments]",
        "no fact named 'txt' | did you mean 'text'? [unknown-name]",
        "a loop needs a list, and 'person.age' is a number [wrong-type]",
        "a number is needed here, and 'person.name' is text [wrong-type]",
      ])
  }

  @Test func `a rendered partial knows its arguments and nothing else`() {
    let template = Template.parse(
      "{% render 'p', who: person %}{% include 'q' %}",
      environment: Environment(
        partials: Partials(["p": "{{ who.nme }}{{ person }}", "q": "{{ person.name }}{{ x }}"])))
    let found = template.template?.check(Self.names) ?? []
    #expect(
      found.map { "\($0.span?.source.name ?? "") \($0.message)" } == [
        "p no fact named 'nme'", "p no fact named 'person'", "q no fact named 'x'",
      ])
  }

  @Test func `a partial that renders itself is checked once`() {
    let found = check("{% render 'p' %}", partials: ["p": "{% render 'p' %}"])
    #expect(found == [])
  }

  @Test func `all branches of an own tag are checked`() {
    let found = check(
      "{% vary %}{{ ⟦a⟧ }}{% or %}{{ ⟦b⟧ }}{% endvary %}",
      extending: { $0.add(Tag.choosing("vary", separator: "or") { _ in 0 }) })
    #expect(found == ["no fact named 'a' [unknown-name]", "no fact named 'b' [unknown-name]"])
  }

  @Test func `the types of own filters are checked`() {
    let found = check(
      #"{{ person.name | in_case: ⟦"genitiv"⟧ }}{{ person.age | ⟦in_case⟧: "dative" }}"#,
      extending: {
        $0.add(
          Filter(
            "in_case", input: .object(["name": .text]),
            parameters: [.required("case", .oneOf(["genitive", "dative"]))], output: .type(.text)
          ) { _ in "x" })
        $0.add(
          Filter(
            "in_case", input: .oneOf([]),
            parameters: [.required("case", .oneOf(["genitive", "dative"]))], output: .type(.text)
          ) { _ in "x" })
      })
    #expect(
      found == [
        "'genitiv' is not among the values of 'case' | they are 'genitive', 'dative'"
          + " | did you mean 'genitive'? [unknown-value]",
        "filter 'in_case' works on text, and this is a number [wrong-type]",
      ])
  }
}
