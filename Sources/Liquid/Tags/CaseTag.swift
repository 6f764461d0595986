// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// `{% case … %}{% when … %}…{% else %}…{% endcase %}`.
enum CaseTag {
  static func parse(_ tag: TagText, _ parser: inout TemplateParser) -> [Node] {
    let subject = parser.read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      let subject = try reader.expression()
      try reader.requireEnd()
      return subject
    }
    var choice = Choice(subject: subject ?? .literal(.nil, tag.namePlace))
    // What stands before the first `when` belongs to no arm and is left out.
    var (_, head) = parser.block(of: tag, separators: ["when", "else"])
    while let current = head, current.name != "endcase" {
      let values = current.name == "when" ? parser.values(current) : []
      let (body, next) = parser.block(of: tag, separators: ["when", "else"])
      choice.arms.append(
        Choice.Arm(values: values, isElse: current.name == "else", body: body))
      head = next
    }
    if choice.arms.allSatisfy(\.body.isBlank) {
      for index in choice.arms.indices {
        choice.arms[index].body = choice.arms[index].body.withoutText
      }
    }
    return [.choice(choice)]
  }
}

extension TemplateParser {
  /// Grammar: `values = expression { ("," | "or") expression }`.
  fileprivate mutating func values(_ tag: TagText) -> [Expression] {
    let values = read(tag.markup) { (reader, _) throws(SyntaxProblem) in
      var values = [try reader.expression()]
      while true {
        var isMore = try reader.take(.comma)
        if !isMore { isMore = try reader.take(.name("or")) }
        guard isMore else { break }
        values.append(try reader.expression())
      }
      try reader.requireEnd("',', 'or' or the end of the tag")
      return values
    }
    return values ?? []
  }
}
