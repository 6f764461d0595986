// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// Paints a page as a picture, PNG, by Cairo.
struct PicturePainter {
  /// Pixels for each inch of paper.
  let resolution: Double
}

extension PicturePainter {
  /// The bytes of a PNG picture of a page; nil when there is no memory for it.
  func paint(_ page: SetPage, on paper: Paper) -> [UInt8]? {
    let factor = resolution / 72
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32((paper.width.points * factor).rounded()),
      Int32((paper.height.points * factor).rounded()))
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface)
    else { return nil }
    defer { cairo_destroy(context) }
    cairo_scale(context, factor, factor)
    set(.white, on: context)
    cairo_paint(context)
    for item in page.items {
      cairo_save(context)
      cairo_translate(context, item.x, item.y)
      for mark in item.ink.marks { paint(mark, on: context) }
      cairo_restore(context)
    }
    return PNGSink.bytes(of: surface)
  }

  private func set(_ shade: Shade, on context: OpaquePointer) {
    cairo_set_source_rgb(context, shade.red, shade.green, shade.blue)
  }

  private func paint(_ mark: Mark, on context: OpaquePointer) {
    switch mark {
    case .text(let line, let x, let y, let shade): text(line, x: x, y: y, shade, on: context)
    case .line(let from, let to, let width, let shade, let isDashed):
      stroke([from, to], width: width, shade, isDashed: isDashed, on: context)
    case .path(let spots, let width, let shade):
      stroke(spots, width: width, shade, isDashed: false, on: context)
    case .area(let spots, let shade):
      trace(spots, on: context)
      cairo_close_path(context)
      set(shade, on: context)
      cairo_fill(context)
    case .rectangle(let frame, let shade):
      cairo_rectangle(context, frame.x, frame.y, frame.width, frame.height)
      set(shade, on: context)
      cairo_fill(context)
    case .squares(let rows, let side, let spot, let shade):
      for row in rows {
        cairo_rectangle(
          context, spot.x + Double(row.columns.lowerBound) * side, spot.y + Double(row.row) * side,
          Double(row.columns.count) * side, side)
      }
      set(shade, on: context)
      cairo_fill(context)
    case .box(let frame, let width, let shade):
      cairo_rectangle(context, frame.x, frame.y, frame.width, frame.height)
      cairo_set_line_width(context, width)
      set(shade, on: context)
      cairo_stroke(context)
    case .circle(let center, let radius, let shade):
      cairo_arc(context, center.x, center.y, radius, 0, 2 * Double.pi)
      set(shade, on: context)
      cairo_fill(context)
    case .picture(let picture, let frame): self.picture(picture, frame, on: context)
    }
  }

  private func trace(_ spots: [Spot], on context: OpaquePointer) {
    for (place, spot) in spots.enumerated() {
      place == 0 ? cairo_move_to(context, spot.x, spot.y) : cairo_line_to(context, spot.x, spot.y)
    }
  }

  private func stroke(
    _ spots: [Spot], width: Double, _ shade: Shade, isDashed: Bool, on context: OpaquePointer
  ) {
    trace(spots, on: context)
    cairo_set_line_width(context, width)
    if isDashed {
      cairo_set_dash(context, [3 * width], 1, 0)
    } else {
      cairo_set_dash(context, nil, 0, 0)
    }
    set(shade, on: context)
    cairo_stroke(context)
  }

  private func text(
    _ line: SetLine, x: Double, y: Double, _ shade: Shade, on context: OpaquePointer
  ) {
    set(shade, on: context)
    for run in line.runs {
      let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(run.typeface.font))
      cairo_set_font_face(context, cairo_scaled_font_get_font_face(scaled))
      cairo_set_font_size(context, run.size)
      let glyphs = run.glyphs.map {
        cairo_glyph_t(
          index: UInt(($0.id)), x: x + run.x + $0.x, y: y - run.rise - $0.y)
      }
      cairo_show_glyphs(context, glyphs, Int32(glyphs.count))
    }
  }

  /// A picture that cannot be shown is its frame.
  private func picture(_ picture: Picture, _ frame: Frame, on context: OpaquePointer) {
    let isJPEG = JPEGDecoder.isJPEG(picture.bytes)
    let pixels = frame.width * resolution / 72
    let image =
      isJPEG ? picture.decoded(forWidth: pixels) : PNGSource.surface(of: picture.bytes)
    guard let image else {
      paint(.box(frame, width: 0.5, .grey), on: context)
      return
    }
    defer { cairo_surface_destroy(image) }
    cairo_save(context)
    cairo_translate(context, frame.x, frame.y)
    cairo_scale(context, frame.width, frame.height)
    if isJPEG {
      var turn = PictureTurn(of: picture.bytes).matrix
      cairo_transform(context, &turn)
    }
    let width = cairo_image_surface_get_width(image)
    let height = cairo_image_surface_get_height(image)
    cairo_scale(context, 1 / Double(width), 1 / Double(height))
    cairo_set_source_surface(context, image, 0, 0)
    cairo_paint(context)
    cairo_restore(context)
  }
}

extension Picture {
  /// A JPEG picture as a surface that its caller destroys, as it lies in the file and no larger than it takes; nil where
  /// it cannot be decoded.
  ///
  /// - Parameter wanted: how many pixels wide it is shown; nil for any size.
  func decoded(forWidth wanted: Double?) -> OpaquePointer? {
    // Its size was looked at before: no other is decoded.
    guard let decoder = JPEGDecoder(), let size = decoder.size(of: bytes),
      (size.width, size.height) == (width, height) || (size.width, size.height) == (height, width)
    else { return nil }
    let least = Double(width) / max(wanted ?? 1, 1)
    return decoder.surface(of: bytes, reduction: [8, 4, 2].first { Double($0) <= least } ?? 1)
  }
}
