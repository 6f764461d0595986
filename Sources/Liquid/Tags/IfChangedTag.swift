// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% ifchanged %}…{% endifchanged %}`.
enum IfChangedTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parser.requireNothing(after: tag)
    let (body, _) = parser.block(of: tag)
    return [.changed(body, tag.namePlace)]
  }
}
