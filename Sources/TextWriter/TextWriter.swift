// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Writes letters and documents as plain text: UTF-8, wrapped by Unicode line breaking, nothing that is markup.
package struct TextWriter: Sendable {
  private let width: Int
  private let memo: BlockMemo?

  /// - Parameter memo: remembers blocks that many letters share; nil lays out each anew.
  package init(width: Int = 72, memo: BlockMemo? = nil) {
    self.width = width
    self.memo = memo
  }

  /// The letter from the sender's block to the sources, with one line end at its end.
  package func write(_ letter: Letter) -> [UInt8] {
    var page = TextPage(width: width, language: letter.language)
    page.section(letter.sender.lines)
    page.section(letter.addressee.lines.map(\.text))
    page.section([letter.date.line, "\(letter.reference.label) \(letter.reference.code)"])
    page.section([letter.subject.plainText])
    page.section([letter.salutation])
    page.part()
    body(of: letter, on: &page)
    page.section([letter.close])
    page.signatures(letter.signatories)
    page.section(letter.copies)
    page.section(letter.enclosures)
    page.section(letter.notes)
    return page.bytes
  }

  /// The document from its title to its sources, with one line end at its end.
  ///
  /// A figure is its caption and description; columns in several languages follow one another.
  package func write(_ document: Document) -> [UInt8] {
    var page = TextPage(
      width: width, language: document.language, underlinesHeadings: true)
    page.underlined(document.title, by: "=", notes: 0)
    page.section([document.dateLine ?? document.date])
    page.part()
    page.blocks(document.blocks, notes: document.notes?.notes.count ?? 0)
    page.section(document.notes)
    return page.bytes
  }

  private func body(of letter: Letter, on page: inout TextPage) {
    let notes = letter.notes?.notes.count ?? 0
    guard let memo else { return page.blocks(letter.body, notes: notes) }
    for (index, block) in letter.body.enumerated() {
      if index > 0 { page.part() }
      page.append(
        memo.bytes(of: block, language: letter.language, variant: notes) {
          var page = TextPage(width: width, language: letter.language)
          page.blocks([block], notes: notes)
          return page.bytes
        })
    }
  }
}

extension Sender {
  /// The sender's block from top to bottom.
  fileprivate var lines: [String] {
    [name] + [organisation].compactMap(\.self) + addressLines
      + [country, email, phone].compactMap(\.self)
  }
}

extension TextPage {
  /// One part of the letter, a blank line above it.
  fileprivate mutating func section(_ lines: [String]) {
    part()
    for line in lines { self.line(line) }
  }

  /// Room to sign by hand, then who signs.
  fileprivate mutating func signatures(_ signatories: [Signatory]) {
    part(blankLines: 3)
    for signatory in signatories {
      line(signatory.name)
      let about = [signatory.role, signatory.organisation, signatory.country]
      for text in about.compactMap(\.self) { line(text) }
      part()
    }
  }

  fileprivate mutating func section(_ labeled: Letter.LabeledLines?) {
    guard let labeled, !labeled.lines.isEmpty else { return }
    section([labeled.label])
    for text in labeled.lines {
      indented(by: "- ") { $0.line(text) }
    }
  }

  fileprivate mutating func section(_ labeled: Letter.LabeledNotes?) {
    guard let labeled, !labeled.notes.isEmpty else { return }
    section([labeled.label])
    for (index, note) in labeled.notes.enumerated() {
      indented(by: "[\(index + 1)] ") { $0.line(note) }
    }
  }
}
