// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// A list of values, shared by its copies and never changed.
  public struct List: Sendable {
    let storage: Storage

    public init(_ values: some Collection<Value>) { storage = Storage(values) }
  }
}

extension Value.List: RandomAccessCollection {
  public var startIndex: Int { 0 }

  public var endIndex: Int { storage.count }

  public subscript(index: Int) -> Value { storage.block.buffer[index].value }
}

extension Value.List {
  /// The cells on the heap, a class because they are freed with their last owner.
  final class Storage: Sendable {
    let block: CellBlock

    init(_ values: some Collection<Value>) { block = CellBlock(values) }

    deinit { block.deallocate() }

    var cells: UInt { block.cells }

    var count: Int { block.count }
  }
}
