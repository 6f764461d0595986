// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Liquid
import Testing

/// What a template gives in lax mode; a problem shows as `[id]` behind the output.
func rendered(
  _ template: String, _ names: [(String, Value)] = [], partials: [String: String] = [:],
  options: RenderOptions = RenderOptions(), limits: Limits = Limits(),
  extending: (inout Environment) -> Void = { _ in }
) -> String {
  var environment = Environment(partials: Partials(partials), limits: limits)
  extending(&environment)
  let parsed = Template.parse(template, environment: environment)
  guard let template = parsed.template else {
    return parsed.problems.map { "[\($0.id)]" }.joined()
  }
  let result = template.render(Value.Object(names), options: options)
  return result.output + result.problems.map { "[\($0.diagnostic.id)]" }.joined()
}

/// The problems that a marked template should have, and those that it has.
///
/// In the text, `⟦` and `⟧` stand around each place at which a problem is expected.
struct Marked {
  let text: String
  let places: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var places: [Range<Int>] = []
    for character in marked {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { places.append(start..<bytes.count) }
      default: bytes += String(character).utf8
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.places = places.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}

/// Checks that exactly the marked places have problems, and gives back what they say.
func problems(
  _ marked: String, _ find: (Template) -> [Diagnostic],
  extending: (inout Environment) -> Void = { _ in }, partials: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  let expected = Marked(marked)
  var environment = Environment(partials: Partials(partials))
  extending(&environment)
  let parsed = Template.parse(expected.text, environment: environment)
  let found = parsed.template.map(find) ?? parsed.problems
  let places = found.compactMap { $0.span?.range }
    .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  #expect(places == expected.places, sourceLocation: sourceLocation)
  return found.map { problem in
    ([problem.message] + problem.notes + problem.hints).joined(separator: " | ")
      + " [\(problem.id)]"
  }
}

extension Array where Element == RenderProblem {
  var diagnostics: [Diagnostic] { map(\.diagnostic) }
}
