// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation
import SampleLetters
import Testing

@testable import Letters
@testable import MarkdownWriter

@Suite struct RoundTripTests {
  @Test(arguments: SampleLetters.hostileValues)
  func `CommonMark reads the same words and nothing that a letter may not have`(
    value: String
  ) {
    var document = SampleDocuments.hostile(value)
    document.blocks.removeAll { if case .table = $0 { true } else { false } }
    let bytes = MarkdownWriter().write(document)
    bytes.withUnsafeBufferPointer { bytes in
      guard let tree = MarkdownTree(bytes) else {
        Issue.record("no memory")
        return
      }
      #expect(tree.misfits().isEmpty)
      #expect(Words.of(tree.blocks()).bare == Words.of(document))
    }
  }

  @Test(.enabled(if: OutsideJudge.pandoc.isInstalled))
  func `pandoc reads the same words of every document, its tables and all`() throws {
    let values = [
      "</para>", "a | b", "&lolz;", "\"'", "- ", "1.", "$x$", "\n", ":a:", "www.a.example",
    ]
    let hostile = values.map { SampleDocuments.hostile($0) }
    for document in SampleDocuments.all.map(\.document) + hostile {
      let verdict = try OutsideJudge.pandoc.judge(
        [MarkdownWriter().write(document)], ["-f", "gfm", "-t", "json"], named: "md")
      #expect(verdict.status == 0)
      let read = try PandocWords(json: verdict.output)
      #expect(read.words == Words.of(document))
      #expect(read.kinds.subtracting(kinds) == [])
    }
  }

  private let kinds: Set<String> = [
    "Header", "Para", "Plain", "BulletList", "OrderedList", "BlockQuote", "Table", "Str", "Space",
    "SoftBreak", "LineBreak", "Emph", "Strong", "Link", "AlignDefault", "AlignRight", "AlignLeft",
    "ColWidthDefault", "ColWidth", "Decimal", "DefaultStyle", "DefaultDelim", "Period", "OneParen",
  ]
}

/// The words that pandoc reads, and the kinds of what it reads.
private struct PandocWords {
  private(set) var words = ""
  private(set) var kinds: Set<String> = []

  init(json: String) throws {
    let whole = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    add(whole?["blocks"])
  }

  private mutating func add(_ value: Any?) {
    switch value {
    case let array as [Any]: for element in array { add(element) }
    case let object as [String: Any]:
      let kind = object["t"] as? String ?? ""
      kinds.insert(kind)
      if kind == "Str" { words += (object["c"] as? String ?? "").bare } else { add(object["c"]) }
    default: break
    }
  }
}

/// The words of a document in their order, without white space, as far as Markdown has them.
private enum Words {
  static func of(_ document: Document) -> String {
    let notes = document.notes?.notes ?? []
    let body = of(document.blocks, notes: notes.count)
    let sources = notes.map { note in
      note.text + (note.url.map { of([.link(url: $0, [.text($0)])], notes: 0) } ?? "")
    }
    let whole =
      [of(document.title, notes: 0), document.dateLine ?? document.date, body]
      + [document.notes?.label ?? ""] + sources
    return whole.joined().bare
  }

  static func of(_ blocks: [Block], notes: Int = .max) -> String {
    blocks.map { block -> String in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): of(inlines, notes: notes)
      case .list(let list): list.items.map { of($0, notes: notes) }.joined()
      case .quotation(let blocks): of(blocks, notes: notes)
      case .table(let table):
        ([table.caption] + table.header + table.rows.flatMap(\.self)).map { of($0, notes: notes) }
          .joined()
      case .figure(let figure): of(figure.caption, notes: notes) + figure.description
      case .parallel(let columns): columns.map { of($0.blocks, notes: notes) }.joined()
      }
    }.joined()
  }

  private static func of(_ inlines: [Inline], notes: Int) -> String {
    inlines.map { inline -> String in
      switch inline {
      case .text(let text): text
      case .emphasis(let parts), .strong(let parts), .foreign(_, let parts):
        of(parts, notes: notes)
      case .note(let number): number >= 1 && number <= notes ? "[\(number)]" : ""
      case .link(let url, let parts): words(of: url, parts, notes)
      case .lineBreak: ""
      }
    }.joined()
  }

  private static func words(of url: String, _ parts: [Inline], _ notes: Int) -> String {
    let words = of(parts, notes: notes)
    let isLink = Link.isSafe(url) || Link.isNeighbour(url)
    let saysAddress = parts.plainText == url || "mailto:" + parts.plainText == url
    if isLink { return words.bare.isEmpty ? url : words }
    return url.isEmpty || saysAddress ? words : words + "<\(url)>"
  }
}

extension String {
  /// What may be written of it, without white space, which Markdown does not keep.
  fileprivate var bare: String {
    String(
      String.UnicodeScalarView(
        WritableText.of(self).unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
