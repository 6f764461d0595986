// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Turns what was read into flat instructions, with names as numbers.
struct Compiler {
  private(set) var symbols: [String: Int32]
  private(set) var names: [String]
  private(set) var parts = CodeParts()
  private var enclosing: [Enclosing] = []
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
  private var position: Int32 { Int32(truncatingIfNeeded: parts.instructions.count) }

  @discardableResult
  private mutating func emit(
    _ operation: Instruction.Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0
  ) -> Int {
    parts.instructions.append(Instruction(operation: operation, a: a, b: b, c: c))
    return parts.instructions.count - 1
  }

  private mutating func compile(_ block: Block) {
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

extension Compiler {
  private mutating func loop(_ loop: Loop) {
    let code = LoopCode(loop, &self, loopVariable: "forloop")
    parts.loops.append(code)
    let begin = emit(.beginLoop, Int32(parts.loops.count - 1))
    let body = position
    enclosing.append(Enclosing(.loop))
    compile(loop.body)
    let inner = enclosing.removeLast()
    for patch in inner.continues { parts.instructions[patch].a = position }
    emit(.nextLoop, body)
    let over = emit(.jump)
    for patch in inner.breaks { parts.instructions[patch].a = position }
    for patch in inner.resumes {
      parts.instructions[patch].a = position
      parts.instructions[patch].b = Int32(over) - 1
    }
    emit(.leaveLoop)
    let skip = loop.otherwise == nil ? nil : emit(.jump)
    parts.instructions[begin].b = position
    if let otherwise = loop.otherwise { compile(otherwise) }
    if let skip { parts.instructions[skip].a = position }
    parts.instructions[over].a = position
  }

  private mutating func table(_ loop: Loop) {
    let code = LoopCode(loop, &self, loopVariable: "tablerowloop")
    parts.loops.append(code)
    let begin = emit(.beginTable, Int32(parts.loops.count - 1))
    let body = position
    enclosing.append(Enclosing(.collected))
    compile(loop.body)
    patchInterrupts()
    emit(.nextTable, body)
    parts.instructions[begin].b = position
  }

  private mutating func collect(
    _ begin: Instruction.Operation, _ end: Instruction.Operation, _ argument: Int32, _ body: Block
  ) {
    emit(begin, argument)
    enclosing.append(Enclosing(.collected))
    compile(body)
    patchInterrupts()
    emit(end, argument)
    resume()
  }

  /// Lets interruptions inside what was collected end here.
  private mutating func patchInterrupts() {
    for patch in enclosing.removeLast().interrupts { parts.instructions[patch].b = position }
  }

  private mutating func interrupt(_ interrupt: Interrupt) {
    let innermost = enclosing.count - 1
    guard enclosing[innermost].kind == .loop else {
      let patch = emit(.interrupt, interrupt == .break ? 0 : 1)
      enclosing[innermost].interrupts.append(patch)
      return
    }
    let patch = emit(.jump)
    if interrupt == .break {
      enclosing[innermost].breaks.append(patch)
    } else {
      enclosing[innermost].continues.append(patch)
    }
  }

  /// Goes on with an interruption that ended what was collected, or a partial.
  private mutating func resume() {
    let innermost = enclosing.count - 1
    let isLoop = enclosing[innermost].kind == .loop
    let patch = emit(.resume, 0, 0, isLoop ? 0 : 1)
    if isLoop {
      enclosing[innermost].resumes.append(patch)
    } else {
      enclosing[innermost].interrupts.append(patch)
    }
  }

  private mutating func custom(_ use: TagUse) {
    let index = Int32(parts.tags.count)
    let arguments = arguments(use.arguments)
    parts.tags.append(TagCode(tag: use.tag, arguments: arguments, place: use.place, branches: []))
    switch use.tag.kind {
    case .inline: emit(.ownInline, index)
    case .wrapping:
      collect(.ownWrapBegin, .ownWrapEnd, index, use.branches.first ?? Block())
    case .choosing:
      let choice = emit(.ownChoice, index)
      var branches: [Int32] = []
      var ends: [Int] = []
      for branch in use.branches {
        branches.append(position)
        compile(branch)
        ends.append(emit(.jump))
      }
      for end in ends { parts.instructions[end].a = position }
      parts.instructions[choice].b = position
      parts.tags[Int(index)].branches = branches
    }
  }
}

extension Compiler {
  private mutating func add(_ operand: Operand) -> Int32 {
    parts.operands.append(operand)
    return Int32(parts.operands.count - 1)
  }

  private mutating func constant(_ value: Value) -> Int32 {
    parts.constants.append(value)
    return Int32(parts.constants.count - 1)
  }

  mutating func operand(_ expression: Expression) -> Operand {
    switch expression {
    case .literal(let value, let place):
      return Operand(kind: .constant, index: constant(value), place: place, rootPlace: place)
    case .range(let lower, let upper, let place):
      let first = add(operand(lower))
      let last = add(operand(upper))
      return Operand(kind: .range, index: first, other: last, place: place, rootPlace: place)
    case .path(let path): return operand(path)
    }
  }

  private mutating func operand(_ path: Path) -> Operand {
    var steps: [PathStep] = []
    for step in path.steps { steps.append(self.step(step)) }
    let first = Int32(parts.steps.count)
    parts.steps += steps
    let count = UInt16(clamping: steps.count)
    switch path.root {
    case .name(let name, let place):
      return Operand(
        kind: .slot, stepCount: count, index: slot(name), other: first, place: path.place,
        rootPlace: place)
    case .computed(let expression, let place):
      let index = add(operand(expression))
      return Operand(
        kind: .computed, stepCount: count, index: index, other: first, place: path.place,
        rootPlace: place)
    }
  }

  private mutating func step(_ step: Path.Step) -> PathStep {
    switch step {
    case .field(let name, let place):
      let special: PathStep.Special =
        switch name {
        case "size": .size
        case "first": .first
        case "last": .last
        default: .none
        }
      return PathStep(
        special: special, word: KeyWord(name), key: constant(.text(name)), place: place)
    case .index(let expression, let place):
      let index = add(operand(expression))
      return PathStep(index: index, word: KeyWord(""), key: 0, place: place)
    }
  }

  private mutating func pipeline(_ pipeline: Pipeline) -> Int32 {
    let input = operand(pipeline.input)
    let filters = pipeline.filters.map { use in
      FilterCode(filter: use.filter, arguments: arguments(use.arguments), place: use.place)
    }
    parts.pipelines.append(PipelineCode(input: input, filters: filters, place: pipeline.place))
    return Int32(parts.pipelines.count - 1)
  }

  private mutating func arguments(_ arguments: ArgumentExpressions) -> ArgumentCode {
    ArgumentCode(
      fixed: arguments.fixed.map { $0.map { operand($0) } },
      rest: arguments.rest.map { operand($0) },
      named: arguments.named.map { ($0.name, operand($0.value)) })
  }
}

/// What a block stands in, and the jumps that wait for its end.
private struct Enclosing {
  let kind: Kind
  var breaks: [Int] = []
  var continues: [Int] = []
  var resumes: [Int] = []
  var interrupts: [Int] = []

  init(_ kind: Kind) { self.kind = kind }

  enum Kind {
    case template, loop
    /// Something whose output is collected and has to be ended in order.
    case collected
  }
}
