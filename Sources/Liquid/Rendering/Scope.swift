// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The values of the names that a template and what it includes share.
struct Scope {
  private(set) var slots: UnsafeMutablePointer<Slot>
  private var count: Int
  /// The values that a loop or partial hides for its time, the innermost last.
  private var shadows: [Shadow] = []
  private var counters: [Int: UnsafeMutablePointer<Cell>] = [:]

  init(count: Int) {
    self.count = count
    slots = UnsafeMutablePointer<Slot>.allocate(capacity: max(count, 1))
    slots.initialize(repeating: Slot(), count: max(count, 1))
  }

  func deallocate() {
    for index in 0..<count {
      guard let own = slots[index].own else { continue }
      own.deinitialize(count: 1)
      own.deallocate()
    }
    for counter in counters.values {
      counter.deinitialize(count: 1)
      counter.deallocate()
    }
    slots.deallocate()
  }

  /// One name: what it means now, and the value that the template assigned to it.
  struct Slot: BitwiseCopyable {
    var current: UnsafePointer<Cell>?
    var own: UnsafeMutablePointer<Cell>?
  }

  private struct Shadow {
    let slot: Int
    var hidden: UnsafePointer<Cell>?
  }
}

extension Scope {
  /// How many names are hidden.
  var depth: Int { shadows.count }

  /// Gives a name another value until ``restore(to:)``.
  mutating func hide(_ slot: Int, with cell: UnsafePointer<Cell>) {
    shadows.append(Shadow(slot: slot, hidden: slots[slot].current))
    slots[slot].current = cell
  }

  mutating func restore(to depth: Int) {
    while shadows.count > depth {
      let shadow = shadows.removeLast()
      slots[shadow.slot].current = shadow.hidden
    }
  }

  /// Assigns a value to a name, beneath whatever hides it.
  mutating func assign(_ value: Value, to slot: Int) {
    let own: UnsafeMutablePointer<Cell>
    if let present = slots[slot].own {
      own = present
      own.pointee = Cell(loose: value)
    } else {
      own = UnsafeMutablePointer<Cell>.allocate(capacity: 1)
      own.initialize(to: Cell(loose: value))
      slots[slot].own = own
    }
    setBase(slot, UnsafePointer(own))
  }

  /// Gives a counter its value, which the name shows unless something was assigned to it.
  mutating func setCounter(_ slot: Int, _ number: Int) {
    let cell: UnsafeMutablePointer<Cell>
    if let present = counters[slot] {
      cell = present
      cell.pointee = Cell(loose: .int(number))
    } else {
      cell = UnsafeMutablePointer<Cell>.allocate(capacity: 1)
      cell.initialize(to: Cell(loose: .int(number)))
      counters[slot] = cell
    }
    if slots[slot].own == nil { setBase(slot, UnsafePointer(cell)) }
  }

  func counter(_ slot: Int) -> Int? { counters[slot].map { $0.pointee.view.int } }

  /// Makes room for names that a partial loaded during the render has brought.
  mutating func grow(to count: Int) {
    guard count > self.count else { return }
    let larger = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    larger.initialize(repeating: Slot(), count: count)
    larger.update(from: slots, count: self.count)
    slots.deallocate()
    slots = larger
    self.count = count
  }

  private mutating func setBase(_ slot: Int, _ cell: UnsafePointer<Cell>) {
    if let lowest = shadows.firstIndex(where: { $0.slot == slot }) {
      shadows[lowest].hidden = cell
    } else {
      slots[slot].current = cell
    }
  }
}
