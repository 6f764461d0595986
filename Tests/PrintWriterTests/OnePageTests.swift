// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("A letter on one page")
struct OnePageTests {
  private static let sentence = "Nobody has told his family what he is accused of to this day. "

  /// With so many paragraphs of some lines each.
  private func letter(_ paragraphs: Int, sentences: Int = 4) -> Letter {
    var letter = SampleLetters.short
    let text = String(repeating: Self.sentence, count: sentences)
    letter.body = (0..<paragraphs).map { .paragraph([.text("\($0 + 1): \(text)")]) }
    return letter
  }

  private func texts(_ printed: PrintedSheets) -> [[SetLine]] {
    printed.sheets.pages.map { page in
      page.items.filter { if case .element = $0.owner { true } else { false } }
        .flatMap { item in
          item.ink.marks.compactMap { mark in
            if case .text(let line, _, _, _) = mark { line } else { nil }
          }
        }
    }
  }

  /// The largest size of running text, without the subject.
  private func size(_ printed: PrintedSheets) -> Double {
    texts(printed)[0].last?.runs.first?.size ?? 0
  }

  @Test("that is a little too long is set closer, and then smaller, down to 9.5 points")
  func shrinks() throws {
    var sizes: [Double] = []
    var pages: [Int] = []
    for sentences in 20...70 {
      let printed = try Printing.set(letter(1, sentences: sentences))
      pages.append(printed.pageCount)
      if printed.pageCount == 1 {
        sizes.append(size(printed))
        #expect(printed.findings.isEmpty)
      } else {
        #expect(printed.findings == [.pages(printed.pageCount)])
      }
    }
    #expect(pages == pages.sorted() && pages.first == 1 && pages.last == 2)
    #expect(Set(sizes) == [10.5, 10, 9.5] && sizes == sizes.sorted(by: >), "\(sizes)")
  }

  @Test(
    "is counted as it is set, but for hyphens in German", arguments: ["en", "de", "ru"])
  func counted(language: String) throws {
    let sentences = [
      "en": Self.sentence, "de": LineTests.german + " ",
      "ru":
        "Никто до сих пор не сообщил родственникам, в чём именно его обвиняют и где он содержится. ",
    ]
    let sentence = try #require(sentences[language])
    let writer = try Printing.writer()
    var counts: Set<Int> = []
    for layout in ["din-5008-b", "us-10"] {
      let dress = LetterDress(layout: try #require(SheetLayout.named(layout)))
      for number in stride(from: 2, to: language == "de" ? 24 : 52, by: language == "de" ? 1 : 2) {
        var letter = SampleLetters.short
        letter.language = language
        letter.body = [3, 1].map { part in
          .paragraph([.text(String(repeating: sentence, count: number * part / 4 + 1))])
        }
        let count = try writer.set(letter, dress).pageCount
        // German's dictionary is too large to be read for a count.
        let told = try writer.pageCount(of: letter, dress)
        #expect(language == "de" ? count...count + 1 ~= told : told == count, "\(number)")
        counts.insert(count)
      }
    }
    #expect(counts.isSuperset(of: [1, 2]))
  }

  @Test("is known for many letters by their characters alone, and never where it has two")
  func guessed() throws {
    var (known, short) = (0, 0)
    for sentences in 1...30 {
      let letter = letter(1, sentences: sentences)
      let dress = LetterDress(layout: .usual(in: "DE"))
      let isOne = try Printing.set(letter).pageCount == 1
      short += isOne ? 1 : 0
      guard LetterGuess(letter: letter, dress: dress).isSurelyOnePage else { continue }
      known += 1
      #expect(isOne)
    }
    #expect(known * 2 > short, "\(known) of \(short)")
  }

  @Test("that is too long for it has two, with two lines of text above the close at least")
  func close() throws {
    for paragraphs in 8...22 {
      for sentences in [1, 3, 4] {
        let printed = try Printing.set(letter(paragraphs, sentences: sentences))
        guard printed.pageCount > 1 else { continue }
        // The close and the name are the last two lines.
        #expect((texts(printed).last?.count ?? 0) >= 4, "\(paragraphs) of \(sentences)")
        #expect(size(printed) == 10.5)
      }
    }
  }

  @Test("has no lonely lines of a paragraph at the foot or the head of a page")
  func widows() throws {
    for paragraphs in 6...16 {
      for sentences in 2...9 {
        let printed = try Printing.set(letter(paragraphs, sentences: sentences))
        for (owner, counts) in linesByElement(printed) where counts.count > 1 {
          #expect(counts.allSatisfy { $0 >= 2 }, "element \(owner): \(counts)")
        }
      }
    }
  }

  @Test("keeps a heading with what it is the heading of")
  func headings() throws {
    for paragraphs in 5...16 {
      var letter = letter(paragraphs)
      letter.body = letter.body.flatMap { [.heading(level: 2, [.text("Heading")]), $0] }
      let printed = try Printing.set(letter)
      for page in printed.sheets.pages {
        let last = page.items.last { item in
          if case .element(let place) = item.owner {
            !printed.sheets.elements[place].role.isFigure
          } else {
            false
          }
        }
        guard case .element(let place)? = last?.owner else { continue }
        #expect(printed.sheets.elements[place].role == .paragraph, "\(paragraphs) paragraphs")
      }
    }
  }

  @Test("has no page number; several pages have")
  func numbers() throws {
    #expect(numbered(try Printing.set(letter(2))) == 0)
    let long = try Printing.set(letter(40))
    #expect(long.pageCount == 4)
    #expect(numbered(long) == 4)
  }

  private func numbered(_ printed: PrintedSheets) -> Int {
    printed.sheets.pages.count { page in
      page.items.contains { item in
        guard case .artifact = item.owner else { return false }
        return item.y > printed.sheets.paper.height.points * 0.9
          && item.ink.marks.contains { if case .text = $0 { true } else { false } }
      }
    }
  }

  /// For each element, how many of its lines stand on each of its pages.
  private func linesByElement(_ printed: PrintedSheets) -> [Int: [Int]] {
    var counts: [Int: [Int]] = [:]
    for page in printed.sheets.pages {
      var here: [Int: Int] = [:]
      for item in page.items {
        guard case .element(let place) = item.owner else { continue }
        here[place, default: 0] += item.ink.marks.count
      }
      for (place, count) in here { counts[place, default: []].append(count) }
    }
    return counts
  }
}

extension SetElement.Role {
  fileprivate var isFigure: Bool { if case .figure = self { true } else { false } }
}
