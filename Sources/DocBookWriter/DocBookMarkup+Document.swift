// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension DocBookMarkup {
  mutating func article(of document: Document) {
    article(role: document.role) {
      $0.group("info") {
        $0.leaf("title") { $0.inlines(document.title, marksNotes: false) }
        $0.leaf("date", text: document.date)
        if let summary = document.summary {
          $0.group("abstract") { $0.leaf("para", text: summary) }
        }
      }
      if let dateLine = document.dateLine {
        $0.leaf("para", ["role": "dateline"], text: dateLine)
      }
      $0.content(of: Outline(document.blocks), hasDateLine: document.dateLine != nil)
    }
  }

  /// Sections come last in DocBook, so the sources without a mark make one of their own after them.
  private mutating func content(of outline: Outline, hasDateLine: Bool) {
    blocks(outline.blocks)
    let isEmpty = outline.blocks.isWithoutBlocks && !hasDateLine
    if outline.sections.isEmpty {
      if isEmpty { leaf("para", text: "") }
      unmarkedNotes()
    } else {
      for section in outline.sections { self.section(section) }
      unmarkedNotesSection()
    }
  }

  private mutating func section(_ section: Outline.Section) {
    group("section") {
      $0.leaf("title") { $0.inlines(section.heading, marksNotes: false) }
      $0.blocks(section.blocks)
      // The schema wants something in every section.
      if section.blocks.isWithoutBlocks && section.sections.isEmpty { $0.leaf("para", text: "") }
      for part in section.sections { $0.section(part) }
    }
  }
}
