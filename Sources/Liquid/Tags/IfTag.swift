// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% if %}` and `{% unless %}`, with `elsif` and `else`.
enum IfTag {
  static func parseIf(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parse(tag, &parser, isNegated: false)
  }

  static func parseUnless(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    parse(tag, &parser, isNegated: true)
  }

  private static func parse(
    _ tag: TagText, _ parser: inout TemplateParser, isNegated: Bool
  ) -> [Node] {
    var branches = Branches()
    var head: TagText? = tag
    var isNegated = isNegated
    while let current = head {
      let isElse = current.name == "else"
      let condition = isElse ? nil : parser.condition(current)
      let (body, next) = parser.block(of: tag, separators: ["elsif", "else"])
      branches.list.append(
        Branches.Branch(condition: condition, isNegated: isNegated, body: body))
      isNegated = false
      head = next?.name == "end\(tag.name)" ? nil : next
    }
    if branches.list.allSatisfy(\.body.isBlank) {
      for index in branches.list.indices {
        branches.list[index].body = branches.list[index].body.withoutText
      }
    }
    return [.branches(branches)]
  }
}

extension TemplateParser {
  /// The condition of a tag; what is wrong is reported and counts as false.
  fileprivate mutating func condition(_ tag: TagText) -> Condition {
    let condition = read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      let condition = try reader.condition()
      try reader.requireEnd("'and', 'or' or the end of the tag")
      return condition
    }
    let nothing = Expression.literal(.bool(false), tag.namePlace)
    return condition ?? Condition(terms: [Condition.Term(left: nothing)])
  }
}
