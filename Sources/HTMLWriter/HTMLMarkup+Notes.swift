// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension HTMLMarkup {
  /// A note's mark, which leads to its source; nothing for a note there isn't.
  mutating func mark(_ number: Int) {
    guard number >= 1, number <= notes.count else { return }
    let label = String(number)
    guard place == .page else { return part("sup") { $0.text("[\(label)]") } }
    let isFirst = marked.insert(number).inserted
    part("sup") {
      $0.part(
        "a",
        ["href": "#note-\(label)", "id": isFirst ? "mark-\(label)" : nil, "role": "doc-noteref"]
      ) { $0.text(label) }
    }
  }

  /// The sources under their label, each with a way back to its first mark.
  mutating func sources(_ labeled: Letter.LabeledNotes?) {
    guard let labeled, !labeled.notes.isEmpty else { return }
    group("section", ["class": "sources", "role": place == .page ? "doc-endnotes" : nil]) {
      $0.heading(depth: 1, [.text(labeled.label)])
      $0.group("ol") {
        for (index, note) in labeled.notes.enumerated() { $0.source(note, number: index + 1) }
      }
    }
  }

  private mutating func source(_ note: SourceNote, number: Int) {
    leaf("li", ["id": place == .page ? "note-\(number)" : nil]) {
      $0.text(note.text)
      if let url = note.url, !url.isEmpty {
        $0.text(" ")
        $0.inlines([.link(url: url, [.text(url)])])
      }
      guard $0.marked.contains(number) else { return }
      $0.text(" ")
      $0.part("a", ["href": "#mark-\(number)", "class": "back", "role": "doc-backlink"]) {
        $0.text("↩\u{FE0E}")
      }
    }
  }
}
