// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What the codes of a font read as: a ToUnicode map (ISO 32000-1, 9.10.3).
struct ReadingMap {
  let bytes: [UInt8]

  init(_ entries: [EmbeddedFont.Entry]) {
    var bytes = Array(Self.head.utf8)
    let entries = entries.sorted { $0.code < $1.code }
    // A hundred a block, by the rules of the CMap language.
    for start in stride(from: 0, to: entries.count, by: 100) {
      let block = entries[start..<min(start + 100, entries.count)]
      bytes.append(text: "\(block.count) beginbfchar\n")
      for entry in block {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(code: entry.code)
        bytes.append(ascii: "><")
        for unit in entry.text.utf16 { bytes.append(code: unit) }
        bytes.append(ascii: ">\n")
      }
      bytes.append(ascii: "endbfchar\n")
    }
    bytes.append(ascii: "endcmap CMapName currentdict /CMap defineresource pop end end\n")
    self.bytes = bytes
  }

  private static let head = """
    /CIDInit /ProcSet findresource begin
    12 dict begin
    begincmap
    /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
    /CMapName /Adobe-Identity-UCS def
    /CMapType 2 def
    1 begincodespacerange
    <0000> <FFFF>
    endcodespacerange

    """
}
