// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Reads kept texts back.
struct KeptTexts {
  let queries: Queries
  /// No letter is longer.
  private static let longest = 64 << 20
  /// A text is compressed against another one, which stands alone; more is a sign of damage.
  private static let deepest = 2

  /// Whether a text can be of so many bytes, the first of them the DocBook's.
  static func isPossible(size: Int, docbook: Int) -> Bool {
    0...longest ~= size && 0...size ~= docbook
  }
}

extension KeptTexts {
  /// A text and how many of its bytes are the DocBook; nil where it is not there or damaged.
  func text(_ id: Int64, depth: Int = 0) throws -> (plain: [UInt8], docbook: Int)? {
    guard depth < Self.deepest, let row = try row(id),
      Self.isPossible(size: row.size, docbook: row.docbook)
    else { return nil }
    var prefix: [UInt8] = []
    if let base = row.base {
      guard let plain = try text(base, depth: depth + 1)?.plain else { return nil }
      prefix = plain
    }
    let plain = Decompressor.decompress(row.content, size: row.size, against: prefix)
    guard let plain, TextDigest(of: plain, docbook: row.docbook).bytes == row.digest else {
      return nil
    }
    return (plain, row.docbook)
  }

  private func row(
    _ id: Int64
  ) throws -> (base: Int64?, docbook: Int, size: Int, content: [UInt8], digest: [UInt8])? {
    try queries.first("SELECT base, docbook, size, content, digest FROM text WHERE id = ?", [id]) {
      row in
      guard let docbook = row.number(1), let size = row.number(2), let content = row.bytes(3),
        let digest = row.bytes(4)
      else { return nil }
      return (row.number(0), Int(docbook), Int(size), content, digest)
    }
  }
}
