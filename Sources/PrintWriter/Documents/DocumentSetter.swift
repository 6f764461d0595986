// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Sets a document on pages: a story, a petition sheet, a report.
struct DocumentSetter {
  let document: Document
  let paper: Paper
  /// Of the running text, in points.
  let size: Double
  let words: PrintWords
  let setter: MemoSetter
}

extension DocumentSetter {
  func set() -> PrintedSheets {
    var sheets = SetSheets(
      paper: paper, title: document.title.plainText, language: document.language)
    let items = items
    let margin = Self.margin.points
    let height = paper.height.points - 2 * margin
    let pages = PageFlow.pages(items, first: height, rest: height)
    sheets.place(pages, of: items, x: margin, first: margin, rest: margin)
    if sheets.pages.count > 1 {
      for page in sheets.pages.indices { number(page, on: &sheets) }
    }
    return PrintedSheets(sheets: sheets, layout: nil, findings: findings(items, sheets))
  }

  /// On all sides.
  private static var margin: Millimetres { 22 }
  private var width: Double { paper.width.points - 2 * Self.margin.points }

  private func findings(_ items: [FlowItem], _ sheets: SetSheets) -> [PrintFinding] {
    var missing: [Unicode.Scalar] = []
    for scalar in items.flatMap(\.block.missing) where !missing.contains(scalar) {
      missing.append(scalar)
    }
    return missing.isEmpty ? [] : [.missingGlyphs(missing)]
  }

  private var items: [FlowItem] {
    let scale = setter.scale(size, language: document.language)
    let notes = document.notes?.notes.count ?? 0
    var title = BlockBuilder()
    let heading = title.element(.heading(level: 1), in: nil)
    title.add(
      setter.shaper.set(
        StyledText(document.title, language: document.language), scale.title, width: width),
      as: heading, x: 0)
    let date = setter.lines(
      [LanguageText(document.dateLine ?? document.date, language: nil)], scale.small,
      language: document.language, width: width)
    var items = [
      FlowItem(block: title.finished(isShared: false), gap: 0, keepsWithNext: true),
      FlowItem(block: date, gap: 3, keepsWithNext: true),
    ]
    for (place, block) in document.blocks.enumerated() {
      items.append(
        FlowItem(
          block: setter.block(
            block, scale, language: document.language, notes: notes, width: width),
          gap: block.gap(scale),
          lastKept: block.introduces(document.blocks.dropFirst(place + 1).first) ? 2 : 0))
    }
    if let notes = document.notes, !notes.notes.isEmpty {
      items += SourceList(
        notes: notes, language: document.language, setter: setter, width: width
      ).items(scale, gap: scale.gap * 2)
    }
    return items
  }

  private func number(_ page: Int, on sheets: inout SetSheets) {
    var style = TextStyle(size: 8.5, leading: 1.3)
    style.alignment = .center
    let text = words.page(page + 1, sheets.pages.count, document.language)
    let block = setter.ownLines(
      [LanguageText(text, language: nil)], style, language: document.language, width: width)
    sheets.pages[page].items += block.ink.compactMap(\.self).map {
      PlacedInk(
        ink: $0, x: Self.margin.points, y: paper.height.points - Millimetres(14).points,
        owner: .artifact)
    }
  }
}

extension Block {
  /// The room above it, in points.
  fileprivate func gap(_ scale: TypeScale) -> Double {
    if case .heading(let level, _) = self {
      scale.gap * (level <= 1 ? 2.2 : 1.6)
    } else {
      scale.gap
    }
  }
}
