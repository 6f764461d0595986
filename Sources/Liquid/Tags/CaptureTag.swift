// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% capture name %}…{% endcapture %}`.
enum CaptureTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    let target = parser.read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      if case .text(let name) = reader.token.kind {
        let place = reader.token.place
        try reader.advance()
        return Target(name: name, place: place)
      }
      let target = try reader.target()
      try reader.requireEnd()
      return target
    }
    let (body, end) = parser.block(of: tag)
    if let end { parser.requireNothing(after: end) }
    return target.map { [.capture($0, body)] } ?? []
  }
}
