// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A tag that the caller registered.
enum OwnTag {
  static func parse(_ text: TagText, _ tag: Tag, _ parser: inout TemplateParser) -> Node {
    let arguments = parser.read(text.markup) { (reader, problems) throws(SyntaxProblem) in
      var written = WrittenArguments(owner: tag.name, place: text.namePlace)
      try reader.arguments(into: &written)
      try reader.requireEnd("',' or the end of the tag")
      return written.fitted(to: tag.parameters, kind: "tag", &problems)
    }
    let given =
      arguments
      ?? ArgumentExpressions(fixed: Array(repeating: nil, count: tag.parameters.count))
    var use = TagUse(tag: tag, place: text.namePlace, arguments: given)
    guard tag.endName != nil else { return .custom(use) }
    var separators: [String] = []
    if case .choosing(let separator, _) = tag.kind { separators = [separator] }
    while true {
      let (body, next) = parser.block(of: text, separators: separators)
      use.branches.append(body)
      guard let next, separators.contains(next.name) else { return .custom(use) }
      parser.requireNothing(after: next)
    }
  }
}
