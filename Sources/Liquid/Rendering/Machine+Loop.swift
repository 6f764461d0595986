// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension Machine {
  /// Begins a loop; false when there is nothing to go through.
  mutating func begin(
    _ loop: LoopCode, _ code: Code, isTable: Bool, _ output: inout OutputBuffer
  ) -> Bool {
    let cell = resolve(loop.collection, code)
    if !isTable, loop.isPlain, !program.tracksOffsets, case .list(let list) = cell.pointee.value {
      guard !list.isEmpty, list.count <= limits.iterations else {
        return list.isEmpty ? false : refuse(loop, code)
      }
      push(loop, .list(list), 0..<list.count, code, isTable: false)
      return true
    }
    let collection = value(of: cell)
    guard let slice = slice(loop, collection, code, isTable: isTable) else { return false }
    if !isTable, program.tracksOffsets { offsets[loop.name] = slice.lowerBound &+ slice.count }
    if isTable {
      guard !collection.isNil else { return false }
      output.append("<tr class=\"row1\">\n")
      if slice.isEmpty {
        output.append("</tr>\n")
        return false
      }
    }
    guard !slice.isEmpty else { return false }
    guard slice.count <= limits.iterations else { return refuse(loop, code) }
    push(loop, collection, slice, code, isTable: isTable)
    if isTable { output.append("<td class=\"col1\">") }
    return true
  }

  /// Takes the next element of the innermost loop; false at the end, with the loop left.
  @inline(__always)
  mutating func nextElement(_ output: borrowing OutputBuffer) -> Bool {
    guard let frame = frames.innermost else { return false }
    frame.pointee.index &+= 1
    guard frame.pointee.index < frame.pointee.length, !output.isFull else {
      leaveLoop()
      return false
    }
    iterations &+= 1
    if iterations > limits.iterations { return overrun() }
    if case .cells(let cells, let step, _) = frame.pointee.source {
      scope.slots[frame.pointee.variable].current = cells + frame.pointee.index &* step
      return true
    }
    makeItem(frame)
    return true
  }

  /// Ends a table cell and begins the next; false at the end of the table.
  mutating func nextCell(_ output: inout OutputBuffer) -> Bool {
    guard let frame = frames.innermost, let columns = frame.pointee.columns else { return false }
    output.append("</td>")
    let isBroken = interruption == .break
    interruption = nil
    let isLast = frame.pointee.index == frame.pointee.length - 1
    if !isBroken, frame.pointee.column == columns, !isLast {
      output.append("</tr>\n<tr class=\"row")
      output.append(number: frame.pointee.row + 1)
      output.append("\">")
    }
    if frame.pointee.column == columns {
      frame.pointee.column = 1
      frame.pointee.row += 1
    } else {
      frame.pointee.column += 1
    }
    if isBroken { leaveLoop() }
    guard !isBroken, nextElement(output) else {
      output.append("</tr>\n")
      return false
    }
    output.append("<td class=\"col")
    output.append(number: frame.pointee.column)
    output.append("\">")
    return true
  }

  mutating func leaveLoop() {
    guard let frame = frames.innermost else { return }
    scope.restore(to: frame.pointee.depth)
    frames.pop()
  }

  /// The object that a loop's name means, as a value that stays as it is.
  func loopObject(_ cell: UnsafePointer<Cell>) -> Value {
    guard let frame = UnsafePointer<LoopFrame>(bitPattern: UInt(cell.pointee.view.bits)) else {
      return .nil
    }
    let names =
      frame.pointee.columns == nil ? LoopFrame.fieldNames : LoopFrame.tableFieldNames
    return .object(Value.Object(names.map { ($0, frame.pointee.field($0) ?? .nil) }))
  }

  /// What a loop's name has under a further name.
  func loopField(_ name: String, of cell: UnsafePointer<Cell>) -> Value? {
    guard let frame = UnsafePointer<LoopFrame>(bitPattern: UInt(cell.pointee.view.bits)) else {
      return nil
    }
    if name == "parentloop", frame.pointee.columns == nil {
      guard let parent = frame.pointee.parent else { return .nil }
      return parentLoop(parent)
    }
    return frame.pointee.field(name)
  }
}

extension Machine {
  /// A loop and those around it as objects, the outermost made first.
  private func parentLoop(_ frame: UnsafeMutablePointer<LoopFrame>) -> Value {
    var chain = [frame]
    while let next = chain.last?.pointee.parent { chain.append(next) }
    var value = Value.nil
    for frame in chain.reversed() {
      let fields = LoopFrame.fieldNames.map { ($0, frame.pointee.field($0) ?? .nil) }
      value = .object(Value.Object(fields + [("parentloop", value)]))
    }
    return value
  }

  private mutating func refuse(_ loop: LoopCode, _ code: Code) -> Bool {
    stop(.tooManyIterations(limits), at: loop.place, code)
    return false
  }

  private mutating func overrun() -> Bool {
    context.report(.tooManyIterations(limits), at: program.codes[0].source.span(0..<0))
    isStopped = true
    return false
  }

  private mutating func push(
    _ loop: LoopCode, _ collection: Value, _ slice: Range<Int>, _ code: Code, isTable: Bool
  ) {
    let first = loop.isReversed ? slice.upperBound - 1 : slice.lowerBound
    // What the loop's own options need is read before its names are hidden.
    let columns = loop.columns.map { value($0, code).leadingInteger } ?? slice.count
    let parent = isTable ? nil : enclosingLoop(loop)
    let pointer = frames.push()
    pointer.pointee.source = source(collection, first, loop.isReversed ? -1 : 1)
    pointer.pointee.variable = Int(loop.variable)
    pointer.pointee.depth = scope.depth
    pointer.pointee.index = 0
    pointer.pointee.length = slice.count
    pointer.pointee.name = loop.name
    pointer.pointee.parent = parent
    pointer.pointee.columns = isTable ? columns : nil
    pointer.pointee.row = 1
    pointer.pointee.column = 1
    iterations &+= 1
    if case .cells(let cells, _, _) = pointer.pointee.source {
      scope.hide(Int(loop.variable), with: cells)
    } else {
      scope.hide(Int(loop.variable), with: itemCell(pointer))
      makeItem(pointer)
    }
    scope.hide(Int(loop.loopVariable), with: loopCell(pointer))
  }

  /// The loop that `forloop` means where another one begins.
  private func enclosingLoop(_ loop: LoopCode) -> UnsafeMutablePointer<LoopFrame>? {
    guard let cell = scope.slots[Int(loop.loopVariable)].current,
      cell.pointee.view.kind == .loop
    else { return nil }
    return UnsafeMutablePointer(bitPattern: UInt(cell.pointee.view.bits))
  }

  private func source(_ collection: Value, _ first: Int, _ step: Int) -> LoopFrame.Source {
    switch collection {
    case .list(let list):
      guard let cells = UnsafePointer<Cell>(bitPattern: list.storage.cells) else {
        return .single(.nil)
      }
      return .cells(cells + first, step: step, list.storage)
    case .range(let range): return .numbers(next: range.lower &+ first, step: step)
    case .object(let object): return .fields(object, next: first, step: step)
    case .dynamic(let dynamic):
      let fields = dynamic.liquidFieldNames.map { ($0, dynamic.liquidField($0) ?? .nil) }
      return .fields(Value.Object(fields), next: first, step: step)
    default: return .single(collection)
    }
  }

  private mutating func makeItem(_ frame: UnsafeMutablePointer<LoopFrame>) {
    switch frame.pointee.source {
    case .cells: return
    case .numbers(let next, let step):
      frame.pointee.item = Cell(loose: .int(next))
      frame.pointee.source = .numbers(next: next &+ step, step: step)
    case .fields(let object, let next, let step):
      let name = object.names[next]
      let value = object.storage.block.buffer[next].value
      frame.pointee.item = Cell(loose: .list([.text(name), value]))
      frame.pointee.source = .fields(object, next: next &+ step, step: step)
    case .single(let value): frame.pointee.item = Cell(loose: value)
    }
    scope.slots[frame.pointee.variable].current = itemCell(frame)
  }

  private func itemCell(_ frame: UnsafeMutablePointer<LoopFrame>) -> UnsafePointer<Cell> {
    frame.pointer(to: \.item).map { UnsafePointer($0) } ?? missing
  }

  private func loopCell(_ frame: UnsafeMutablePointer<LoopFrame>) -> UnsafePointer<Cell> {
    frame.pointer(to: \.loop).map { UnsafePointer($0) } ?? missing
  }
}
