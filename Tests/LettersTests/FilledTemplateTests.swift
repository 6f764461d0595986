// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Letters
import Testing

/// What only comes about when a template is filled in.
@Suite struct FilledTemplateTests {
  private func problems(_ body: String) throws -> [String] {
    let template = """
      ---
      subject: x
      audience: [official]
      review: native
      ---
      \(body)
      """
    let composed = try Composed(changing: ["Templates/appeal/en.md": template]) {
      $0.choose("guliyev-rauf", "appeal")
    }
    #expect(composed.problems.isEmpty)
    #expect(composed.letters.isEmpty)
    return composed.findings.map { finding in
      if case .problem(let diagnostic) = finding { diagnostic.message } else { "\(finding)" }
    }
  }

  @Test func `a line that a tag leaves indented is told, not dropped`() throws {
    let found = try problems("Dear.\n\n{% if person %}\n    We ask for help.\n{% endif %}\nThanks.")
    #expect(
      found == ["an indented or fenced block of code comes about when this template is filled in"])
  }

  @Test func `what stands too deep in each other is told before anything is filled in`() throws {
    let template = """
      ---
      subject: x
      audience: [official]
      review: native
      ---
      \(String(repeating: ">", count: 20_000)) x
      """
    let composed = try Composed(changing: ["Templates/appeal/en.md": template]) {
      $0.choose("guliyev-rauf", "appeal")
    }
    #expect(
      composed.problems.map(\.message) == [
        "nesting of more than 50 levels has no place in a letter"
      ])
  }

  @Test func `a letter without a body is told`() throws {
    #expect(
      try problems("{% if person.occupation %}x{% endif %}")
        == ["this template writes an empty letter"])
  }
}
