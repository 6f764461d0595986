// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Writes a font into the file: the composite font, its one descendant, the descriptor, the subset and
/// the maps (ISO 32000-1, 9.7).
struct FontWriting {
  private let font: EmbeddedFont
  private let subset: FontSubset
  private let name: String

  init(_ font: EmbeddedFont) throws(PDFError) {
    self.font = font
    // In order of their numbers: the same glyphs make the same subset.
    let glyphs = Set(font.entries.map(\.glyph)).sorted()
    subset = try FontSubset(font.face, glyphs: glyphs)
    name = Self.tag(of: subset.program) + "+" + font.description.name
  }

  /// - Parameter number: of the composite font, to which pages already point.
  func write(_ number: Int, into objects: inout ObjectWriter) throws {
    let descendant = objects.allot()
    let reading = objects.allot()
    try objects.write(number, composite(descendant: descendant, reading: reading))
    try objects.writeStream(reading, [], ReadingMap(font.entries).bytes)
    try writeDescendant(descendant, into: &objects)
  }
}

extension FontWriting {
  private func composite(descendant: Int, reading: Int) -> [UInt8] {
    var body: [UInt8] = []
    body.append(ascii: "<</Type/Font/Subtype/Type0/BaseFont/")
    body.append(text: name)
    body.append(ascii: "/Encoding/Identity-H/DescendantFonts[")
    body.append(reference: descendant)
    body.append(ascii: "]/ToUnicode ")
    body.append(reference: reading)
    body.append(ascii: ">>")
    return body
  }

  private func writeDescendant(_ number: Int, into objects: inout ObjectWriter) throws {
    let descriptor = objects.allot()
    let program = objects.allot()
    var body: [UInt8] = []
    switch font.face.outlines {
    case .trueType:
      let map = objects.allot()
      body.append(ascii: "<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap ")
      body.append(reference: map)
      appendCollection("Adobe", "Identity", 0, to: &body)
      try objects.writeStream(map, [], numbersByCode())
      try objects.writeStream(
        program, Array("/Length1 \(subset.program.count)".utf8), subset.program)
    case .compact(let compact):
      body.append(ascii: "<</Type/Font/Subtype/CIDFontType0")
      appendCollection(compact.registry, compact.ordering, compact.supplement, to: &body)
      try objects.writeStream(program, Array("/Subtype/CIDFontType0C".utf8), subset.program)
    }
    body.append(ascii: "/BaseFont/")
    body.append(text: name)
    body.append(ascii: "/FontDescriptor ")
    body.append(reference: descriptor)
    appendWidths(to: &body)
    body.append(ascii: ">>")
    try objects.write(number, body)
    try objects.write(descriptor, describing(program: program))
  }

  private func appendCollection(
    _ registry: String, _ ordering: String, _ supplement: Int, to body: inout [UInt8]
  ) {
    body.append(ascii: "/CIDSystemInfo<</Registry")
    body.append(string: registry)
    body.append(ascii: "/Ordering")
    body.append(string: ordering)
    body.append(ascii: "/Supplement ")
    body.append(integer: supplement)
    body.append(ascii: ">>")
  }

  private func describing(program: Int) -> [UInt8] {
    let description = font.description
    var body: [UInt8] = []
    body.append(ascii: "<</Type/FontDescriptor/FontName/")
    body.append(text: name)
    let box = description.box.map(String.init).joined(separator: " ")
    body.append(text: "/Flags \(description.flags)/FontBBox[\(box)]/ItalicAngle ")
    body.append(number: description.italicAngle)
    body.append(text: "/Ascent \(description.ascent)/Descent \(description.descent)")
    body.append(text: "/CapHeight \(description.capHeight)/StemV \(description.stemWidth)")
    body.append(ascii: font.face.outlines == .trueType ? "/FontFile2 " : "/FontFile3 ")
    body.append(reference: program)
    body.append(ascii: ">>")
    return body
  }

  /// Codes that follow each other stand in one array.
  private func appendWidths(to body: inout [UInt8]) {
    body.append(ascii: "/DW 1000/W[")
    var next = -1
    for entry in font.entries.sorted(by: { $0.code < $1.code }) {
      if Int(entry.code) != next {
        if next >= 0 { body.append(ascii: "]") }
        body.append(integer: Int(entry.code))
        body.append(ascii: "[")
      } else {
        body.append(ascii: " ")
      }
      body.append(number: entry.width)
      next = Int(entry.code) + 1
    }
    body.append(ascii: next >= 0 ? "]]" : "]")
  }

  /// Two bytes for each code, from 0: the glyph's number in the subset.
  private func numbersByCode() -> [UInt8] {
    var map: [UInt8] = [0, 0]
    for entry in font.entries {
      let number = subset.newNumbers[entry.glyph, default: 0]
      map += [UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }
    return map
  }

  /// Six letters that differ between subsets, as PDF asks (9.6.4): from a hash of the subset (FNV-1a).
  private static func tag(of program: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in program { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(UInt8(ascii: "A") + UInt8(hash % 26))
      hash /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
