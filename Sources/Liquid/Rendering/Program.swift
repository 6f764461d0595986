// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A template and its partials, compiled with one numbering of names.
///
/// A class so that a render takes hold of it by a single count.
final class Program: Sendable {
  let environment: Environment
  /// The number of each name.
  let symbols: [String: Int32]
  /// The names by number.
  let names: [String]
  /// The templates, the main one first.
  let codes: [Code]
  /// Where each partial stands in `codes`.
  let partials: [String: Int]
  /// Whether a loop may ask how far another one got.
  let tracksOffsets: Bool
  private let words: Pinned<KeyWord>
  private let texts: Value.List.Storage

  init(
    environment: Environment, symbols: [String: Int32], names: [String], codes: [Code],
    partials: [String: Int]
  ) {
    self.environment = environment
    self.symbols = symbols
    self.names = names
    self.codes = codes
    self.partials = partials
    tracksOffsets = codes.contains { code in
      code.loops.contains(where: \.continues)
        || code.partials.contains { $0.fixedName == nil }
    }
    words = Pinned(names.map { KeyWord($0) })
    texts = Value.List.Storage(names.map { Value.text($0) })
  }
}

extension Program {
  /// The cell of a name among an object's fields.
  @inline(__always)
  func find(_ slot: Int, in table: UnsafePointer<ObjectTable>?) -> UnsafePointer<Cell>? {
    guard let word = words.base?[slot], let table else { return nil }
    let texts = UnsafePointer<Cell>(bitPattern: texts.cells)
    guard let view = texts?[slot].view else { return nil }
    return table.pointee.find(word, view.bytes)
  }

  /// The program with one more name.
  func adding(_ name: String) -> Program {
    var symbols = symbols
    symbols[name] = Int32(truncatingIfNeeded: names.count)
    return Program(
      environment: environment, symbols: symbols, names: names + [name], codes: codes,
      partials: partials)
  }

  /// The program with the codes and names of one that was compiled to extend it.
  func adding(_ other: Program) -> Program {
    var partials = partials
    for (name, index) in other.partials where partials[name] == nil {
      partials[name] = codes.count + index
    }
    return Program(
      environment: environment, symbols: other.symbols, names: other.names,
      codes: codes + other.codes, partials: partials)
  }
}
