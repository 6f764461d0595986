// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// `{% liquid … %}`: tags without signs, one a line.
enum LiquidTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parser.lines(tag)
  }
}

extension TemplateParser {
  /// Reads the lines of a `liquid` tag.
  fileprivate mutating func lines(_ tag: TagText) -> [Node] {
    guard liquidDepth < environment.limits.nesting else {
      report(
        SyntaxProblem(
          id: "nesting-too-deep", message: "'liquid' is nested too deeply", place: tag.namePlace))
      return []
    }
    liquidDepth += 1
    defer { liquidDepth -= 1 }
    let outer = chunks
    chunks = ChunkReader(bytes, tag.markup, isLines: true)
    defer { chunks = outer }
    return parseAll().nodes
  }
}
