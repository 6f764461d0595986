// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// How a camera was held, as it writes into a JPEG file: the eight orientations of EXIF (JEITA CP-3451, 4.6.4).
struct PictureTurn: Sendable, Hashable {
  /// 1 for a picture that lies as it is looked at.
  let number: Int
}

extension PictureTurn {
  /// That of a JPEG picture; 1 where it says nothing.
  init(of bytes: [UInt8]) {
    var number: Int?
    var place = 2
    while number == nil, place + 4 <= bytes.count, bytes[place] == 0xFF,
      bytes[place + 1] != 0xDA
    {
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      let end = place + 2 + length
      guard length >= 2, end <= bytes.count else { break }
      if bytes[place + 1] == 0xE1 { number = Self.number(in: bytes[(place + 4)..<end]) }
      place = end
    }
    self.number = number ?? 1
  }

  /// From the unit square of the file to that in which it is looked at; y runs down.
  var matrix: cairo_matrix_t {
    switch number {
    case 2: Self.matrix((-1, 0), (0, 1), (1, 0))
    case 3: Self.matrix((-1, 0), (0, -1), (1, 1))
    case 4: Self.matrix((1, 0), (0, -1), (0, 1))
    case 5: Self.matrix((0, 1), (1, 0), (0, 0))
    case 6: Self.matrix((0, 1), (-1, 0), (1, 0))
    case 7: Self.matrix((0, -1), (-1, 0), (1, 1))
    case 8: Self.matrix((0, -1), (1, 0), (0, 1))
    default: Self.matrix((1, 0), (0, 1), (0, 0))
    }
  }

  var isOnItsSide: Bool { number >= 5 }

  /// - Parameters:
  ///   - x: where a step to the right in the file leads.
  ///   - y: where a step down leads.
  ///   - start: where its upper left corner is.
  private static func matrix(
    _ x: (Double, Double), _ y: (Double, Double), _ start: (Double, Double)
  ) -> cairo_matrix_t {
    cairo_matrix_t(xx: x.0, yx: x.1, xy: y.0, yy: y.1, x0: start.0, y0: start.1)
  }

  /// The entry 0x112 of the first directory of a segment of EXIF.
  private static func number(in segment: ArraySlice<UInt8>) -> Int? {
    guard segment.starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) else { return nil }
    let bytes = Array(segment.dropFirst(6))
    let isLittle = bytes.first == 0x49
    func number(at start: Int, of size: Int) -> Int? {
      guard bytes.indices.contains(start), start + size <= bytes.count else { return nil }
      let part = bytes[start..<start + size]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(at: 4, of: 4), let count = number(at: directory, of: 2) else {
      return nil
    }
    let entries = (0..<count).map { directory + 2 + 12 * $0 }
    let entry = entries.first { number(at: $0, of: 2) == 0x112 }
    return entry.flatMap { number(at: $0 + 8, of: 2) }.flatMap { (1...8).contains($0) ? $0 : nil }
  }
}
