// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// `{% doc %}…{% enddoc %}`: a description of the template, which is not printed.
enum DocTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parser.requireNothing(after: tag)
    let start = parser.chunks
    guard let range = parser.chunks.raw(until: "enddoc") else {
      parser.report(.unclosed(tag))
      parser.chunks.stop()
      return []
    }
    var inner = start
    if inner.raw(until: "doc") != nil, inner.position <= range.upperBound {
      parser.report(
        SyntaxProblem(
          id: "syntax", message: "'doc' stands inside another 'doc'", place: tag.namePlace,
          hints: ["close the first one before"]))
    }
    return []
  }
}
