// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension Machine {
  /// The cell that an operand means.
  ///
  /// The pointer is good until the next instruction, or until the same temporary is used again.
  @inline(__always)
  mutating func resolve(
    _ operand: Operand, _ code: Code, temporary: Int = 0
  ) -> UnsafePointer<Cell> {
    var cell: UnsafePointer<Cell>
    switch operand.kind {
    case .slot:
      cell = scope.slots[Int(operand.index)].current ?? lookUp(operand, code)
    case .constant: return constant(operand.index, code)
    case .computed, .range: return resolveRare(operand, code, temporary)
    }
    guard operand.stepCount > 0, let steps = code.steps.base else { return cell }
    var index = 0
    while index < Int(operand.stepCount) {
      let step = steps + Int(operand.other) + index
      if cell.pointee.view.kind == .object, step.pointee.index < 0,
        let table = cell.pointee.view.table,
        let found = table.pointee.find(step.pointee.word, key(step, code))
      {
        cell = found
      } else {
        cell = self.step(from: cell, step.pointee, code, temporary)
      }
      index &+= 1
    }
    return cell
  }

  /// The value of an operand.
  mutating func value(_ operand: Operand, _ code: Code, temporary: Int = 0) -> Value {
    value(of: resolve(operand, code, temporary: temporary))
  }

  /// The value in a cell; that of a loop is made here, because it changes with every turn.
  func value(of cell: UnsafePointer<Cell>) -> Value {
    guard cell.pointee.view.kind == .loop else { return cell.pointee.value }
    return loopObject(cell)
  }

  /// Whether a cell holds a known value that is lacking, or none.
  func absence(in cell: UnsafePointer<Cell>) -> Absence? {
    if case .absent(let absence) = cell.pointee.value { absence } else { nil }
  }
}

extension Machine {
  @inline(__always)
  private func constant(_ index: Int32, _ code: Code) -> UnsafePointer<Cell> {
    guard let cells = UnsafePointer<Cell>(bitPattern: code.constants.cells) else {
      return missing
    }
    return cells + Int(index)
  }

  @inline(__always)
  private func key(
    _ step: UnsafePointer<PathStep>, _ code: Code
  ) -> UnsafeBufferPointer<UInt8> {
    guard !step.pointee.word.isExact else { return UnsafeBufferPointer(start: nil, count: 0) }
    return constant(step.pointee.key, code).pointee.view.bytes
  }

  /// Looks up a name among the caller's, once for each name and render.
  @inline(never)
  private mutating func lookUp(_ operand: Operand, _ code: Code) -> UnsafePointer<Cell> {
    let slot = Int(operand.index)
    if let cell = program.find(slot, in: root) {
      scope.slots[slot].current = cell
      return cell
    }
    reportUnknown(program.names[slot], at: operand.rootPlace, code, known: knownNames)
    return missing
  }

  func findInRoot(_ name: String) -> UnsafePointer<Cell>? {
    var name = name
    return name.withUTF8 { root?.pointee.find(KeyWord($0), $0) }
  }

  private mutating func resolveRare(
    _ operand: Operand, _ code: Code, _ temporary: Int
  ) -> UnsafePointer<Cell> {
    guard let operands = code.operands.base else { return missing }
    let level = min(temporary + 2, Temporaries.count - 2)
    let first = value(operands[Int(operand.index)], code, temporary: level)
    if operand.kind == .range {
      let last = value(operands[Int(operand.other)], code, temporary: level)
      let range = IntegerRange(first.rangeBound, last.rangeBound)
      return temporaries.put(.range(range), at: temporary)
    }
    return computed(first, operand, code, temporary)
  }

  /// A path whose first name is computed.
  private mutating func computed(
    _ name: Value, _ operand: Operand, _ code: Code, _ temporary: Int
  ) -> UnsafePointer<Cell> {
    let text = name.liquidText
    var cell = missing
    if let slot = program.symbols[text], let current = scope.slots[Int(slot)].current {
      cell = current
    } else if let found = findInRoot(text) {
      cell = found
    } else if name.isNil {
      return temporaries.put(.nil, at: temporary)
    } else {
      reportUnknown(text, at: operand.rootPlace, code, known: knownNames)
    }
    for index in 0..<Int(operand.stepCount) {
      guard let steps = code.steps.base else { break }
      cell = step(from: cell, steps[Int(operand.other) + index], code, temporary)
    }
    return cell
  }

  /// One step of a path, where it is not simply a field of an object.
  @inline(never)
  private mutating func step(
    from cell: UnsafePointer<Cell>, _ step: PathStep, _ code: Code, _ temporary: Int
  ) -> UnsafePointer<Cell> {
    guard !cell.pointee.view.isNil else {
      // What follows an unknown name is not reported again.
      return cell
    }
    if step.index >= 0 {
      guard let operands = code.operands.base else { return missing }
      let level = min(temporary + 2, Temporaries.count - 2)
      let index = value(operands[Int(step.index)], code, temporary: level)
      return element(of: cell, index, step, code, temporary)
    }
    let name = constant(step.key, code).pointee.value.string ?? ""
    return field(of: cell, name, step, code, temporary)
  }

  private mutating func element(
    of cell: UnsafePointer<Cell>, _ index: Value, _ step: PathStep, _ code: Code,
    _ temporary: Int
  ) -> UnsafePointer<Cell> {
    if case .list(let list) = cell.pointee.value {
      guard case .int(let number) = index else { return temporaries.put(.nil, at: temporary) }
      let place = number < 0 ? number &+ list.count : number
      guard list.indices.contains(place), let cells = cell.pointee.view.cells else {
        return temporaries.put(.nil, at: temporary)
      }
      return cells + place
    }
    guard !index.isNil else { return temporaries.put(.nil, at: temporary) }
    var named = step
    named.special = .none
    return field(of: cell, index.liquidText, named, code, temporary)
  }

  private mutating func field(
    of cell: UnsafePointer<Cell>, _ name: String, _ step: PathStep, _ code: Code,
    _ temporary: Int
  ) -> UnsafePointer<Cell> {
    if cell.pointee.view.kind == .loop {
      if let value = loopField(name, of: cell) { return temporaries.put(value, at: temporary) }
      reportUnknown(name, at: step.place, code, known: LoopFrame.fieldNames)
      return missing
    }
    let value = cell.pointee.value
    if case .object = value, let found = find(name, in: cell) { return found }
    if let found = value.dynamicField(name) ?? value.special(step.special) {
      return temporaries.put(found, at: temporary)
    }
    reportUnknown(name, at: step.place, code, known: value.fieldNames)
    return missing
  }

  private func find(_ name: String, in cell: UnsafePointer<Cell>) -> UnsafePointer<Cell>? {
    var name = name
    return name.withUTF8 { cell.pointee.view.table?.pointee.find(KeyWord($0), $0) }
  }

}

extension Value {
  /// What a dynamic object has under a name.
  fileprivate func dynamicField(_ name: String) -> Value? {
    if case .dynamic(let object) = self { object.liquidField(name) } else { nil }
  }

  /// What `size`, `first` and `last` mean for this value.
  fileprivate func special(_ special: PathStep.Special) -> Value? {
    switch special {
    case .none: nil
    case .size: size.map { .int($0) }
    case .first: first
    case .last: last
    }
  }

  /// The fields to suggest for a mistyped one.
  fileprivate var fieldNames: [String] {
    switch self {
    case .object(let object): object.names
    case .dynamic(let object): object.liquidFieldNames
    case .list: ["size", "first", "last"]
    case .text, .markup: ["size"]
    default: []
    }
  }
}
