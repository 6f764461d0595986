// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// The text of a letter from the line with reference and date to the sources, as blocks that flow.
struct LetterText {
  let letter: Letter
  let dress: LetterDress
  let setter: MemoSetter
  /// In points.
  let width: Double
}

extension LetterText {
  func items(_ fit: LetterFit) -> [FlowItem] {
    let scale = setter.scale(fit.size, language: letter.language)
    let line = fit.size * 1.3 * fit.spacing
    var items = [FlowItem(block: referenceLine(scale), gap: 0)]
    items.append(FlowItem(block: subject(scale), gap: 1.8 * line, keepsWithNext: true))
    items.append(
      FlowItem(block: text(letter.salutation, scale), gap: 1.6 * line, keepsWithNext: true))
    items += body(scale, gap: 0.7 * line)
    items.append(FlowItem(block: text(letter.close, scale), gap: 1.2 * line, keepsWithNext: true))
    items.append(
      FlowItem(
        block: signatures(scale, room: signatureRoom(fit)), gap: 0,
        keepsWithNext: false))
    items += tail(scale, gap: line)
    return items
  }

  private func body(_ scale: TypeScale, gap: Double) -> [FlowItem] {
    let notes = letter.notes?.notes.count ?? 0
    var items = letter.body.map { block in
      FlowItem(
        block: setter.block(
          block, scale, language: letter.language, notes: notes, width: width), gap: gap)
    }
    // The close never stands alone on a page.
    if let last = items.indices.last { items[last].lastKept = 2 }
    return items
  }

  private func text(_ text: String, _ scale: TypeScale) -> SetBlock {
    setter.lines(
      [LanguageText(text, language: nil)], scale.plain, language: letter.language, width: width)
  }

  private func subject(_ scale: TypeScale) -> SetBlock {
    setter.lines(
      [LanguageText(letter.subject.plainText, language: nil)], scale.strong,
      language: letter.language, width: width, role: .heading(level: 1))
  }

  /// Reference and date: at the two ends of a line, or one below the other.
  private func referenceLine(_ scale: TypeScale) -> SetBlock {
    var style = scale.plain
    let language = letter.language
    let reference = "\(letter.reference.label) \(letter.reference.code)"
    let left = setter.shaper.set(StyledText(reference, language: language), style, width: nil)
    style.alignment = .end
    let date = StyledText(letter.date.line, language: language)
    let natural = setter.shaper.set(date, style, width: nil)
    let used = (left.lines.first?.width ?? 0) + (natural.lines.first?.width ?? 0)
    let isOneLine = used + scale.size * 2 <= width
    let isRightToLeft = WritingDirection(language: language) == .rightToLeft
    var builder = BlockBuilder()
    let first = builder.element(.paragraph, in: nil)
    let second = builder.element(.paragraph, in: nil)
    builder.add(
      setter.shaper.set(StyledText(reference, language: language), scale.plain, width: width),
      as: first, x: 0)
    if isRightToLeft { style.alignment = .end }
    var other = BlockBuilder()
    other = builder
    other.strips = []
    other.add(setter.shaper.set(date, style, width: width), as: second, x: 0)
    let strips = builder.strips
    builder = other
    builder.strips = isOneLine ? Strip.beside(strips, other.strips) : strips + other.strips
    return builder.finished(isShared: false)
  }
}

extension LetterText {
  /// Room to sign by hand, in points.
  private func signatureRoom(_ fit: LetterFit) -> Double { 34 + 10 * fit.spacing }

  /// Who signs, below the room for their hands; several stand side by side.
  private func signatures(_ scale: TypeScale, room: Double) -> SetBlock {
    let count = letter.signatories.count
    let columns = count <= 1 ? 1 : count == 2 || count == 4 ? 2 : 3
    let gutter = scale.size * 1.5
    let each = (width - gutter * Double(columns - 1)) / Double(columns)
    var builder = BlockBuilder()
    for start in stride(from: 0, to: count, by: columns) {
      var row = [signingStrip(start: start, scale, room: room, width: each, &builder)]
      var beside: [Strip] = []
      for place in start..<min(start + columns, count) {
        let x = Double(place - start) * (each + gutter)
        beside = Strip.beside(
          beside, names(letter.signatories[place], scale, x: x, width: each, &builder))
      }
      row += beside
      for place in row.indices.dropLast() { row[place].keepsWithNext = true }
      builder.strips += row
    }
    return builder.finished(isShared: false)
  }

  /// The room for the hand, with the picture of a signature if the member has one.
  private func signingStrip(
    start: Int, _ scale: TypeScale, room: Double, width: Double, _ builder: inout BlockBuilder
  ) -> Strip {
    var strip = Strip(height: room, parts: [], keepsWithNext: true)
    guard start == 0, let picture = dress.signature, let name = letter.signatories.first?.name
    else { return strip }
    let element = builder.element(.figure(description: name), in: nil)
    let leaf = builder.leaf(of: element)
    var frame = picture.fitted(width: min(width, 150), height: room - 6)
    frame.y = room - frame.height - 2
    strip.parts = [.init(leaf: leaf, mark: .picture(picture, frame))]
    return strip
  }

  private func names(
    _ signatory: Signatory, _ scale: TypeScale, x: Double, width: Double,
    _ builder: inout BlockBuilder
  ) -> [Strip] {
    var inner = builder
    inner.strips = []
    let lines = [signatory.name, signatory.role, signatory.organisation, signatory.country]
    for text in lines.compactMap(\.self) where !text.isEmpty {
      let element = inner.element(.paragraph, in: nil)
      let style = TextStyle(size: scale.size, leading: 1.25)
      inner.add(
        setter.shaper.set(
          StyledText(text, language: letter.language), style, width: width), as: element, x: x)
    }
    let strips = inner.strips
    inner.strips = builder.strips
    builder = inner
    return strips
  }
}

extension LetterText {
  /// Copies, enclosures and sources.
  private func tail(_ scale: TypeScale, gap: Double) -> [FlowItem] {
    var items: [FlowItem] = []
    for part in [letter.copies, letter.enclosures].compactMap(\.self) where !part.lines.isEmpty {
      let lines = [part.label] + part.lines
      items.append(
        FlowItem(
          block: setter.lines(
            lines.map { LanguageText($0, language: nil) }, scale.small,
            language: letter.language, width: width),
          gap: gap))
    }
    if let notes = letter.notes, !notes.notes.isEmpty {
      items += SourceList(notes: notes, language: letter.language, setter: setter, width: width)
        .items(scale, gap: gap)
    }
    return items
  }
}
