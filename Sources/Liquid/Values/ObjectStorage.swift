// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value.Object {
  /// The fields on the heap, a class because they are freed with their last owner.
  final class Storage: Sendable {
    let block: CellBlock
    let table: UInt
    let names: [String]
    let payload: (any Sendable)?

    init(_ fields: [(String, Value)], payload: (any Sendable)?) {
      let fields = Self.unique(fields)
      let names = fields.map(\.0)
      let count = max(fields.count, 1)
      let words = UnsafeMutablePointer<KeyWord>.allocate(capacity: count)
      let keys = UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>.allocate(capacity: count)
      block = CellBlock(fields.map(\.1), keys: names) { index, bytes in
        (words + index).initialize(to: KeyWord(bytes))
        (keys + index).initialize(to: bytes)
      }
      let order = Self.order(of: UnsafeBufferPointer(start: words, count: fields.count))
      let cells = block.buffer.baseAddress
      let pointer = UnsafeMutablePointer<ObjectTable>.allocate(capacity: 1)
      if let cells {
        pointer.initialize(
          to: ObjectTable(
            count: fields.count, words: words, keys: keys, cells: cells, order: order))
      }
      table = UInt(bitPattern: pointer)
      self.names = names
      self.payload = payload
    }

    deinit {
      if let pointer = UnsafeMutablePointer<ObjectTable>(bitPattern: table) {
        pointer.pointee.words.deallocate()
        pointer.pointee.keys.deallocate()
        pointer.pointee.order?.deallocate()
        pointer.deallocate()
      }
      block.deallocate()
    }
  }
}

extension Value.Object.Storage {
  var tablePointer: UnsafePointer<ObjectTable>? { UnsafePointer(bitPattern: table) }

  /// The fields, each name once: the later value in the place of the earlier.
  private static func unique(_ fields: [(String, Value)]) -> [(String, Value)] {
    guard hasDoubles(fields) else { return fields }
    var places: [String: Int] = [:]
    var result: [(String, Value)] = []
    for field in fields {
      if let place = places[field.0] {
        result[place].1 = field.1
      } else {
        places[field.0] = result.count
        result.append(field)
      }
    }
    return result
  }

  /// Whether two fields may have one name, told quickly by length and ends of the names.
  private static func hasDoubles(_ fields: [(String, Value)]) -> Bool {
    guard fields.count <= 64 else { return true }
    let traits = fields.map { field in
      let utf8 = field.0.utf8
      return (UInt32(truncatingIfNeeded: utf8.count) << 16)
        | (UInt32(utf8.first ?? 0) << 8) | UInt32(utf8.last ?? 0)
    }
    for first in traits.indices {
      for second in traits.indices[..<first]
      where traits[first] == traits[second] && fields[first].0 == fields[second].0 {
        return true
      }
    }
    return false
  }

  private static func order(
    of words: UnsafeBufferPointer<KeyWord>
  ) -> UnsafeMutablePointer<Int32>? {
    guard words.count > 12 else { return nil }
    let sorted = words.indices.sorted { words[$0].bits < words[$1].bits }
    let order = UnsafeMutablePointer<Int32>.allocate(capacity: words.count)
    for (place, index) in sorted.enumerated() {
      (order + place).initialize(to: Int32(truncatingIfNeeded: index))
    }
    return order
  }
}
