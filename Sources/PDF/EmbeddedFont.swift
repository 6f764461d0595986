// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A font of the file with the codes by which its glyphs stand in the text.
///
/// A class because builders share it while codes are allotted.
final class EmbeddedFont {
  let face: FontFace
  let description: FontDescription
  /// The glyph of the space.
  let space: UInt32?
  private let hasColour: Bool
  /// The codes of each glyph, in order of first use.
  private var codes: [UInt32: [UInt16]] = [:]
  /// In order of first use.
  private(set) var entries: [Entry] = []
  /// Where an entry with that code stands, for fonts whose codes are not in order.
  private var positions: [UInt16: Int] = [:]
  private var characters: [UInt32: Unicode.Scalar]?

  struct Entry: Equatable {
    let code: UInt16
    let glyph: UInt32
    /// As it stands in the file, in thousandths of the size.
    let width: Double
    /// What it reads as.
    let text: String
  }

  init(_ file: FontFile) throws(PDFError) {
    face = try FontFace(file)
    description = FontDescription(face)
    space = face.glyph(of: " ")
    hasColour = face.hasColour
  }
}

extension EmbeddedFont {
  /// The entry for a glyph that reads as this text.
  ///
  /// In a font whose codes are the glyphs' own identifiers the entry may read as something else.
  func entry(for glyph: UInt32, reading text: String) throws(PDFError) -> Entry {
    for code in codes[glyph] ?? [] {
      let entry = entries[positions[code, default: 0]]
      if entry.text == text || face.outlines != .trueType { return entry }
    }
    let code = try newCode(for: glyph, reading: text)
    let width = (face.width(of: glyph) * 1000).rounded() / 1000
    let entry = Entry(code: code, glyph: glyph, width: width, text: text)
    codes[glyph, default: []].append(code)
    positions[code] = entries.count
    entries.append(entry)
    return entry
  }

  /// The character that the glyph shows by itself, if there is one.
  func character(of glyph: UInt32) -> Unicode.Scalar? {
    if characters == nil { characters = face.charactersByGlyph() }
    return characters?[glyph]
  }

  private func newCode(for glyph: UInt32, reading text: String) throws(PDFError) -> UInt16 {
    guard glyph > 0, glyph < face.glyphCount else { throw .font(.noGlyph(glyph)) }
    if hasColour, !face.hasOutline(glyph), text.unicodeScalars.contains(where: \.isSeen) {
      throw .font(.noOutline(glyph))
    }
    switch face.outlines {
    case .trueType:
      guard entries.count < Int(UInt16.max) else { throw .font(.tooManyGlyphs) }
      return UInt16(entries.count + 1)
    case .compact(let font):
      return font.identifiers?[Int(glyph)] ?? UInt16(truncatingIfNeeded: glyph)
    }
  }
}

extension Unicode.Scalar {
  /// Leaves a mark on paper.
  fileprivate var isSeen: Bool {
    !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
      && properties.generalCategory != .control
  }
}
