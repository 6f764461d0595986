// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Sets a letter on its sheets.
struct LetterSetter {
  let letter: Letter
  let dress: LetterDress
  let words: PrintWords
  let setter: MemoSetter
  /// What is tried to bring the letter onto one page.
  var fits = LetterFit.all
  private var findings: [PrintFinding] = []
  private var missing: [Unicode.Scalar] = []

  init(_ letter: Letter, dress: LetterDress, words: PrintWords, setter: MemoSetter) {
    self.letter = letter
    self.dress = dress
    self.words = words
    self.setter = setter
  }
}

/// A letter on its sheets, and what was found when it was set.
struct SetLetter: Sendable {
  let sheets: SetSheets
  let layout: SheetLayout
  let findings: [PrintFinding]
}

extension LetterSetter {
  mutating func set() -> SetLetter {
    let (layout, address, longAddress) = address()
    var sheets = SetSheets(
      paper: layout.paper, title: letter.subject.plainText, language: letter.language)
    sheets.pages = [SetPage()]
    let head = LetterHead(letter: letter, dress: dress, layout: layout, setter: setter)
    let (senderBottom, longSender) = head.place(on: &sheets, &missing)
    if let address { place(address, layout, on: &sheets) }
    let above = longSender + (longAddress.map { [$0] } ?? [])
    let top = max(
      layout.referenceLine.points, (address?.bottom ?? 0) + Self.leastGap,
      senderBottom + Self.leastGap)
    let first = layout.paper.height.points - layout.margins.bottom.points - top
    let rest =
      layout.paper.height.points - layout.margins.bottom.points - layout.margins.top.points
    let (items, pages) = fit(layout, below: above, first: first, rest: rest)
    for item in items { note(item.block.missing) }
    sheets.place(
      pages, of: items, x: layout.margins.left.points, first: top,
      rest: layout.margins.top.points)
    LetterFoot(letter: letter, dress: dress, layout: layout, words: words, setter: setter)
      .place(on: &sheets)
    if pages.count > 1 { findings.append(.pages(pages.count)) }
    if !missing.isEmpty { findings.append(.missingGlyphs(missing)) }
    return SetLetter(sheets: sheets, layout: layout, findings: findings)
  }

  /// Between the address and the text at least, in points.
  private static var leastGap: Double { 18 }

  private mutating func note(_ missing: [Unicode.Scalar]) {
    for scalar in missing where !self.missing.contains(scalar) { self.missing.append(scalar) }
  }
}

extension LetterSetter {
  /// The address in its field: as large as fits, and without a window where nothing fits.
  private mutating func address() -> (SheetLayout, SetAddress?, asText: FlowItem?) {
    let setter = AddressSetter(letter: letter, setter: setter)
    if let address = setter.set(in: dress.layout) {
      note(address.block.missing)
      return (dress.layout, address, nil)
    }
    let plain = dress.layout.withoutWindow
    if dress.layout.envelope != nil {
      findings.append(
        .addressOutsideWindow(lines: letter.addressee.lines.count, layout: dress.layout.id))
    }
    guard let address = setter.setAnyhow(in: plain) else {
      return (plain, nil, setter.asText(in: plain))
    }
    note(address.block.missing)
    return (plain, address, nil)
  }

  private func place(_ address: SetAddress, _ layout: SheetLayout, on sheets: inout SetSheets) {
    if let line = address.returnLine {
      sheets.pages[0].items += line.ink.compactMap(\.self).map {
        PlacedInk(ink: $0, x: address.x, y: address.returnTop, owner: .artifact)
      }
    }
    sheets.place(address.block, in: nil, onPage: 0, x: address.x, y: address.y)
  }

  /// The text on one page if it can be brought onto one, else on as many as it needs.
  private func fit(
    _ layout: SheetLayout, below above: [FlowItem], first: Double, rest: Double
  ) -> ([FlowItem], [[FlowStretch]]) {
    let width = layout.textWidth.points
    let text = LetterText(letter: letter, dress: dress, setter: setter, width: width)
    for fit in fits {
      let items = above + text.items(fit, isFirst: above.isEmpty)
      if PageFlow.height(items) <= first {
        return (items, PageFlow.pages(items, first: first, rest: rest))
      }
    }
    let items = above + text.items(LetterFit.all[0], isFirst: above.isEmpty)
    return (items, PageFlow.pages(items, first: first, rest: rest))
  }
}

/// How a letter's text is set: its size, and how much of the usual room stands between its parts.
struct LetterFit: Sendable, Hashable {
  /// In points.
  let size: Double
  let spacing: Double

  /// From the usual one to the closest: first the room shrinks to half, then the type to 9.5 points.
  static let all: [LetterFit] = [
    LetterFit(size: 10.5, spacing: 1), LetterFit(size: 10.5, spacing: 0.75),
    LetterFit(size: 10.5, spacing: 0.5), LetterFit(size: 10, spacing: 0.5),
    LetterFit(size: 9.5, spacing: 0.5),
  ]
}
