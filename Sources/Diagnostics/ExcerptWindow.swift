// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The part of a source line that is shown with a problem, cut so that the marked part is in it.
struct ExcerptWindow {
  let text: String
  let beforeWidth: Int
  let markedWidth: Int

  init(before: Substring, marked: Substring, line: Substring, width: Int) {
    let shownBefore = Self.tail(of: Printable.text(before), width: width / 2)
    let shownMarked = Self.head(of: Printable.text(marked), width: width / 2)
    let after = line.dropFirst(before.count + marked.count)
    let room = width - DisplayWidth.of(shownBefore) - DisplayWidth.of(shownMarked)
    let shownAfter = Self.head(of: Printable.text(after.prefix(width)), width: max(room, 1))
    var text = shownBefore + shownMarked + shownAfter
    while text.last == " " { text.removeLast() }
    self.text = text
    self.beforeWidth = DisplayWidth.of(shownBefore)
    self.markedWidth = DisplayWidth.of(shownMarked)
  }
}

extension ExcerptWindow {
  private static func head(of text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(character)
      guard used <= width else { break }
      result.append(character)
    }
    return result + "…"
  }

  private static func tail(of text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    return String(head(of: String(text.reversed()), width: width).reversed())
  }
}
