// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// The sources that note marks point to.
struct SourceList {
  let notes: Letter.LabeledNotes
  let language: String
  let setter: MemoSetter
  /// In points.
  let width: Double
}

extension SourceList {
  func items(_ scale: TypeScale, gap: Double) -> [FlowItem] {
    var label = scale.small
    label.isBold = true
    let head = setter.lines(
      [LanguageText(notes.label, language: nil)], label, language: language, width: width)
    var items = [FlowItem(block: head, gap: gap, keepsWithNext: true)]
    for (place, note) in notes.notes.enumerated() {
      items.append(FlowItem(block: block(note, number: place + 1, scale), gap: 1))
    }
    return items
  }

  private func block(_ note: SourceNote, number: Int, _ scale: TypeScale) -> SetBlock {
    var text = StyledText("[\(number)] \(note.text)", language: language)
    if let url = note.url {
      text.append(" ")
      if Link.isSafe(url) {
        text.append(.link(url: url)) { $0.append(url) }
      } else {
        text.append(url)
      }
    }
    var builder = BlockBuilder()
    let element = builder.element(.paragraph, in: nil)
    builder.add(setter.shaper.set(text, scale.small, width: width), as: element, x: 0)
    return builder.finished(isShared: false)
  }
}
