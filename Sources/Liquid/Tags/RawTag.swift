// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// `{% raw %}…{% endraw %}`: text in which no sign has a meaning.
enum RawTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parser.requireNothing(after: tag)
    guard let range = parser.chunks.raw(until: "endraw") else {
      parser.report(.unclosed(tag))
      parser.chunks.stop()
      return []
    }
    return range.isEmpty ? [] : [.text(Place(range))]
  }
}

extension TemplateParser {
  /// Reports what stands behind the name of a tag that takes nothing.
  mutating func requireNothing(after tag: TagText) {
    let rest = bytes[tag.markup]
    guard let first = rest.firstIndex(where: { !$0.isSpace }),
      let last = rest.lastIndex(where: { !$0.isSpace })
    else { return }
    report(
      SyntaxProblem(
        id: "syntax", message: "'\(tag.name)' takes nothing behind its name",
        place: Place(first..<last + 1), hints: ["leave it out"]))
  }
}
