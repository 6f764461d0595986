// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% render 'name' … %}` and `{% include name … %}`.
enum PartialTag {
  static func parseRender(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parse(tag, &parser, isIsolated: true)
  }

  static func parseInclude(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parse(tag, &parser, isIsolated: false)
  }

  private static func parse(
    _ tag: TagText, _ parser: inout TemplateParser, isIsolated: Bool
  ) -> [Node] {
    let use = parser.read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      try reader.partial(tag, isIsolated: isIsolated)
    }
    guard let use else { return [] }
    if case .literal(.text(let name), let place) = use.name { parser.notePartial(name, at: place) }
    return [.partial(use)]
  }
}

extension ExpressionReader {
  /// Grammar: `partial = expression [ ("with" | "for") expression ] [ "as" name ] { [","] name ":" expression }`.
  fileprivate mutating func partial(
    _ tag: TagText, isIsolated: Bool
  ) throws(SyntaxProblem) -> PartialUse {
    let name = try expression()
    if isIsolated {
      guard case .literal(.text, _) = name else {
        throw .unexpected(text(name.place), at: name.place, expected: "a partial's name in quotes")
      }
    }
    var use = PartialUse(name: name, isIsolated: isIsolated, place: tag.namePlace)
    if try peek().kind != .colon {
      if try take(.name("with")) {
        use.subject = .with(try expression())
      } else if try take(.name("for")) {
        use.subject = .each(try expression())
      }
    }
    if try peek().kind != .colon, try take(.name("as")) {
      let (name, place) = try requireName("a name")
      use.alias = Target(name: name, place: place)
    }
    while true {
      _ = try take(.comma)
      guard !isAtEnd else { return use }
      let (name, place) = try requireName("the name of an argument")
      try require(.colon, "':'")
      use.arguments.append((Target(name: name, place: place), try expression()))
    }
  }
}
