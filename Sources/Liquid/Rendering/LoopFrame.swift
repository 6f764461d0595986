// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A loop while it runs.
struct LoopFrame {
  var source = Source.single(.nil)
  /// The element of a range or an object; those of lists are where the list has them.
  var item = Cell(loose: .nil)
  /// What `forloop` means.
  var loop = Cell(view: View(.loop), value: .nil)
  var variable = 0
  /// How many names were hidden before the loop.
  var depth = 0
  var index = 0
  var length = 0
  var name = ""
  var parent: UnsafeMutablePointer<LoopFrame>?
  /// The columns of a table; nil for a loop.
  var columns: Int?
  var row = 1
  var column = 1

  /// The elements still to come.
  ///
  /// The storage keeps a list alive even if its name is given another value meanwhile.
  enum Source {
    case cells(UnsafePointer<Cell>, step: Int, Value.List.Storage)
    case numbers(next: Int, step: Int)
    case fields(Value.Object, next: Int, step: Int)
    case single(Value)
  }

  static let fieldNames = [
    "first", "index", "index0", "last", "length", "name", "parentloop", "rindex", "rindex0",
  ]

  static let tableFieldNames = [
    "col", "col0", "col_first", "col_last", "first", "index", "index0", "last", "length",
    "rindex", "rindex0", "row",
  ]
}

extension LoopFrame {
  /// What `forloop` or `tablerowloop` has under a name, but for `parentloop`.
  func field(_ name: String) -> Value? {
    switch name {
    case "index": .int(index + 1)
    case "index0": .int(index)
    case "rindex": .int(length - index)
    case "rindex0": .int(length - index - 1)
    case "first": .bool(index == 0)
    case "last": .bool(index == length - 1)
    case "length": .int(length)
    case "name" where columns == nil: .text(self.name)
    default: tableField(name)
    }
  }

  private func tableField(_ name: String) -> Value? {
    guard let columns else { return nil }
    return switch name {
    case "row": .int(row)
    case "col": .int(column)
    case "col0": .int(column - 1)
    case "col_first": .bool(column == 1)
    case "col_last": .bool(column == columns)
    default: nil
    }
  }
}

/// The loops that run, in memory that is kept for later loops of the same depth.
struct FrameStack {
  private var frames: [UnsafeMutablePointer<LoopFrame>] = []
  private var count = 0

  func deallocate() {
    for frame in frames {
      frame.deinitialize(count: 1)
      frame.deallocate()
    }
  }
}

extension FrameStack {
  var innermost: UnsafeMutablePointer<LoopFrame>? { count > 0 ? frames[count - 1] : nil }

  /// Takes hold of the next frame, which still has what an earlier loop left in it.
  mutating func push() -> UnsafeMutablePointer<LoopFrame> {
    count += 1
    if frames.count >= count { return frames[count - 1] }
    let pointer = UnsafeMutablePointer<LoopFrame>.allocate(capacity: 1)
    pointer.initialize(to: LoopFrame())
    pointer.pointee.loop.view.bits = UInt64(UInt(bitPattern: pointer))
    frames.append(pointer)
    return pointer
  }

  mutating func pop() { count -= 1 }
}
