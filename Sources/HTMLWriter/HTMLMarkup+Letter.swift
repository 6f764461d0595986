// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension HTMLMarkup {
  /// A letter from the sender's block to the sources.
  mutating func content(of letter: Letter) {
    group("header") {
      $0.lines("sender", letter.sender.lines)
      $0.lines("addressee", letter.addressee.lines)
      $0.leaf("p") {
        $0.part("time", ["datetime": letter.date.iso]) { $0.text(letter.date.line) }
        $0.lineBreak()
        $0.text("\(letter.reference.label) ")
        $0.whole(letter.reference.code)
      }
      $0.leaf("h1") { $0.inlines(letter.subject, marksNotes: false) }
    }
    leaf("p", text: letter.salutation)
    blocks(letter.body)
    leaf("p", text: letter.close)
    for signatory in letter.signatories { lines("signed", signatory.lines) }
    list("copies", letter.copies)
    list("enclosures", letter.enclosures)
    sources(letter.notes)
  }

  private mutating func lines(_ role: String, _ lines: [LanguageText]) {
    guard !lines.isEmpty else { return }
    leaf("p", ["class": role]) {
      for (index, line) in lines.enumerated() {
        if index > 0 { $0.lineBreak() }
        let attributes = $0.languageAttributes(line.language ?? "")
        attributes.isEmpty
          ? $0.text(line.text) : $0.part("span", attributes) { $0.text(line.text) }
      }
    }
  }

  private mutating func list(_ role: String, _ labeled: Letter.LabeledLines?) {
    guard let labeled, !labeled.lines.isEmpty else { return }
    group("div", ["class": role]) {
      $0.leaf("p", text: labeled.label)
      $0.group("ul") {
        for line in labeled.lines { $0.leaf("li", text: line) }
      }
    }
  }
}

extension Sender {
  /// The sender's block from top to bottom.
  fileprivate var lines: [LanguageText] {
    let about = [name, organisation].compactMap(\.self) + addressLines
    let reach = [country, email, phone].compactMap(\.self)
    return (about + reach).map { LanguageText($0, language: nil) }
  }
}

extension Signatory {
  fileprivate var lines: [LanguageText] {
    [name, role, organisation, country].compactMap(\.self).map { LanguageText($0, language: nil) }
  }
}
