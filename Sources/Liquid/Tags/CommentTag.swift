// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// `{% comment %}…{% endcomment %}` and `{% # … %}`.
enum CommentTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    var depth = 1
    while let chunk = parser.chunks.next() {
      guard case .tag(let inner) = chunk else { continue }
      switch inner.name {
      case "comment": depth += 1
      case "raw": _ = parser.chunks.raw(until: "endraw")
      case "endcomment":
        depth -= 1
        if depth == 0 { return [] }
      default: break
      }
    }
    parser.report(.unclosed(tag))
    return []
  }

  static func parseInline(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    let lines = parser.bytes[tag.markup].split(separator: UInt8(ascii: "\n")).dropFirst(
      parser.bytes[tag.markup].first == UInt8(ascii: "\n") ? 0 : 1)
    for line in lines {
      guard let first = line.firstIndex(where: { !$0.isSpace }) else { continue }
      guard line[first] != UInt8(ascii: "#") else { continue }
      parser.report(
        SyntaxProblem(
          id: "syntax", message: "a line of this comment does not begin with '#'",
          place: Place(first..<line.endIndex), hints: ["begin each line of it with '#'"]))
    }
    return []
  }
}

extension SyntaxProblem {
  static func unclosed(_ tag: TagText) -> Self {
    Self(
      id: "unclosed-tag", message: "'\(tag.name)' is never closed", place: tag.namePlace,
      hints: ["add '{% end\(tag.name) %}'"])
  }
}
