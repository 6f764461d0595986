// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension DocBookMarkup {
  /// A note's first mark holds its text, the others point to it; nothing for a note there isn't.
  mutating func note(_ number: Int) {
    guard let notes = notes?.notes, number >= 1, number <= notes.count else { return }
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
    guard let labeled = unmarked else { return }
    group("itemizedlist", ["role": "sources"]) {
      $0.leaf("title", text: labeled.label)
      $0.items(labeled.notes)
    }
  }

  /// The same as a section, for where only sections may stand.
  mutating func unmarkedNotesSection() {
    guard let labeled = unmarked else { return }
    group("section", ["role": "sources"]) {
      $0.leaf("title", text: labeled.label)
      $0.group("itemizedlist") { $0.items(labeled.notes) }
    }
  }

  private var unmarked: Letter.LabeledNotes? {
    guard let notes else { return nil }
    let unmarked = notes.notes.indices.filter { !writtenNotes.contains($0 + 1) }
    if unmarked.isEmpty { return nil }
    return Letter.LabeledNotes(label: notes.label, notes: unmarked.map { notes.notes[$0] })
  }

  private mutating func items(_ notes: [SourceNote]) {
    for note in notes {
      group("listitem") { $0.leaf("para") { $0.source(note) } }
    }
  }

  private mutating func source(_ note: SourceNote) {
    xml.text(note.text)
    guard let url = note.url, !url.isEmpty else { return }
    xml.text(" ")
    if isInLink || !Link.isSafe(url) {
      part("uri") { $0.xml.text(url) }
    } else {
      inlines([.link(url: url, [.text(url)])])
    }
  }
}
