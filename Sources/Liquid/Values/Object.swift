// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// Named values in their order, shared by its copies and never changed.
  public struct Object: Sendable {
    let storage: Storage

    /// An object with these fields.
    ///
    /// Of two fields with one name the later wins, in the place of the earlier.
    ///
    /// - Parameter payload: a value of the caller's own that filters can ask for.
    public init(_ fields: [(String, Value)], payload: (any Sendable)? = nil) {
      storage = Storage(fields, payload: payload)
    }
  }
}

extension Value.Object {
  /// The field's value, or nil when there is none of that name.
  public subscript(name: String) -> Value? {
    var name = name
    return name.withUTF8 { bytes in
      withExtendedLifetime(storage) {
        storage.tablePointer?.pointee.find(KeyWord(bytes), bytes)?.pointee.value
      }
    }
  }

  /// The names of the fields in their order.
  public var names: [String] { storage.names }

  /// The fields in their order.
  public var fields: [(name: String, value: Value)] {
    storage.names.enumerated().map { ($1, storage.block.buffer[$0].value) }
  }

  public var count: Int { storage.names.count }

  /// What the caller attached to the object.
  public var payload: (any Sendable)? { storage.payload }

  /// The object with further fields; one that is there already is replaced.
  public func adding(_ fields: [(String, Value)]) -> Self {
    Self(self.fields.map { ($0.name, $0.value) } + fields, payload: payload)
  }
}

/// Where the fields of an object are.
struct ObjectTable: BitwiseCopyable {
  let count: Int
  let words: UnsafeMutablePointer<KeyWord>
  let keys: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
  let cells: UnsafePointer<Cell>
  /// The indices of the fields by their words, when there are too many to try one by one.
  let order: UnsafeMutablePointer<Int32>?
}

extension ObjectTable {
  /// The cell of a field.
  @inline(__always)
  func find(_ word: KeyWord, _ key: UnsafeBufferPointer<UInt8>) -> UnsafePointer<Cell>? {
    guard order == nil else { return findByOrder(word, key) }
    var index = 0
    while index < count {
      if words[index] == word, word.isExact || matches(index, key) { return cells + index }
      index &+= 1
    }
    return nil
  }

  @inline(never)
  private func findByOrder(
    _ word: KeyWord, _ key: UnsafeBufferPointer<UInt8>
  ) -> UnsafePointer<Cell>? {
    guard let order else { return nil }
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if words[Int(order[middle])].bits < word.bits { low = middle + 1 } else { high = middle }
    }
    while low < count, words[Int(order[low])] == word {
      let index = Int(order[low])
      if word.isExact || matches(index, key) { return cells + index }
      low += 1
    }
    return nil
  }

  private func matches(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let own = keys[index]
    let count = own.count
    guard count == key.count, let left = UnsafeRawPointer(own.baseAddress),
      let right = UnsafeRawPointer(key.baseAddress)
    else { return false }
    // Only names of at least eight bytes come here; the last eight may overlap those before.
    var position = 0
    while position < count {
      let offset = Swift.min(position, count - 8)
      let isSame =
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard isSame else { return false }
      position += 8
    }
    return true
  }
}
