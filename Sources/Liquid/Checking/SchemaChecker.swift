// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// Checks a template against what is known of its names, in every branch and in one pass.
struct SchemaChecker {
  let unit: ParsedUnit
  /// The names that the caller gives, or a rendered partial its arguments.
  private var root: Schema.Fields
  /// The names that the template has given values to, the innermost block last.
  private var scopes: [[String: Schema]] = [[:]]
  private var source: SourceText
  /// How many branches stand around the present node.
  private var branchDepth = 0
  /// The partials that are being checked, so that one that calls itself is checked once.
  private var partials: [String] = []
  private var partialCount = 0
  private var problems: [Diagnostic] = []

  private init(_ unit: ParsedUnit, _ names: Schema.Fields) {
    self.unit = unit
    root = names
    source = unit.templates[0].source.text
  }
}

extension SchemaChecker {
  /// All problems, by their places.
  static func check(_ unit: ParsedUnit, names: Schema.Fields) -> [Diagnostic] {
    var checker = SchemaChecker(unit, names)
    checker.check(unit.templates[0].block)
    return checker.problems.sortedByPlace()
  }

  mutating func report(
    _ id: DiagnosticID, _ message: String, at place: Place, hints: [String] = [],
    notes: [String] = []
  ) {
    let span = source.span(place.range)
    problems.append(Diagnostic(id, .error, message, at: span, hints: hints, notes: notes))
  }

  /// The text of a place in the present template.
  func text(_ place: Place) -> String { String(source.span(place.range).text) }

  /// The type of a name; nil if there is none.
  func type(ofName name: String) -> Schema? {
    for scope in scopes.reversed() { if let type = scope[name] { return type } }
    return root.known[name] ?? root.others
  }

  /// All names that may be used here.
  var names: [String] { Array(root.known.keys) + scopes.flatMap(\.keys) }
}

extension SchemaChecker {
  /// Checks an output, which must have words to print.
  private mutating func checkOutput(_ pipeline: Pipeline) {
    let type = type(of: pipeline)
    // A filter that is not known may have put the value into words.
    guard type.isStructure, unit.problems.isEmpty else { return }
    report(
      "wrong-type", "'\(text(pipeline.place))' is \(type.kind), not words", at: pipeline.place,
      hints: ["print one of its fields, or use a filter that puts it into words"])
  }

  private mutating func check(_ block: Block) {
    for node in block.nodes { check(node) }
  }

  private mutating func check(_ node: Node) {
    switch node {
    case .text, .interrupt: return
    case .output(let pipeline): checkOutput(pipeline)
    case .assign(let target, let pipeline): assign(target.name, type(of: pipeline))
    case .capture(let target, let body):
      check(body)
      assign(target.name, .text)
    case .branches(let branches): check(branches)
    case .choice(let choice): check(choice)
    case .loop(let loop): check(loop, variables: ["forloop": .forLoop])
    case .table(let loop): check(loop, variables: ["tablerowloop": .tableLoop])
    case .cycle(let cycle):
      for value in [cycle.group].compactMap({ $0 }) + cycle.values { _ = type(of: value) }
    case .counter(let target, _): assign(target.name, .number)
    case .changed(let body, _): check(body)
    case .partial(let use): check(use)
    case .custom(let use):
      check(use.arguments, of: use.tag.parameters, input: nil)
      for branch in use.branches { inBranch { $0.check(branch) } }
    }
  }

  /// Gives a name a type in the outermost scope; in a branch it may keep the one it had.
  private mutating func assign(_ name: String, _ type: Schema) {
    let known = scopes[0][name]
    scopes[0][name] = branchDepth > 0 ? known.map { $0.merged(with: type) } ?? type : type
  }

  private mutating func inBranch(_ body: (inout SchemaChecker) -> Void) {
    branchDepth += 1
    body(&self)
    branchDepth -= 1
  }

  private mutating func check(_ branches: Branches) {
    for branch in branches.list {
      for term in branch.condition?.terms ?? [] { check(term) }
      inBranch { $0.check(branch.body) }
    }
  }

  private mutating func check(_ term: Condition.Term) {
    let left = type(of: term.left)
    guard let (comparison, right) = term.comparison else { return }
    compare(term.left, left, comparison, right, type(of: right))
  }

  private mutating func check(_ choice: Choice) {
    let subject = type(of: choice.subject)
    for arm in choice.arms {
      for value in arm.values { compare(choice.subject, subject, .equal, value, type(of: value)) }
      inBranch { $0.check(arm.body) }
    }
  }

  private mutating func check(_ loop: Loop, variables: [String: Schema]) {
    let collection = type(of: loop.collection)
    for option in [loop.limit, loop.columns] { checkNumber(option) }
    if case .value(let offset)? = loop.offset { checkNumber(offset) }
    if collection.element == nil || collection.kind == "text" {
      report(
        "wrong-type",
        "a loop needs a list, and '\(text(loop.collection.place))' is "
          + collection.kind, at: loop.collection.place)
    }
    var scope = variables
    scope[loop.variable.name] = collection.element ?? .any
    inScope(scope) { checker in checker.inBranch { $0.check(loop.body) } }
    if let otherwise = loop.otherwise { inBranch { $0.check(otherwise) } }
  }

  private mutating func checkNumber(_ expression: Expression?) {
    guard let expression else { return }
    let type = type(of: expression)
    guard !type.fits(.number) else { return }
    report(
      "wrong-type", "a number is needed here, and '\(text(expression.place))' is \(type.kind)",
      at: expression.place)
  }

  private mutating func inScope(
    _ scope: [String: Schema], _ body: (inout SchemaChecker) -> Void
  ) {
    scopes.append(scope)
    body(&self)
    scopes.removeLast()
  }
}

extension SchemaChecker {
  private mutating func check(_ use: PartialUse) {
    _ = type(of: use.name)
    var scope: [String: Schema] = [:]
    for argument in use.arguments { scope[argument.target.name] = type(of: argument.value) }
    guard let name = use.name.literal?.string, let index = unit.partials[name] ?? nil else {
      if let subject = use.subject { _ = type(of: subject) }
      return
    }
    let variable = use.alias?.name ?? String(name.split(separator: "/").last ?? "")
    if let subject = use.subject { scope[variable] = type(of: subject) }
    if case .each? = use.subject { scope["forloop"] = .forLoop }
    guard !partials.contains(name), partialCount < 1000 else { return }
    partialCount += 1
    let outer = (root, scopes, source, branchDepth)
    partials.append(name)
    source = unit.templates[index].source.text
    let block = unit.templates[index].block
    if use.isIsolated {
      (root, scopes, branchDepth) = (Schema.Fields(scope), [[:]], 0)
      check(block)
      (root, scopes, _, branchDepth) = outer
    } else {
      inScope(scope) { $0.check(block) }
    }
    source = outer.2
    partials.removeLast()
  }

  private mutating func type(of subject: PartialUse.Subject) -> Schema {
    switch subject {
    case .with(let expression): type(of: expression)
    case .each(let expression): type(of: expression).element ?? .any
    }
  }
}
