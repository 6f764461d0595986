// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("Documents on paper")
struct DocumentPrintTests {
  static let papers = [Paper.a4, Paper.letter]

  @Test(
    "a report stands within the margins, table and figure and columns",
    arguments: papers.map(\.name))
  func margins(name: String) throws {
    let paper = try #require(Self.papers.first { $0.name == name })
    for (_, document) in SampleDocuments.all {
      let printed = try Printing.writer().set(document, on: paper)
      #expect(printed.outside == [])
      let inner = Area(x: 22, y: 22, width: paper.width - 44, height: paper.height - 44)
      for page in printed.sheets.pages {
        for extent in page.extents where !extent.isArtifact {
          #expect(extent.isInside(inner, by: 1), "\(document.role): \(extent)")
        }
      }
    }
  }

  @Test("columns in two languages stand side by side, and each is read by itself")
  func columns() throws {
    let printed = try Printing.writer().set(SampleDocuments.report, on: .a4)
    let sections = printed.sheets.elements.indices.filter {
      printed.sheets.elements[$0].role == .section
    }
    #expect(sections.map { printed.sheets.elements[$0].language } == ["en-GB", "ru"])
    var boxes: [Int: (left: Double, right: Double)] = [:]
    for page in printed.sheets.pages {
      for extent in page.extents {
        guard case .element(let place) = extent.owner,
          let section = printed.sheets.ancestors(of: place).first(where: sections.contains)
        else { continue }
        let box = boxes[section] ?? (extent.left, extent.right)
        boxes[section] = (min(box.left, extent.left), max(box.right, extent.right))
      }
    }
    let left = try #require(boxes[sections[0]])
    let right = try #require(boxes[sections[1]])
    #expect(left.right < right.left)
  }

  @Test("long columns run on by themselves, and are parted between the lines of the longest")
  func longColumns() throws {
    func column(_ language: String, _ lines: Int) -> Column {
      Column(
        language: language,
        blocks: (0..<lines / 3).map {
          .paragraph([.text(String(repeating: "word ", count: $0 % 5 == 0 ? 8 : 30))])
        })
    }
    let document = Document(
      role: "petition", language: "en", title: [.text("Long")], date: "2026-11-21",
      blocks: [.parallel([column("en", 120), column("ru", 90)])])
    let printed = try Printing.writer().set(document, on: .a4)
    #expect(printed.pageCount > 1 && printed.outside == [])
    // In a column, the lines of a paragraph are as far from each other as ever.
    for page in printed.sheets.pages {
      var last: [Int: Double] = [:]
      for item in page.items {
        guard case .element(let place) = item.owner else { continue }
        for case .text(_, _, let y, _) in item.ink.marks {
          if let above = last[place] { #expect(abs(item.y + y - above - 10.5 * 1.3) < 0.1) }
          last[place] = item.y + y
        }
      }
      #expect(page.extents.allSatisfy { $0.isArtifact || $0.bottom < 842 - 22 * 72 / 25.4 + 15 })
    }
  }

  @Test("the sentence before a list stands on the page of the list")
  func introductions() throws {
    for lead in 0..<16 {
      let document = Document(
        role: "report", language: "en", title: [.text("Long")], date: "2026-11-21",
        blocks: (0..<24 + lead).map { .paragraph([.text("Line \($0)")]) } + [
          .paragraph([.text("We ask you to:")]),
          .list(List(marking: .bullets, items: [[.paragraph([.text("release her;")])]])),
        ])
      let printed = try Printing.writer().set(document, on: .a4)
      func page(_ role: SetElement.Role) -> Int? {
        printed.sheets.pages.firstIndex { page in
          page.items.contains { item in
            if case .element(let place) = item.owner {
              printed.sheets.elements[place].role == role
            } else {
              false
            }
          }
        }
      }
      let last = printed.sheets.elements.lastIndex { $0.role == .paragraph && $0.parent == nil }
      let sentence = printed.sheets.pages.firstIndex { page in
        page.items.contains { item in
          if case .element(let place) = item.owner { place == last } else { false }
        }
      }
      #expect(sentence == page(.label))
    }
  }

  @Test("words of a report have their places")
  func words() throws {
    let printed = try Printing.writer().set(SampleDocuments.report, on: .a4)
    var text = ""
    for (number, words) in try PrintedWords.pages(of: try Printing.pdf(of: printed, "en-GB"))
      .enumerated()
    {
      text += PrintedWords.text(of: words, page: number + 1)
    }
    try expectGolden("report-a4.txt", Array(text.utf8))
  }

  @Test("the rows of a long table keep together, and its head is with its first row")
  func table() throws {
    let rows: [[[Inline]]] = (0..<90).map { row in
      [[.text("Row \(row)")], [.text(String(repeating: "many words ", count: 12))]]
    }
    let table = Table(
      caption: [.text("Caption")], header: [[.text("Head")], [.text("Words")]],
      alignments: [.start, .start], rows: rows)
    for lead in 0..<12 {
      let document = Document(
        role: "report", language: "en", title: [.text("Long")], date: "2026-11-21",
        blocks: (0..<lead * 4).map { .paragraph([.text("Line \($0)")]) } + [.table(table)])
      let printed = try Printing.writer().set(document, on: .a4)
      #expect(printed.outside == [])
      for row in printed.sheets.elements.indices
      where printed.sheets.elements[row].role == .tableRow {
        let pages = printed.sheets.pages.indices.filter { page in
          printed.sheets.pages[page].items.contains { item in
            guard case .element(let place) = item.owner else { return false }
            return printed.sheets.ancestors(of: place).contains(row)
          }
        }
        #expect(pages.count == 1)
      }
    }
  }
}

extension SetSheets {
  /// The elements that an element is in, itself first.
  func ancestors(of place: Int) -> [Int] {
    var all = [place]
    while let last = all.last, let parent = elements[last].parent { all.append(parent) }
    return all
  }
}
