// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension Machine {
  /// Renders a partial, once or for each element of a list.
  mutating func partial(_ use: PartialCode, _ code: Code, _ output: inout OutputBuffer) {
    guard use.isIsolated || isolation == 0 else {
      return report(.includeInRender, at: use.place, code)
    }
    guard let (partial, name) = load(use, code) else { return }
    guard partialDepth < limits.partialDepth else {
      return stop(.partialsTooDeep(limits), at: use.place, code)
    }
    partialDepth += 1
    defer { partialDepth -= 1 }
    let variable = use.alias ?? String(name.split(separator: "/").last ?? "")
    if use.isIsolated {
      isolated(use, partial, variable, code, &output)
    } else {
      shared(use, partial, name, variable, code, &output)
    }
  }
}

extension Machine {
  /// An `include`: it sees and changes the names of its surroundings.
  private mutating func shared(
    _ use: PartialCode, _ partial: Code, _ name: String, _ variable: String, _ code: Code,
    _ output: inout OutputBuffer
  ) {
    let subject = use.subject.map { value($0, code) } ?? named(name)
    let depth = scope.depth
    defer { scope.restore(to: depth) }
    let arguments = use.arguments.map { ($0.name, value($0.operand, code)) }
    var cells: [UnsafeMutablePointer<Cell>] = []
    defer { for cell in cells { cell.deinitialize(count: 1); cell.deallocate() } }
    for (name, value) in arguments { cells.append(hide(name, with: value)) }
    guard let subject else { return runPartial(partial, use, code, &output) }
    guard case .list(let list) = subject else {
      cells.append(hide(variable, with: subject))
      return runPartial(partial, use, code, &output)
    }
    for element in list {
      cells.append(hide(variable, with: element))
      runPartial(partial, use, code, &output)
      guard interruption == nil, !isStopped else { return }
    }
  }

  /// A `render`: it sees its arguments only, and changes nothing outside.
  private mutating func isolated(
    _ use: PartialCode, _ partial: Code, _ variable: String, _ code: Code,
    _ output: inout OutputBuffer
  ) {
    let arguments = use.arguments.map { ($0.name, value($0.operand, code)) }
    let subject = use.subject.map { value($0, code) }
    var fields = arguments
    guard use.isEach, let elements = subject?.elements else {
      if let subject, !subject.isNil { fields.append((variable, subject)) }
      return runIsolated(partial, fields, use, code, &output)
    }
    for (index, element) in elements.enumerated() {
      var loop = LoopFrame()
      loop.index = index
      loop.length = elements.count
      loop.name = variable
      let names = LoopFrame.fieldNames.map { ($0, loop.field($0) ?? .nil) }
      let own = [("forloop", Value.object(Value.Object(names)))] + arguments
      runIsolated(partial, own + [(variable, element)], use, code, &output)
      guard !isStopped else { return }
    }
  }

  private mutating func runIsolated(
    _ partial: Code, _ fields: [(String, Value)], _ use: PartialCode, _ code: Code,
    _ output: inout OutputBuffer
  ) {
    let names = Value.Object(fields)
    withExtendedLifetime(names) {
      let outer = (scope, root, marks, cycles)
      scope = Scope(count: program.names.count)
      (root, marks, cycles) = (names.storage.tablePointer, [], [:])
      isolation += 1
      runPartial(partial, use, code, &output)
      isolation -= 1
      scope.deallocate()
      (scope, root, marks, cycles) = outer
      scope.grow(to: program.names.count)
      interruption = nil
    }
  }

  private mutating func runPartial(
    _ partial: Code, _ use: PartialCode, _ code: Code, _ output: inout OutputBuffer
  ) {
    partialCount += 1
    guard partialCount <= limits.partialCount else {
      return stop(.tooManyPartials(limits), at: use.place, code)
    }
    guard !output.isFull else {
      isStopped = true
      return
    }
    run(partial, &output)
  }

  private mutating func hide(_ name: String, with value: Value) -> UnsafeMutablePointer<Cell> {
    let cell = UnsafeMutablePointer<Cell>.allocate(capacity: 1)
    cell.initialize(to: Cell(loose: value))
    scope.hide(Int(program.symbols[name] ?? addSymbol(name)), with: UnsafePointer(cell))
    return cell
  }

  /// The value that a name has here, without a report if it has none.
  private func named(_ name: String) -> Value? {
    if let slot = program.symbols[name], let cell = scope.slots[Int(slot)].current {
      return value(of: cell)
    }
    return findInRoot(name).map { value(of: $0) }
  }

  private mutating func addSymbol(_ name: String) -> Int32 {
    let slot = Int32(program.names.count)
    program = program.adding(name)
    scope.grow(to: program.names.count)
    return slot
  }
}

extension Machine {
  /// The partial that a tag names; it is loaded here if its name is computed.
  private mutating func load(_ use: PartialCode, _ code: Code) -> (Code, String)? {
    if let name = use.fixedName, let index = program.partials[name] {
      return (program.codes[index], name)
    }
    let computed = value(use.name, code)
    let name = computed.liquidText
    if let present = loaded[name] { return (present.codes[0], name) }
    guard computed.string != nil, let source = program.environment.partials?.partial(named: name)
    else {
      context.report(
        .unknownPartial(name, at: code.source.span(use.name.place.range), program.environment))
      return nil
    }
    let unit = ParsedUnit(source, environment: program.environment)
    for problem in unit.problems { context.report(problem) }
    guard !unit.problems.hasErrors else { return nil }
    let compiled = Compiler.compile(unit, environment: program.environment, extending: program)
    program = program.adding(compiled)
    scope.grow(to: program.names.count)
    loaded[name] = compiled
    return (compiled.codes[0], name)
  }
}

extension Value {
  /// The elements that `render … for` goes through; nil for a single value.
  fileprivate var elements: [Value]? {
    switch self {
    case .list(let list): Array(list)
    case .range(let range):
      range.count <= 100_000 ? (0..<range.count).map { .int(range.lower + $0) } : nil
    case .object(let object): object.fields.map { .list([.text($0.name), $0.value]) }
    default: nil
    }
  }
}
