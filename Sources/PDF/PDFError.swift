// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Why a PDF could not be written.
///
/// No text, name or path of the user's is in it; the caller adds the place.
package enum PDFError: Error, Hashable, Sendable {
  case font(FontProblem)
  case image(ImageProblem)
  /// libdeflate has no memory left.
  case noMemory
  /// The file would have more than four gigabytes.
  case tooLarge
}

/// What is wrong with a font.
package enum FontProblem: Error, Hashable, Sendable {
  /// There is no file, or it may not be read.
  case unreadable
  /// The file has no face of that number, or is neither TrueType nor OpenType.
  case notOpenType
  /// It has bitmaps or colour layers only.
  case noOutlines
  /// It is a variable font of a kind of which no instance can be made.
  case notInstanced
  /// Its maker forbids to embed it, or to embed a part of it (OS/2 fsType).
  case embeddingForbidden
  /// A glyph was asked for that the font has not; number 0 stands for a character that it lacks.
  case noGlyph(UInt32)
  /// The glyph is a picture in colour, without an outline.
  case noOutline(UInt32)
  /// One file can hold 65,535 different glyphs of a font.
  case tooManyGlyphs
  /// HarfBuzz could not take the glyphs out of it: the font is damaged.
  case notSubset
}

/// What is wrong with a picture.
package enum ImageProblem: Error, Hashable, Sendable {
  case neitherPNGNorJPEG
  /// The file ends too early, or contradicts itself.
  case damaged
  /// The file has more bytes than the limit.
  case tooManyBytes(limit: Int)
  /// The picture has more pixels than the limit.
  case tooManyPixels(width: Int, height: Int, limit: Int)
  /// The inks of a printing press (CMYK), for which the file tells no meaning.
  case inks
  /// A kind of JPEG that PDF does not know: lossless, arithmetic or of more than eight bits.
  case unusualJPEG
}

extension PDFError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .font(let problem): problem.description
    case .image(let problem): problem.description
    case .noMemory: "no memory left"
    case .tooLarge: "the PDF would have more than four gigabytes; make several"
    }
  }
}

extension FontProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable: "the font cannot be read"
    case .notOpenType: "the font is neither TrueType nor OpenType"
    case .noOutlines: "the font has no outlines that can be printed"
    case .notInstanced: "the variable font cannot be used; take one with fixed styles"
    case .embeddingForbidden: "the font's maker does not allow it to be embedded"
    case .noGlyph(0): "the font lacks a character"
    case .noGlyph(let id): "the font has no glyph \(id)"
    case .noOutline(let id): "the font's glyph \(id) is a picture, without an outline"
    case .tooManyGlyphs: "more than 65,535 different glyphs of one font"
    case .notSubset: "the font is damaged"
    }
  }
}

extension ImageProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .neitherPNGNorJPEG: "the picture is neither PNG nor JPEG"
    case .damaged: "the picture is damaged"
    case .tooManyBytes(let limit): "the picture has more than \(limit / 1_000_000) megabytes"
    case .tooManyPixels(let width, let height, let limit):
      "the picture has \(width) × \(height) pixels, more than \(limit / 1_000_000) million"
    case .inks: "the picture is in printing inks (CMYK); save it as RGB"
    case .unusualJPEG: "the picture is an unusual kind of JPEG; save it as a plain one"
    }
  }
}
