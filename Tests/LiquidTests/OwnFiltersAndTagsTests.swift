// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Liquid
import Testing

@Suite struct OwnFiltersAndTagsTests {
  private struct Name: Sendable {
    let given: String
    let family: String
  }

  private static func addAll(_ environment: inout Environment) {
    environment.add(
      Filter("full_name", parameters: [.named("order", .text)], output: .type(.text)) { call in
        guard case .object(let object) = call.input, let name = object.payload as? Name else {
          throw LiquidFailure(
            "'full_name' needs a person, not '\(call.input.liquidText)'",
            hints: ["write 'person | full_name'"])
        }
        call.note("named \(name.family)")
        let isTurned = call["order"].string == "turned"
        return .text(isTurned ? "\(name.family) \(name.given)" : "\(name.given) \(name.family)")
      })
    environment.add(
      Filter(
        "plural", input: .number, parameters: [.namedRest("form", .text, isRequired: true)],
        output: .type(.text)
      ) { call in call[call.input.liquidText == "1" ? "one" : "other"] })
    environment.add(
      Filter(
        "gendered", parameters: [.rest("forms", .text, isRequired: true)], output: .type(.text)
      ) { call in call.arguments.rest.last ?? .nil })
    environment.add(
      Tag.choosing("vary", separator: "or") { call in
        guard case .int(let choice)? = call.context.options.choices["vary"] else { return nil }
        return (choice + call.span.range.lowerBound) % call.branchCount
      })
    environment.add(
      Tag.inline("stamp", parameters: [.required("text", .text)]) {
        .markup("<\($0.arguments[0].liquidText)>")
      })
    environment.add(Tag.wrapping("loud") { .markup($1.uppercased()) })
  }

  private static let person = Value.object(
    Value.Object([("age", 1)], payload: Name(given: "Azimjon", family: "Askarov")))

  private func render(_ template: String, _ choices: [String: Value] = [:]) -> String {
    rendered(
      template, [("person", Self.person)], options: RenderOptions(choices: choices),
      extending: Self.addAll)
  }

  @Test func `a filter sees the payload of an object`() {
    #expect(render("{{ person | full_name }}") == "Azimjon Askarov")
    #expect(render("{{ person | full_name: order: 'turned' }}") == "Askarov Azimjon")
  }

  @Test func `a filter takes any number of arguments with and without names`() {
    #expect(render("{{ person.age | plural: one: 'year', other: 'years' }}") == "year")
    #expect(render("{{ 2 | plural: one: 'year', other: 'years' }}") == "years")
    #expect(render("{{ person | gendered: 'arrêté', 'arrêtée' }}") == "arrêtée")
    #expect(render("{{ 2 | plural }}") == "[wrong-arguments]")
    #expect(render("{{ person | full_name: colour: 1 }}") == "[wrong-arguments]")
  }

  @Test func `a filter that fails is a problem at its name with its hints`() throws {
    let found = problems(
      "{{ 'x' | ⟦full_name⟧ }}", { $0.render().problems.diagnostics }, extending: Self.addAll)
    #expect(
      found == [
        "'full_name' needs a person, not 'x' | write 'person | full_name' [filter-failed]"
      ])
  }

  @Test func `notes come back once each`() throws {
    var environment = Environment()
    Self.addAll(&environment)
    let template = try #require(
      Template.parse("{{ p | full_name }}{{ p | full_name }}", environment: environment).template)
    #expect(template.render(Value.Object([("p", Self.person)])).notes == ["named Askarov"])
  }

  @Test func `a block tag renders the branch that it chooses`() {
    let template =
      "{% vary %}a{% or %}b{% or %}{% for i in (1..2) %}{{ i }}{% endfor %}{% endvary %}!"
    let offset = 3
    #expect(render(template, ["vary": .int(3 - offset)]) == "a!")
    #expect(render(template, ["vary": .int(4 - offset)]) == "b!")
    #expect(render(template, ["vary": .int(5 - offset)]) == "12!")
    #expect(render(template) == "!")
  }

  @Test func `a block tag that is not closed is a problem`() {
    #expect(render("{% vary %}a{% or %}b") == "[unclosed-tag]")
    #expect(render("{% or %}") == "[unexpected-tag]")
  }

  @Test func `tags without contents and tags around contents print values`() {
    #expect(render("{% stamp 'x' %}{% loud %}a{{ 'b' }}{% endloud %}") == "<x>AB")
    #expect(render("{% stamp %}") == "[wrong-arguments]")
  }

  @Test func `a break inside a wrapped block ends the loop after it`() {
    #expect(
      render("{% for i in (1..3) %}{% loud %}a{% break %}b{% endloud %}c{% endfor %}d") == "Ad")
  }
}
