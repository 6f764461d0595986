// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% assign name = … %}`.
enum AssignTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    let environment = parser.environment
    let node = parser.read(tag.markup) { (reader, problems) throws(SyntaxProblem) in
      let target = try reader.target()
      try reader.require(.equals, "'='")
      return Node.assign(target, try reader.pipeline(environment, &problems))
    }
    return node.map { [$0] } ?? []
  }
}

extension ExpressionReader {
  /// The name that a tag gives a value to.
  mutating func target() throws(SyntaxProblem) -> Target {
    let place = token.place
    if case .int = token.kind {
      try advance()
      return Target(name: text(place), place: place)
    }
    let (name, _) = try requireName("a name")
    return Target(name: name, place: place)
  }
}
