// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% break %}` and `{% continue %}`.
enum InterruptTag {
  static func parseBreak(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parser.requireNothing(after: tag)
    return [.interrupt(.break, tag.namePlace)]
  }

  static func parseContinue(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parser.requireNothing(after: tag)
    return [.interrupt(.continue, tag.namePlace)]
  }
}
