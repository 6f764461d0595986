// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% tablerow name in … cols: 3 %}…{% endtablerow %}`.
enum TablerowTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    let head = parser.read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      try reader.loop(tag, allowsColumns: true)
    }
    let (body, _) = parser.block(of: tag)
    guard var loop = head else { return [] }
    loop.body = body
    return [.table(loop)]
  }
}
