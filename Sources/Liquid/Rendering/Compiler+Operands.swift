// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Compiler {
  mutating func add(_ operand: Operand) -> Int32 {
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
    case .key(let name, let place):
      return PathStep(word: KeyWord(name), key: constant(.text(name)), place: place)
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

  mutating func pipeline(_ pipeline: Pipeline) -> Int32 {
    let input = operand(pipeline.input)
    let filters = pipeline.filters.map { use in
      FilterCode(filter: use.filter, arguments: arguments(use.arguments), place: use.place)
    }
    parts.pipelines.append(PipelineCode(input: input, filters: filters, place: pipeline.place))
    return Int32(parts.pipelines.count - 1)
  }

  mutating func arguments(_ arguments: ArgumentExpressions) -> ArgumentCode {
    ArgumentCode(
      fixed: arguments.fixed.map { $0.map { operand($0) } },
      rest: arguments.rest.map { operand($0) },
      named: arguments.named.map { ($0.name, operand($0.value)) })
  }
}
