// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

/// A text as the ledger keeps it.
struct StoredText {
  let digest: TextDigest
  /// The text that it is compressed against, which stands alone.
  let base: TextDigest?
  let docbook: Int
  let size: Int
  let content: [UInt8]
}

extension Recorder {
  /// Keeps a text and what it is compressed against.
  mutating func keep(_ text: KeptText) throws {
    if try textID(of: text.digest) != nil { return }
    if let base = text.base?.text {
      if keptBases.insert(base.digest).inserted { try keep(StoredText(base, base: nil)) }
      try keep(StoredText(text, base: base.digest))
    } else {
      try keep(StoredText(text, base: nil))
    }
  }

  /// Keeps a text in its form; of two forms of one text all ledgers keep the same.
  ///
  /// One that stands alone goes before one that needs another: texts that others are compressed
  /// against stand alone in every ledger, and reading never goes more than one step.
  ///
  /// - Returns: whether the text was new; nil where what it needs is not there or needs another one.
  @discardableResult
  mutating func keep(_ text: StoredText) throws -> Bool? {
    var base: Int64?
    if let digest = text.base {
      base = try self.base(digest)
      if base == nil { return nil }
    }
    guard let known = try stored(text.digest) else {
      try queries.run(
        "INSERT INTO text (digest, base, docbook, size, content) VALUES (?, ?, ?, ?, ?)",
        [text.digest.bytes, base, text.docbook, text.size, text.content])
      return true
    }
    if text.precedes(known) {
      try queries.run(
        "UPDATE text SET base = ?, content = ? WHERE digest = ?",
        [base, text.content, text.digest.bytes])
    }
    return false
  }

  /// The number of a text that stands alone.
  private func base(_ digest: TextDigest) throws -> Int64? {
    try queries.number("SELECT id FROM text WHERE digest = ? AND base IS NULL", [digest.bytes])
  }

  private func stored(_ digest: TextDigest) throws -> StoredText? {
    try queries.first(
      """
      SELECT base.digest, text.docbook, text.size, text.content FROM text
      LEFT JOIN text AS base ON base.id = text.base WHERE text.digest = ?
      """, [digest.bytes]
    ) { row in
      StoredText(
        digest: digest, base: row.bytes(0).flatMap { TextDigest(bytes: $0) },
        docbook: row.number(1).map { Int($0) } ?? 0, size: row.number(2).map { Int($0) } ?? 0,
        content: row.bytes(3) ?? [])
    }
  }
}

extension StoredText {
  fileprivate init(_ text: KeptText, base: TextDigest?) {
    self.init(
      digest: text.digest, base: base, docbook: text.docbook, size: text.size,
      content: text.content)
  }

  /// Whether this form of a text is the one to keep.
  fileprivate func precedes(_ other: StoredText) -> Bool {
    guard (base == nil) == (other.base == nil) else { return base == nil }
    let (mine, others) = (base?.bytes ?? [], other.base?.bytes ?? [])
    if mine != others { return mine.lexicographicallyPrecedes(others) }
    return content.lexicographicallyPrecedes(other.content)
  }
}
