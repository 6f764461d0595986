// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The text of a document in one language, Liquid over CommonMark, in named sections.
///
/// A section begins after a line `=== NAME` and goes on until the next; `~` stands for a no-break
/// space. Every language has all sections that English has.
package struct DocumentText: Sendable, Equatable {
  /// In the order in which the text has them.
  package let sections: [Section]

  /// One section.
  package struct Section: Sendable, Equatable {
    package let name: String
    package let text: String
  }

  init(_ text: String) {
    var sections: [Section] = []
    var name = ""
    var lines: [Substring] = []
    func close() {
      guard !name.isEmpty else { return }
      let text = lines.joined(separator: "\n").replacing("~", with: "\u{A0}")
      sections.append(Section(name: name, text: text))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        close()
        (name, lines) = (String(line.dropFirst(4)), [])
      } else {
        lines.append(line)
      }
    }
    close()
    self.sections = sections
  }

  private init(sections: [Section]) { self.sections = sections }
}

extension DocumentText {
  /// The text of a section; nil where the language lacks it.
  package subscript(name: String) -> String? { sections.first { $0.name == name }?.text }

  /// The text with the words of its sections in another spelling.
  func respelled(_ spelling: (String) -> String) -> DocumentText {
    DocumentText(sections: sections.map { Section(name: $0.name, text: spelling($0.text)) })
  }
}
