// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension LetterMarkup {
  /// A note's first mark holds its text, the others point to it; nothing for a note there isn't.
  mutating func note(_ number: Int) {
    guard let notes = letter.notes?.notes, number >= 1, number <= notes.count else { return }
    if !writtenNotes.insert(number).inserted {
      return part("footnoteref", ["linkend": "note-\(number)"]) { _ in }
    }
    let label = String(number)
    part("footnote", ["xml:id": "note-\(label)", "label": label, "role": "source"]) {
      $0.part("para") { $0.source(notes[number - 1]) }
    }
  }

  /// The sources that no mark in the body points to, as a list below everything else.
  mutating func unmarkedNotes() {
    guard let labeled = letter.notes else { return }
    let unmarked = labeled.notes.indices.filter { !writtenNotes.contains($0 + 1) }
    guard !unmarked.isEmpty else { return }
    group("itemizedlist", ["role": "sources"]) {
      $0.leaf("title", text: labeled.label)
      for index in unmarked {
        $0.group("listitem") { $0.leaf("para") { $0.source(labeled.notes[index]) } }
      }
    }
  }

  private mutating func source(_ note: SourceNote) {
    xml.text(note.text)
    guard let url = note.url, !url.isEmpty else { return }
    xml.text(" ")
    inlines([.link(url: url, [.text(url)])])
  }
}
