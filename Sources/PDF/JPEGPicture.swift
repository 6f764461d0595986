// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A picture in JPEG (ISO/IEC 10918-1), which goes into the file as it is, but for what cameras say of
/// the place and the day (EXIF): letters tell nothing that nobody asked for.
package struct JPEGPicture {
  private let bytes: [UInt8]
  /// The file without what cameras add.
  private var kept: [UInt8] = [0xFF, 0xD8]
  private var frame: (width: Int, height: Int, parts: Int)?
  /// How the camera was held, from 1 to 8 as EXIF counts (JEITA CP-3451, 4.6.4); 1 where the file does not say.
  package private(set) var orientation = 1

  /// - Throws: `PDFError.image` for what cannot stand in a PDF.
  package init(_ bytes: [UInt8]) throws(PDFError) {
    self.bytes = bytes
    var position = 2
    while try readSegment(&position) {}
    guard let frame else { throw .image(.damaged) }
    try EmbeddedImage.checkSize(frame.width, frame.height)
    guard frame.parts != 4 else { throw .image(.inks) }
    guard frame.parts == 1 || frame.parts == 3 else { throw .image(.unusualJPEG) }
  }
}

extension JPEGPicture {
  func embedded() -> EmbeddedImage {
    EmbeddedImage(
      width: frame?.width ?? 0, height: frame?.height ?? 0,
      colours: frame?.parts == 1 ? .grey : .rgb, content: .jpeg(kept),
      orientation: Self.transforms[orientation - 1])
  }

  /// What the eight orientations of EXIF do to the unit square, y upwards.
  private static let transforms = [
    Transform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0), Transform(a: -1, b: 0, c: 0, d: 1, e: 1, f: 0),
    Transform(a: -1, b: 0, c: 0, d: -1, e: 1, f: 1), Transform(a: 1, b: 0, c: 0, d: -1, e: 0, f: 1),
    Transform(a: 0, b: -1, c: -1, d: 0, e: 1, f: 1), Transform(a: 0, b: -1, c: 1, d: 0, e: 0, f: 1),
    Transform(a: 0, b: 1, c: 1, d: 0, e: 0, f: 0), Transform(a: 0, b: 1, c: -1, d: 0, e: 1, f: 0),
  ]
}

extension JPEGPicture {
  /// - Returns: false at the picture's end.
  private mutating func readSegment(_ position: inout Int) throws(PDFError) -> Bool {
    guard let first = byte(position), first == 0xFF else { throw .image(.damaged) }
    // Any number of bytes of ones may stand before a marker.
    while byte(position + 1) == 0xFF { position += 1 }
    guard let marker = byte(position + 1) else { throw .image(.damaged) }
    position += 2
    if marker == 0xD9 {
      kept += [0xFF, 0xD9]
      return false
    }
    guard let length = number(position), length >= 2, position + length <= bytes.count else {
      throw .image(.damaged)
    }
    let segment = bytes[position..<position + length]
    position += length
    try read(marker, segment)
    if marker == 0xDA { try keepScan(&position) }
    return true
  }

  private mutating func read(
    _ marker: UInt8, _ segment: ArraySlice<UInt8>
  ) throws(PDFError) {
    switch marker {
    case 0xC0, 0xC1, 0xC2: try readFrame(segment)
    // Tables of Huffman, of arithmetic (not in PDF), and a mark without use (C8).
    case 0xC4: break
    case 0xC3, 0xC5...0xCF: throw .image(.unusualJPEG)
    case 0xE1: orientation = Self.orientation(Array(segment)) ?? orientation
    default: break
    }
    // Adobe's segment tells how the colours are coded; JFIF's is the usual beginning.
    let isRemark = (0xE1...0xEF).contains(marker) && marker != 0xEE || marker == 0xFE
    if !isRemark { kept += [0xFF, marker] + segment }
  }

  private mutating func readFrame(_ segment: ArraySlice<UInt8>) throws(PDFError) {
    let start = segment.startIndex
    guard segment.count >= 8, frame == nil, let height = number(start + 3),
      let width = number(start + 5)
    else { throw .image(.damaged) }
    guard segment[start + 2] == 8 else { throw .image(.unusualJPEG) }
    frame = (width, height, Int(segment[start + 7]))
  }

  /// The coded picture goes on until a marker that is neither a stuffed zero nor a restart.
  private mutating func keepScan(_ position: inout Int) throws(PDFError) {
    guard frame != nil else { throw .image(.damaged) }
    let start = position
    while position + 1 < bytes.count {
      let next = bytes[position + 1]
      if bytes[position] == 0xFF, next != 0, !(0xD0...0xD7).contains(next) {
        kept += bytes[start..<position]
        return
      }
      position += 1
    }
    throw .image(.damaged)
  }

  private func byte(_ position: Int) -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private func number(_ position: Int) -> Int? {
    guard position + 1 < bytes.count else { return nil }
    return Int(bytes[position]) << 8 | Int(bytes[position + 1])
  }

  /// The tag 0x112 of the first directory of EXIF, in either order of bytes.
  private static func orientation(_ segment: [UInt8]) -> Int? {
    guard segment.count > 16, segment[2..<8].elementsEqual([0x45, 0x78, 0x69, 0x66, 0, 0]) else {
      return nil
    }
    let tiff = Array(segment[8...])
    let isLittle = tiff[0] == 0x49
    func number(_ start: Int, _ size: Int) -> Int? {
      guard start >= 0, start + size <= tiff.count else { return nil }
      let part = tiff[start..<start + size]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for index in 0..<count {
      let entry = directory + 2 + 12 * index
      guard let tag = number(entry, 2) else { return nil }
      guard tag == 0x112 else { continue }
      return number(entry + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil }
    }
    return nil
  }
}
