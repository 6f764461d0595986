// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// Reads expressions, filters and conditions, one function for each rule of the grammar.
struct ExpressionReader {
  private var lexer: Lexer
  private(set) var token: Token
  private var following: Token?
  private var depth = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) throws(SyntaxProblem) {
    lexer = Lexer(bytes, range)
    token = try lexer.next()
  }
}

extension ExpressionReader {
  /// Whether everything is read.
  var isAtEnd: Bool { token.kind == .end }

  /// The name that stands here, if one does.
  var name: String? {
    if case .name(let name) = token.kind { name } else { nil }
  }

  mutating func advance() throws(SyntaxProblem) {
    if let following {
      (token, self.following) = (following, nil)
    } else {
      token = try lexer.next()
    }
  }

  mutating func peek() throws(SyntaxProblem) -> Token {
    if let following { return following }
    let next = try lexer.next()
    following = next
    return next
  }

  /// Reads a sign if it stands here.
  mutating func take(_ kind: Token.Kind) throws(SyntaxProblem) -> Bool {
    guard token.kind == kind else { return false }
    try advance()
    return true
  }

  mutating func require(_ kind: Token.Kind, _ expected: String) throws(SyntaxProblem) {
    guard try take(kind) else { throw unexpected(expected) }
  }

  mutating func requireName(_ expected: String) throws(SyntaxProblem) -> (String, Place) {
    guard let name else { throw unexpected(expected) }
    let place = token.place
    try advance()
    return (name, place)
  }

  func requireEnd(_ expected: String = "the end of the tag") throws(SyntaxProblem) {
    guard isAtEnd else { throw unexpected(expected) }
  }

  func unexpected(_ expected: String) -> SyntaxProblem {
    .unexpected(lexer.text(token.place), at: token.place, expected: expected)
  }

  func text(_ place: Place) -> String { lexer.text(place) }
}

extension ExpressionReader {
  /// Grammar: `expression = text | number | keyword | path | "(" expression ".." expression ")"`.
  mutating func expression() throws(SyntaxProblem) -> Expression {
    let place = token.place
    switch token.kind {
    case .text(let text): return try literal(.text(text))
    case .int(let number): return try literal(.int(number))
    case .double(let number): return try literal(.double(number))
    case .comparison(.contains): return try pathOrKeyword("contains", place)
    case .name(let name): return try pathOrKeyword(name, place)
    case .openSquare: return try computedPath()
    case .openRound: return try range()
    default: throw unexpected("a value")
    }
  }

  private mutating func literal(_ value: Value) throws(SyntaxProblem) -> Expression {
    let place = token.place
    try advance()
    return .literal(value, place)
  }

  private mutating func pathOrKeyword(
    _ name: String, _ place: Place
  ) throws(SyntaxProblem) -> Expression {
    try advance()
    let steps = try steps()
    if steps.isEmpty, let keyword = Self.keyword(name) { return .literal(keyword, place) }
    return .path(Path(root: .name(name, place), steps: steps.list, place: place.to(steps.end)))
  }

  private mutating func computedPath() throws(SyntaxProblem) -> Expression {
    let (root, place) = try bracketed()
    let steps = try steps()
    let whole = place.to(steps.end)
    if case .literal(.text(let name), _) = root {
      return .path(Path(root: .name(name, place), steps: steps.list, place: whole))
    }
    return .path(Path(root: .computed(root, place), steps: steps.list, place: whole))
  }

  private mutating func bracketed() throws(SyntaxProblem) -> (Expression, Place) {
    let start = token.place
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw .expressionTooDeep(at: start) }
    try require(.openSquare, "'['")
    let inner = try expression()
    let end = token.place
    try require(.closeSquare, "']'")
    return (inner, start.joined(to: end))
  }

  /// Grammar: `steps = { "." name | "[" expression "]" }`.
  private mutating func steps() throws(SyntaxProblem) -> Steps {
    var steps = Steps()
    while true {
      if try take(.dot) {
        if case .comparison(.contains) = token.kind {
          steps.add(.field("contains", token.place), token.place)
          try advance()
        } else {
          let (name, place) = try requireName("a name after '.'")
          steps.add(.field(name, place), place)
        }
      } else if token.kind == .openSquare {
        let (inner, place) = try bracketed()
        if case .literal(.text(let name), let place) = inner {
          steps.add(.key(name, place), place)
        } else {
          steps.add(.index(inner, inner.place), place)
        }
      } else {
        return steps
      }
    }
  }

  private mutating func range() throws(SyntaxProblem) -> Expression {
    let start = token.place
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw .expressionTooDeep(at: start) }
    try advance()
    let lower = try expression()
    try require(.dots, "'..'")
    let upper = try expression()
    let end = token.place
    try require(.closeRound, "')'")
    return .range(lower, upper, start.joined(to: end))
  }

  private static func keyword(_ name: String) -> Value? {
    switch name {
    case "nil", "null": .nil
    case "true": .bool(true)
    case "false": .bool(false)
    case "blank": .blank
    case "empty": .empty
    default: nil
    }
  }
}

extension ExpressionReader {
  /// Grammar: `condition = term { ("and" | "or") term }`.
  mutating func condition() throws(SyntaxProblem) -> Condition {
    var terms: [Condition.Term] = []
    while true {
      var term = try term()
      let joint: Condition.Joint? =
        switch name {
        case "and": .and
        case "or": .or
        default: nil
        }
      term.joint = joint
      terms.append(term)
      guard joint != nil else { return Condition(terms: terms) }
      try advance()
    }
  }

  private mutating func term() throws(SyntaxProblem) -> Condition.Term {
    let left = try expression()
    guard case .comparison(let comparison) = token.kind else {
      return Condition.Term(left: left)
    }
    try advance()
    return Condition.Term(left: left, comparison: (comparison, right: try expression()))
  }
}

/// The steps read so far and where they end.
private struct Steps {
  var list: [Path.Step] = []
  var end: Place?

  var isEmpty: Bool { list.isEmpty }

  mutating func add(_ step: Path.Step, _ place: Place) {
    list.append(step)
    end = place
  }
}

extension Place {
  fileprivate func to(_ end: Place?) -> Place { end.map { joined(to: $0) } ?? self }
}
