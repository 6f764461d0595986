// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where the writing of text stands (ISO 32000-1, 9.4).
struct TextState {
  var font: FontHandle?
  var size = 0.0
  var colour = Colour.black
  /// Between BT and ET.
  var isOpen = false
  var array = ShowArray.none
  /// The start of the line, as it stands in the file.
  var line = Point(x: 0, y: 0)
  /// Where the next glyph would stand; nil before the first of a text object.
  var pen: Point?

  /// Whether an array of shown strings is open, and a string in it.
  enum ShowArray {
    case none, open, string
  }
}

extension GraphicsBuilder {
  /// Shows a run of glyphs whose origin is at `x`, `y`, in the order given, which is the order in which
  /// the text is found again.
  /// - Parameter size: in points, more than 0.
  package mutating func show(
    _ glyphs: [PlacedGlyph], font handle: FontHandle, size: Double, x: Double, y: Double,
    colour: Colour = .black
  ) throws(PDFError) {
    guard !glyphs.isEmpty else { return }
    precondition(size > 0, "a font's size is more than 0")
    let font = file.font(handle)
    beginText(handle, size, colour)
    resources.use(font: handle.number)
    var start = 0
    while start < glyphs.count {
      var end = start + 1
      while end < glyphs.count, glyphs[end].text == nil { end += 1 }
      try show(cluster: glyphs[start..<end], of: font, x: x, y: y)
      start = end
    }
    endArray()
    cover(glyphs, of: font, size, x, y)
  }

  mutating func endText() {
    guard text.isOpen else { return }
    endArray()
    content.append(ascii: "ET\n")
    text.isOpen = false
    text.pen = nil
    text.line = Point(x: 0, y: 0)
  }
}

extension GraphicsBuilder {
  private mutating func beginText(_ font: FontHandle, _ size: Double, _ colour: Colour) {
    if !text.isOpen {
      content.append(ascii: "BT\n")
      text.isOpen = true
    }
    if text.colour != colour {
      colour.appendFill(to: &content)
      text.colour = colour
    }
    guard text.font != font || text.size != size else { return }
    content.append(ascii: "/F")
    content.append(integer: font.number)
    content.append(ascii: " ")
    content.operands(size, then: "Tf")
    (text.font, text.size) = (font, size)
  }

  private mutating func endArray() {
    switch text.array {
    case .none: return
    case .open: content.append(ascii: "]TJ\n")
    case .string: content.append(ascii: ">]TJ\n")
    }
    text.array = .none
  }

  /// One glyph that reads as its code says, or a span that says what its glyphs read as together.
  private mutating func show(
    cluster: ArraySlice<PlacedGlyph>, of font: EmbeddedFont, x: Double, y: Double
  ) throws(PDFError) {
    let reading = cluster.first?.text ?? ""
    if cluster.count == 1, let glyph = cluster.first {
      let entry = try font.entry(for: glyph.id, reading: reading.isEmpty ? .unread : reading)
      let isTrue = entry.text == reading || replacedDepth > 0
      if isTrue { return put(entry, Point(x: x + glyph.x, y: y + glyph.y)) }
      return try replace([(glyph, entry)], of: font, reading, x, y)
    }
    var shown: [(glyph: PlacedGlyph, entry: EmbeddedFont.Entry)] = []
    for (glyph, part) in zip(cluster, font.parts(of: reading, among: cluster)) {
      shown.append((glyph, try font.entry(for: glyph.id, reading: part)))
    }
    try replace(shown, of: font, reading, x, y)
  }

  /// Shows glyphs whose codes do not say what they read as together.
  private mutating func replace(
    _ shown: [(glyph: PlacedGlyph, entry: EmbeddedFont.Entry)], of font: EmbeddedFont,
    _ reading: String, _ x: Double, _ y: Double
  ) throws(PDFError) {
    // Marks come after what they stand on, as they are read.
    let inOrder = shown.filter { $0.entry.width > 0 } + shown.filter { $0.entry.width == 0 }
    let isSpoken =
      inOrder.count == shown.filter({ $0.entry.width > 0 }).count
      && inOrder.map(\.entry.text).joined() == reading
    let isSpan = replacedDepth == 0 && !isSpoken
    if isSpan {
      endArray()
      beginSpan(reading, language: nil)
    }
    for (glyph, entry) in inOrder { put(entry, Point(x: x + glyph.x, y: y + glyph.y)) }
    guard isSpan else { return }
    try reach(inOrder, of: font, x, y)
    endArray()
    content.append(ascii: "EMC\n")
  }

  /// Programs that search for words take a span to end where its last glyph does; if that is a mark
  /// somewhere within, a space that nobody sees goes to the true end.
  private mutating func reach(
    _ shown: [(glyph: PlacedGlyph, entry: EmbeddedFont.Entry)], of font: EmbeddedFont,
    _ x: Double, _ y: Double
  ) throws(PDFError) {
    let em = text.size / 1000
    let end = shown.map { $0.glyph.x + $0.entry.width * em }.max() ?? 0
    guard let pen = text.pen, pen.x < x + end - em, let space = font.space else { return }
    let entry = try font.entry(for: space, reading: " ")
    put(entry, Point(x: x + end - entry.width * em, y: y + (shown.first?.glyph.y ?? 0)))
  }

  /// Moves the pen where it must be moved, and writes the code.
  private mutating func put(_ entry: EmbeddedFont.Entry, _ place: Point) {
    // A hundredth of a point is less than any printer shows.
    if let pen = text.pen, abs(pen.y - place.y) < 0.01 {
      shift(from: pen.x, to: place.x)
    } else {
      startLine(at: place)
    }
    if text.array == .none { content.append(ascii: "[") }
    if text.array != .string { content.append(ascii: "<") }
    text.array = .string
    content.append(code: entry.code)
    text.pen?.x += entry.width * text.size / 1000
  }

  private mutating func startLine(at place: Point) {
    endArray()
    let x = ((place.x - text.line.x) * 1000).rounded() / 1000
    let y = ((place.y - text.line.y) * 1000).rounded() / 1000
    content.operands(x, y, then: "Td")
    text.line = Point(x: text.line.x + x, y: text.line.y + y)
    text.pen = text.line
  }

  /// What is rounded away here is made up for by the next glyph: errors do not add up.
  private mutating func shift(from pen: Double, to place: Double) {
    let adjustment = ((pen - place) * 1000 / text.size).rounded()
    guard adjustment != 0, abs(adjustment) < 1e9 else { return }
    switch text.array {
    case .none: content.append(ascii: "[")
    case .open: content.append(ascii: " ")
    case .string: content.append(ascii: ">")
    }
    content.append(integer: Int(adjustment))
    text.array = .open
    text.pen?.x -= adjustment * text.size / 1000
  }

  private mutating func cover(
    _ glyphs: [PlacedGlyph], of font: EmbeddedFont, _ size: Double, _ x: Double, _ y: Double
  ) {
    var spots = Rectangle(x: x + glyphs[0].x, y: y + glyphs[0].y, width: 0, height: 0)
    for glyph in glyphs {
      let spot = Rectangle(x: x + glyph.x, y: y + glyph.y, width: 0, height: 0)
      spots = spots.union(spot)
    }
    let em = size / 1000
    let end = max(spots.right, text.pen?.x ?? 0)
    let lowest = Double(font.description.descent) * em
    let highest = Double(font.description.ascent) * em
    let box = font.description.box.map { Double($0) * em }
    cover(
      Rectangle(
        x: spots.x, y: spots.y + lowest, width: end - spots.x,
        height: spots.height + highest - lowest),
      reach: Rectangle(
        x: spots.x + min(box[0], 0), y: spots.y + min(box[1], lowest),
        width: end - spots.x + max(box[2], 0) - min(box[0], 0),
        height: spots.height + max(box[3], highest) - min(box[1], lowest)))
  }
}

extension String {
  /// For glyphs without a text of their own: no mark, no break, no word.
  static let unread = "\u{200D}"
}

extension EmbeddedFont {
  /// What each glyph of a cluster reads as for programs that do not know of spans: its own character
  /// if it has one in the cluster; what is left over falls to the first of the others.
  func parts(of reading: String, among cluster: ArraySlice<PlacedGlyph>) -> [String] {
    var rest = String.UnicodeScalarView(reading.unicodeScalars)
    var parts: [String?] = cluster.map { glyph in
      guard let own = character(of: glyph.id), let index = rest.firstIndex(of: own) else {
        return nil
      }
      rest.remove(at: index)
      return String(own)
    }
    if !rest.isEmpty, let other = parts.firstIndex(of: nil) { parts[other] = String(rest) }
    return parts.map { $0 ?? .unread }
  }
}
