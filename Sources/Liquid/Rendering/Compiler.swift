// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Turns what was read into flat instructions, with names as numbers.
struct Compiler {
  private(set) var symbols: [String: Int32]
  private(set) var names: [String]
  var parts = CodeParts()
  var enclosing: [Enclosing] = []
  /// How many case tags the present node stands in.
  private var caseLevel: Int32 = 0

  private init(symbols: [String: Int32], names: [String]) {
    self.symbols = symbols
    self.names = names
  }
}

extension Compiler {
  /// Compiles a template and its partials.
  ///
  /// - Parameter program: a program whose numbering of names is to be kept.
  static func compile(
    _ unit: ParsedUnit, environment: Environment, extending program: Program? = nil
  ) -> Program {
    var compiler = Compiler(symbols: program?.symbols ?? [:], names: program?.names ?? [])
    var codes: [Code] = []
    for template in unit.templates {
      compiler.parts = CodeParts()
      compiler.enclosing = [Enclosing(.template)]
      compiler.compile(template.block)
      let end = compiler.position
      for patch in compiler.enclosing[0].interrupts { compiler.parts.instructions[patch].b = end }
      compiler.emit(.end)
      codes.append(Code(compiler.parts, source: template.source.text))
    }
    return Program(
      environment: environment, symbols: compiler.symbols, names: compiler.names, codes: codes,
      partials: unit.partials.compactMapValues { $0 })
  }

  /// The number of a name.
  mutating func slot(_ name: String) -> Int32 {
    if let slot = symbols[name] { return slot }
    let slot = Int32(truncatingIfNeeded: names.count)
    symbols[name] = slot
    names.append(name)
    return slot
  }
}

extension Compiler {
  var position: Int32 { Int32(truncatingIfNeeded: parts.instructions.count) }

  @discardableResult
  mutating func emit(
    _ operation: Instruction.Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0
  ) -> Int {
    parts.instructions.append(Instruction(operation: operation, a: a, b: b, c: c))
    return parts.instructions.count - 1
  }

  mutating func compile(_ block: Block) {
    for node in block.nodes { compile(node) }
  }

  private mutating func compile(_ node: Node) {
    switch node {
    case .text(let place): text(place)
    case .output(let pipeline): output(pipeline)
    case .assign(let target, let pipeline):
      let index = self.pipeline(pipeline)
      emit(.assign, slot(target.name), index)
    case .capture(let target, let body):
      collect(.beginCapture, .endCapture, slot(target.name), body)
    case .changed(let body, _): collect(.beginChanged, .endChanged, 0, body)
    case .branches(let branches): self.branches(branches)
    case .choice(let choice): self.choice(choice)
    case .loop(let loop): self.loop(loop)
    case .table(let loop): table(loop)
    case .interrupt(let interrupt, _): self.interrupt(interrupt)
    case .cycle(let cycle): self.cycle(cycle)
    case .counter(let target, let isIncrement):
      emit(.count, slot(target.name), isIncrement ? 1 : -1)
    case .partial(let use): partial(use)
    case .custom(let use): custom(use)
    }
  }

  private mutating func text(_ place: Place) {
    guard !place.range.isEmpty else { return }
    emit(.text, Int32(place.start), Int32(place.range.count))
  }

  private mutating func output(_ pipeline: Pipeline) {
    if pipeline.filters.isEmpty {
      let index = add(operand(pipeline.input))
      emit(.print, index)
    } else {
      let index = self.pipeline(pipeline)
      emit(.printPipeline, index)
    }
  }

  private mutating func branches(_ branches: Branches) {
    var ends: [Int] = []
    for (index, branch) in branches.list.enumerated() {
      let skip = branch.condition.map { jump(unless: $0, isNegated: branch.isNegated) }
      compile(branch.body)
      if index + 1 < branches.list.count { ends.append(emit(.jump)) }
      if let skip { parts.instructions[skip].b = position }
    }
    for end in ends { parts.instructions[end].a = position }
  }

  private mutating func jump(unless condition: Condition, isNegated: Bool) -> Int {
    if condition.terms.count == 1, let term = condition.terms.first, term.comparison == nil,
      !isNegated
    {
      let index = add(operand(term.left))
      return emit(.jumpUnless, index)
    }
    var terms: [TermCode] = []
    for term in condition.terms {
      let left = operand(term.left)
      let right = term.comparison.map { operand($0.right) } ?? left
      terms.append(
        TermCode(left: left, right: right, comparison: term.comparison?.0, joint: term.joint))
    }
    parts.conditions.append(terms)
    let index = Int32(parts.conditions.count - 1)
    return emit(.jumpUnlessCondition, index, 0, isNegated ? 1 : 0)
  }

  /// Every arm that fits is rendered, once for each of its values that fits; `else` arms are
  /// rendered if nothing before them fitted.
  private mutating func choice(_ choice: Choice) {
    let subject = add(operand(choice.subject))
    let level = caseLevel
    caseLevel += 1
    parts.caseDepth = max(parts.caseDepth, Int(caseLevel))
    defer { caseLevel -= 1 }
    emit(.beginCase, level)
    for arm in choice.arms {
      if arm.isElse {
        let skip = emit(.jumpIfTaken, 0, level)
        compile(arm.body)
        parts.instructions[skip].a = position
      }
      for value in arm.values {
        let other = add(operand(value))
        let skip = emit(.jumpUnlessEqual, subject, other)
        emit(.takeArm, level)
        compile(arm.body)
        parts.instructions[skip].c = position
      }
    }
  }

  private mutating func cycle(_ cycle: Cycle) {
    let group = cycle.group.map { operand($0) }
    let values = cycle.values.map { operand($0) }
    parts.cycles.append(CycleCode(group: group, key: cycle.key, values: values))
    emit(.cycle, Int32(parts.cycles.count - 1))
  }

  private mutating func partial(_ use: PartialUse) {
    let (subject, isEach): (Expression?, Bool) =
      switch use.subject {
      case .with(let expression): (expression, false)
      case .each(let expression): (expression, true)
      case nil: (nil, false)
      }
    let code = PartialCode(
      name: operand(use.name), fixedName: use.name.literal?.string, isIsolated: use.isIsolated,
      subject: subject.map { operand($0) }, isEach: isEach, alias: use.alias?.name,
      arguments: use.arguments.map { ($0.target.name, operand($0.value)) }, place: use.place)
    for argument in use.arguments { _ = slot(argument.target.name) }
    parts.partials.append(code)
    emit(.partial, Int32(parts.partials.count - 1))
    resume()
  }
}
