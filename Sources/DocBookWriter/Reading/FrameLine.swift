// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// A line of the letter's frame as it stands in DocBook.
struct FrameLine: Equatable {
  let text: String
  /// What is said of its language: empty for none; nil where nothing is said.
  let said: String?
}

extension FrameLine {
  /// The line, in the usual language of its kind where none is said.
  func text(usual: String?) -> LanguageText {
    let language = said ?? usual ?? ""
    return LanguageText(text, language: language.isEmpty ? nil : language)
  }

  /// The lines of an element that keeps their ends: bare texts, or elements that hold one line each.
  static func lines(of element: ReadElement) throws(DocBookFault) -> [FrameLine] {
    var lines: [FrameLine?] = [nil]
    for child in element.children {
      switch child {
      case .instruction(let target): throw .strayText("<?\(target)?>", in: element)
      case .element(let phrase):
        guard phrase.name == "phrase", phrase.has([:], mayHave: ["xml:lang"]),
          lines.last == .some(nil)
        else { throw .unexpected(phrase, in: element) }
        lines[lines.count - 1] = FrameLine(
          text: try phrase.text(), said: phrase.attribute("xml:lang"))
      case .text(let text):
        let parts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
          if index > 0 { lines.append(nil) }
          guard !part.isEmpty else { continue }
          guard lines.last == .some(nil) else { throw .strayText(String(part) ?? "", in: element) }
          lines[lines.count - 1] = FrameLine(text: String(part) ?? "", said: nil)
        }
      }
    }
    return lines.map { $0 ?? FrameLine(text: "", said: nil) }
  }
}
