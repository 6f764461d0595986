// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// What stands at the edges of the sheets: fold marks, the code of the reference, page numbers.
struct LetterFoot {
  let letter: Letter
  let dress: LetterDress
  let layout: SheetLayout
  let words: PrintWords
  let setter: MemoSetter
}

extension LetterFoot {
  func place(on sheets: inout SetSheets) {
    sheets.pages[0].items += foldMarks
    if dress.hasCode { code(on: &sheets) }
    guard sheets.pages.count > 1 else { return }
    for page in sheets.pages.indices { number(page, on: &sheets) }
  }

  private var foldMarks: [PlacedInk] {
    let lengths = layout.folds.map { ($0, 4.0) } + (layout.hole.map { [($0, 6.0)] } ?? [])
    return lengths.map { height, length in
      let mark = Mark.line(
        from: Spot(0, 0), to: Spot(Millimetres(length).points, 0), width: 0.4, .grey,
        isDashed: false)
      return PlacedInk(
        ink: Ink([mark]), x: Millimetres(3.5).points, y: height.points, owner: .artifact)
    }
  }

  /// The side of a module of the code, in points: half a millimetre.
  private static var module: Double { Millimetres(0.5).points }

  /// As many as have room in the margin; a reference has fewer.
  private static var mostModules: Int { 33 }

  /// In the margin at the foot, at the end of the text.
  private func code(on sheets: inout SetSheets) {
    guard let code = QRCode(letter.reference.code), code.side <= Self.mostModules else { return }
    let side = Double(code.side) * Self.module
    let element = sheets.element(
      .figure(description: "\(letter.reference.label) \(letter.reference.code)"))
    sheets.pages[0].items.append(
      PlacedInk(
        ink: Ink([code.mark(module: Self.module)]),
        x: layout.paper.width.points - layout.margins.right.points - side,
        y: layout.paper.height.points - Millimetres(8).points - side, owner: .element(element)))
  }

  private func number(_ page: Int, on sheets: inout SetSheets) {
    let count = sheets.pages.count
    var style = TextStyle(size: 8.5, leading: 1.3)
    style.alignment = .center
    let number = words.page(page + 1, count, letter.language)
    // A reference that is too long for the line is left out.
    let blocks = ["\(letter.reference.code) · \(number)", number].map { text in
      setter.ownLines(
        [LanguageText(text, language: nil)], style, language: letter.language,
        width: layout.textWidth.points)
    }
    guard let block = blocks.first(where: { $0.strips.count == 1 }) else { return }
    sheets.pages[page].items += block.ink.compactMap(\.self).map {
      PlacedInk(
        ink: $0, x: layout.margins.left.points,
        y: layout.paper.height.points - Millimetres(14).points, owner: .artifact)
    }
  }
}
