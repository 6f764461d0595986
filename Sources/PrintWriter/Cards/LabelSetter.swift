// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Sets addresses on label sheets, one on each label.
struct LabelSetter {
  let sheet: LabelSheet
  let shift: PrinterShift
  let setter: MemoSetter
}

extension LabelSetter {
  /// The sheets, and the places of the addresses that fit on no label of theirs.
  ///
  /// - Parameter start: the first label that is free, counted from 0.
  func set(_ addresses: [PostalAddress], from start: Int, _ about: PrintedFile) -> SetCards {
    var set = SetCards(
      SetSheets(paper: sheet.paper, title: about.title, language: about.language))
    for (place, address) in addresses.enumerated() {
      let (page, label) = (start + place).quotientAndRemainder(dividingBy: sheet.count)
      let room = sheet.room(label, shift)
      guard let block = block(address, sheet) else {
        set.unfit.append(place)
        continue
      }
      while set.sheets.pages.count <= page { set.sheets.pages.append(SetPage()) }
      set.place(
        block, of: place, in: address.language, x: room.x.points,
        y: room.y.points + (room.height.points - block.height) / 2, onPage: page)
    }
    return set
  }

  /// The sheets whose labels would hold an address.
  func sheets(for address: PostalAddress) -> [LabelSheet] {
    LabelSheet.all.filter { block(address, $0) != nil }
  }

  private func block(_ address: PostalAddress, _ sheet: LabelSheet) -> SetBlock? {
    let room = sheet.room(0)
    return AddressFit(setter: setter).block(
      address, width: room.width.points, height: room.height.points)
  }
}

/// Labels, envelopes or cards that are being set.
struct SetCards {
  var sheets: SetSheets
  /// The places of those that do not fit.
  var unfit: [Int] = []
  /// The places of the cards whose messages do not fit.
  var tooLong: [Int] = []
  private(set) var missing: [MissingGlyph] = []

  init(_ sheets: SetSheets) { self.sheets = sheets }
}

extension SetCards {
  /// Places a block of an item as a section of its own, in a language of its own.
  mutating func place(
    _ block: SetBlock, of item: Int, in language: String, x: Double, y: Double, onPage page: Int
  ) {
    let section = sheets.element(
      .section, language: language == sheets.language ? nil : language)
    sheets.place(block, in: section, onPage: page, x: x, y: y)
    for scalar in block.missing {
      let glyph = MissingGlyph(scalar: scalar, item: item)
      if !missing.contains(glyph) { missing.append(glyph) }
    }
  }

  var printed: PrintedSheets { PrintedSheets(sheets: sheets, layout: nil, findings: []) }
}
