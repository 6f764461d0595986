// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo
internal import PDF

/// How a camera was held, as it writes into a JPEG file: the eight orientations of EXIF (JEITA CP-3451, 4.6.4).
struct PictureTurn: Sendable, Hashable {
  /// 1 for a picture that lies as it is looked at.
  let number: Int
}

extension PictureTurn {
  /// That of a JPEG picture; 1 where it says nothing.
  init(of bytes: [UInt8]) { number = (try? JPEGPicture(bytes))?.orientation ?? 1 }

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

  /// - Parameters:
  ///   - x: where a step to the right in the file leads.
  ///   - y: where a step down leads.
  ///   - start: where its upper left corner is.
  private static func matrix(
    _ x: (Double, Double), _ y: (Double, Double), _ start: (Double, Double)
  ) -> cairo_matrix_t {
    cairo_matrix_t(xx: x.0, yx: x.1, xy: y.0, yy: y.1, x0: start.0, y0: start.1)
  }
}
