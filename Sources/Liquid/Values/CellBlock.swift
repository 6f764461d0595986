// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Values in memory that does not move, and the bytes of their texts behind them.
///
/// Addresses are kept as integers, which makes the owners `Sendable` by the compiler's own check:
/// the memory is written once, before anyone else can see it.
struct CellBlock: BitwiseCopyable, Sendable {
  let cells: UInt
  let count: Int
  private let texts: UInt

  /// - Parameter keys: further texts to keep; their places are given to `eachKey`.
  init(
    _ values: some Collection<Value>, keys: [String] = [],
    eachKey: (Int, UnsafeBufferPointer<UInt8>) -> Void = { _, _ in }
  ) {
    count = values.count
    var size = keys.reduce(0) { $0 + $1.utf8.count }
    for value in values { size += value.string?.utf8.count ?? 0 }
    // The copy loop may read a little past the end of a text, never past this block.
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: size + OutputBuffer.readAhead)
    bytes.initialize(repeating: 0, count: size + OutputBuffer.readAhead)
    var next = bytes
    for (index, key) in keys.enumerated() { eachKey(index, Self.write(key, to: &next)) }
    let base = UnsafeMutablePointer<Cell>.allocate(capacity: max(count, 1))
    for (index, value) in values.enumerated() {
      let view =
        switch value {
        case .text(let text): View(.text, Self.write(text, to: &next))
        case .markup(let text): View(.markup, Self.write(text, to: &next))
        default: View(loose: value)
        }
      (base + index).initialize(to: Cell(view: view, value: value))
    }
    cells = UInt(bitPattern: base)
    texts = UInt(bitPattern: bytes)
  }

  /// Gives the memory back; the owner's `deinit` calls it.
  func deallocate() {
    if let base = UnsafeMutablePointer<Cell>(bitPattern: cells) {
      base.deinitialize(count: count)
      base.deallocate()
    }
    UnsafeMutablePointer<UInt8>(bitPattern: texts)?.deallocate()
  }
}

extension CellBlock {
  var buffer: UnsafeBufferPointer<Cell> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: cells), count: count)
  }

  private static func write(
    _ text: String, to next: inout UnsafeMutablePointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var text = text
    return text.withUTF8 { source in
      if let base = source.baseAddress { next.update(from: base, count: source.count) }
      defer { next += source.count }
      return UnsafeBufferPointer(start: next, count: source.count)
    }
  }
}

extension View {
  fileprivate init(_ kind: Kind, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(kind, bits: UInt64(UInt(bitPattern: bytes.baseAddress)), count: bytes.count)
  }
}

/// The cell that stands for an unknown name, for all renders.
struct UndefinedCell: Sendable {
  private let address: UInt

  /// Never given back: there is one as long as the program runs.
  static let shared = UndefinedCell()

  private init() {
    let cell = UnsafeMutablePointer<Cell>.allocate(capacity: 1)
    cell.initialize(to: Cell(view: View(.undefined), value: .nil))
    address = UInt(bitPattern: cell)
  }

  var pointer: UnsafePointer<Cell> {
    guard let pointer = UnsafePointer<Cell>(bitPattern: address) else {
      preconditionFailure("an allocated address is never zero")
    }
    return pointer
  }
}
