// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% increment name %}` and `{% decrement name %}`.
enum CounterTag {
  static func parseIncrement(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parse(tag, &parser, isIncrement: true)
  }

  static func parseDecrement(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parse(tag, &parser, isIncrement: false)
  }

  private static func parse(
    _ tag: TagText, _ parser: inout TemplateParser, isIncrement: Bool
  ) -> [Node] {
    let target = parser.read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      let target = try reader.target()
      try reader.requireEnd()
      return target
    }
    return target.map { [.counter($0, isIncrement: isIncrement)] } ?? []
  }
}
