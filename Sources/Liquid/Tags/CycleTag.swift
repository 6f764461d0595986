// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% cycle 'a', 'b' %}` and `{% cycle group: 'a', 'b' %}`.
enum CycleTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    let cycle = parser.read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      var group: Expression?
      var values: [Expression] = []
      let first = try reader.expression()
      if try reader.take(.colon) { group = first } else { values.append(first) }
      if group == nil { _ = try reader.take(.comma) }
      while !reader.isAtEnd {
        values.append(try reader.expression())
        guard try reader.take(.comma) else { break }
      }
      try reader.requireEnd("',' or the end of the tag")
      guard !values.isEmpty else { throw reader.unexpected("a value") }
      let key = values.map { reader.text($0.place) }.joined(separator: ",")
      return Cycle(group: group, key: key, values: values, place: tag.namePlace)
    }
    return cycle.map { [.cycle($0)] } ?? []
  }
}
