// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  private let a = SourceText(name: "a", text: "0123456789")
  private let b = SourceText(name: "b", text: "0123456789")

  @Test func `problems stand by file, place and id, those of no file first`() {
    let sorted = [
      Diagnostic("y", .error, "m", at: b.span(1..<2)),
      Diagnostic("x", .error, "m", at: b.span(1..<2)),
      Diagnostic("x", .error, "l", at: b.span(1..<2)),
      Diagnostic("x", .error, "m", at: a.span(5..<6)),
      Diagnostic("x", .error, "m", at: a.span(2..<3)),
      Diagnostic("z", .error, "m", at: nil),
    ].sortedByPlace()
    let shown = sorted.map { "\($0.description) \($0.message)" }
    #expect(
      shown == [
        "[z] m", "a:1:3: error [x] m", "a:1:6: error [x] m", "b:1:2: error [x] l",
        "b:1:2: error [x] m", "b:1:2: error [y] m",
      ])
  }

  @Test func `the same problem is shown once`() {
    let one = Diagnostic("x", .error, "m", at: a.span(1..<2), hints: ["1"])
    let other = Diagnostic("x", .error, "m", at: a.span(1..<2), hints: ["2"])
    let wider = Diagnostic("x", .error, "m", at: a.span(1..<3), hints: ["1"])
    let all = [one, other, wider, one, other, wider, one]
    #expect(all.sortedByPlace() == [one, other, wider])
    #expect(Array(all.reversed()).sortedByPlace() == [one, other, wider])
  }

  @Test func `the description tells the place but not the message`() {
    let problem = Diagnostic("x", .warning, "'Anna' is wrong", at: a.span(1..<2), hints: ["Anna"])
    #expect(problem.description == "a:1:2: warning [x]")
    #expect("\(problem)".contains("Anna") == false)
  }

  @Test func `warnings alone are no errors`() {
    let warning = Diagnostic("x", .warning, "m", at: nil)
    #expect([warning].hasErrors == false)
    #expect([warning, Diagnostic("x", .error, "m", at: nil)].hasErrors)
    #expect(Severity.allCases.sorted() == [.warning, .error])
  }
}
