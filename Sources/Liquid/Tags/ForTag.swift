// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% for name in … %}…{% else %}…{% endfor %}`.
enum ForTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    let head = parser.read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      try reader.loop(tag, allowsColumns: false)
    }
    let (body, next) = parser.block(of: tag, separators: ["else"])
    let otherwise = next?.name == "else" ? parser.block(of: tag).block : nil
    guard var loop = head else { return [] }
    let isBlank = body.isBlank && otherwise?.isBlank ?? true
    loop.body = isBlank ? body.withoutText : body
    loop.otherwise = isBlank ? otherwise?.withoutText : otherwise
    return [.loop(loop)]
  }
}

extension ExpressionReader {
  /// Grammar: `loop = name "in" expression [ "reversed" ] { [","] option ":" expression } [","]`.
  mutating func loop(_ tag: TagText, allowsColumns: Bool) throws(SyntaxProblem) -> Loop {
    let (name, place) = try requireName("a name for each element")
    guard try take(.name("in")) else { throw unexpected("'in'") }
    let collection = try expression()
    var loop = Loop(
      variable: Target(name: name, place: place), collection: collection,
      name: "\(name)-\(text(collection.place))", place: tag.namePlace)
    if try take(.name("reversed")) { loop.isReversed = true }
    while true {
      _ = try take(.comma)
      guard !isAtEnd else { return loop }
      try option(of: &loop, allowsColumns: allowsColumns)
    }
  }

  private mutating func option(
    of loop: inout Loop, allowsColumns: Bool
  ) throws(SyntaxProblem) {
    let expected = allowsColumns ? "'limit', 'offset' or 'cols'" : "'limit' or 'offset'"
    guard let option = name, ["limit", "offset", allowsColumns ? "cols" : ""].contains(option)
    else { throw unexpected("\(expected), or 'reversed' before them") }
    try advance()
    try require(.colon, "':'")
    if option == "offset", name == "continue" {
      try advance()
      loop.offset = .continue
      return
    }
    let value = try expression()
    switch option {
    case "limit": loop.limit = value
    case "offset": loop.offset = .value(value)
    default: loop.columns = value
    }
  }
}
