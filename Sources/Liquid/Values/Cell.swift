// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A value in memory that does not move, with a view of it that can be read without counting
/// references.
///
/// Rendering follows pointers to cells; the list, object or machine that owns a cell outlives
/// every pointer to it.
struct Cell {
  var view: View
  var value: Value

  /// A cell whose text stays in its `String`.
  init(loose value: Value) {
    self.value = value
    self.view = View(loose: value)
  }

  init(view: View, value: Value) {
    self.view = view
    self.value = value
  }
}

/// What kind of value a cell holds, and where its parts are.
struct View: BitwiseCopyable {
  /// The number itself, or an address: of bytes, cells, an ``ObjectTable`` or a loop.
  var bits: UInt64
  /// The number of bytes, of elements.
  var count: UInt32
  var kind: Kind

  enum Kind: UInt8, BitwiseCopyable {
    case undefined, `nil`, `false`, `true`, int, double
    case text, markup, looseText, looseMarkup
    case list, object, range, dynamic, loop, blank, empty
  }

  @inline(__always) init(_ kind: Kind, bits: UInt64 = 0, count: Int = 0) {
    self.kind = kind
    self.bits = bits
    self.count = UInt32(truncatingIfNeeded: count)
  }

  init(loose value: Value) {
    switch value {
    case .nil, .absent: self.init(.nil)
    case .bool(let isTrue): self.init(isTrue ? .true : .false)
    case .int(let number): self.init(.int, bits: UInt64(bitPattern: Int64(number)))
    case .double(let number): self.init(.double, bits: number.bitPattern)
    case .text: self.init(.looseText)
    case .markup: self.init(.looseMarkup)
    case .list(let list):
      self.init(.list, bits: UInt64(list.storage.cells), count: list.storage.count)
    case .object(let object): self.init(.object, bits: UInt64(object.storage.table))
    case .range: self.init(.range)
    case .dynamic: self.init(.dynamic)
    case .blank: self.init(.blank)
    case .empty: self.init(.empty)
    }
  }
}

extension View {
  /// Whether a condition takes this for true.
  @inline(__always) var isTruthy: Bool { kind.rawValue > Kind.false.rawValue }

  @inline(__always) var isNil: Bool { kind.rawValue <= Kind.nil.rawValue }

  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: UInt(bits)), count: Int(count))
  }

  @inline(__always) var cells: UnsafePointer<Cell>? { UnsafePointer(bitPattern: UInt(bits)) }

  @inline(__always) var table: UnsafePointer<ObjectTable>? {
    UnsafePointer(bitPattern: UInt(bits))
  }

  @inline(__always) var int: Int { Int(Int64(bitPattern: bits)) }
}
