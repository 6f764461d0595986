// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("The lines of a paragraph")
struct LineTests {
  static let german =
    "Die Staatsanwaltschaft hat die Vernehmungsprotokolle bis heute nicht veröffentlicht; über die Haftbedingungen in der Strafvollzugsanstalt schweigt die Verwaltung, und auch die Verfassungsgerichtsbarkeit hat sich bisher nicht unmissverständlich geäußert."

  /// The paragraph at many widths, each line by what it holds and where its glyphs stand.
  private static func lines(_ text: String, _ language: String) throws -> [[SetLine]] {
    let shelf = HyphenationShelf(folders: PrintFonts.usualDictionaries)
    let pool = try ShaperPool(PrintFonts(), hyphenation: shelf)
    let style = TextStyle(size: 11, alignment: .justified, isHyphenated: true)
    return try pool.with { shaper in
      (0..<80).map { step in
        shaper.set(StyledText(text, language: language), style, width: 150 + 4.1 * Double(step))
          .lines
      }
    }
  }

  @Test("are the same on every core")
  func cores() async throws {
    let all = try await withThrowingTaskGroup(of: [[[Double]]].self) { group in
      for _ in 0..<4 {
        group.addTask {
          try Self.lines(Self.german, "de").map { lines in
            lines.map { line in line.runs.flatMap { run in run.glyphs.map { run.x + $0.x } } }
          }
        }
      }
      return try await group.reduce(into: [[[[Double]]]]()) { $0.append($1) }
    }
    for other in all.dropFirst() { #expect(other == all[0]) }
  }

  @Test("are full to the last but one, with the hyphen, and no space is stretched without measure")
  func full() throws {
    var (full, ragged) = (0, 0)
    for (step, lines) in try Self.lines(Self.german, "de").enumerated() {
      let width = 150 + 4.1 * Double(step)
      for line in lines.dropLast() {
        let ends = line.runs.flatMap { run in
          run.glyphs.filter { $0.text != " " }.map { run.x + $0.x }
        }
        #expect((ends.max() ?? 0) < width)
        if abs(line.width - width) < 0.01 { full += 1 } else { ragged += 1 }
      }
      #expect(lines.last.map { $0.width <= width + 0.01 } == true)
    }
    #expect(ragged * 20 < full, "\(ragged) of \(full + ragged)")
  }

  @Test("end at the margin, hyphens too, but for a word that fills a narrow column")
  func flush() throws {
    let shelf = HyphenationShelf(folders: PrintFonts.usualDictionaries)
    let pool = try ShaperPool(PrintFonts(), hyphenation: shelf)
    let style = TextStyle(size: 10.5, alignment: .justified, isHyphenated: true)
    var (hyphens, over) = (0, [Double]())
    try pool.with { shaper in
      for width in stride(from: 60.0, to: 480, by: 7.3) {
        for line in shaper.set(StyledText(Self.german, language: "de"), style, width: width).lines {
          guard let end = line.end else { continue }
          if line.text.hasSuffix("\u{AD}") || line.text.hasSuffix("-") { hyphens += 1 }
          let isOneWord = !line.text.dropLast().contains(" ")
          if end > width + 0.01 { over.append(end - width) }
          #expect(
            end <= width + (isOneWord ? 4 : 0.01), "\(end - width) over \(width): \(line.text)")
        }
      }
    }
    #expect(hyphens > 50)
    #expect(over.count * 50 < hyphens, "\(over) of \(hyphens)")
  }

  @Test(
    "do not leave the rest of a word alone on the last line",
    arguments: [
      ("fr", "avec espoir.", "avec espoir."), ("fr", "immédiatement avec", "immé|dia|te|ment avec"),
      ("de", "der Menschenrechtsorganisation.", "der Men|schen|rechts|or|ga|nisation."),
      ("ru", "на свободу\nна свободу", "на свободу\nна свободу"),
    ])
  func lastWords(language: String, text: String, parted: String) {
    let shelf = HyphenationShelf(folders: PrintFonts.usualDictionaries)
    let found = shelf.hyphenated(StyledText(text, language: language)).text
    #expect(found.replacing("\u{AD}", with: "|") == parted)
  }

  @Test(
    "do not end at a hyphen beside a digit, nor within the name of an option",
    arguments: ["2026-yil 20-fevraldan", "10-moddasi", "COVID-19", "--via post --mailing all"])
  func numbers(text: String) throws {
    let pool = try ShaperPool(
      PrintFonts(), hyphenation: HyphenationShelf(folders: []))
    try pool.with { shaper in
      for width in stride(from: 40.0, to: 120, by: 3) {
        let lines = shaper.set(
          StyledText(text, language: "uz"), TextStyle(size: 4), width: width
        ).lines
        for line in lines.dropLast() { #expect(!line.text.hasSuffix("-"), "\(line.text)") }
      }
    }
  }

  @Test("keep narrow spaces of French as they are")
  func narrow() throws {
    let text =
      "Comment cela peut-il être juste\u{202F}? Il a écrit\u{202F}: «\u{A0}Le coton se récolte à la main\u{A0}», et rien d’autre\u{202F}; voilà tout ce qu’on lui reproche depuis plus de 12\u{202F}000 jours."
    var widths: Set<Int> = []
    for line in try Self.lines(text, "fr").joined() {
      for run in line.runs {
        for (glyph, next) in zip(run.glyphs, run.glyphs.dropFirst()) where glyph.text == "\u{202F}"
        {
          widths.insert(Int(((next.x - glyph.x) * 100).rounded()))
        }
        // None stands at a line's end.
        #expect(run.glyphs.last?.text != "\u{202F}" && run.glyphs.last?.text != "\u{A0}")
      }
    }
    #expect(widths.count == 1, "\(widths)")
  }

  @Test(
    "part words where readers expect it, and names only in German, whose nouns look like them",
    arguments: [
      ("de", "Menschenrechte", "Men|schen|rechte"), ("fr", "immédiatement", "immé|dia|te|ment"),
      ("ru", "освобождение", "осво|божде|ние"), ("en", "immediately", "imme|di|ately"),
      ("en", "Samarkandov", "Samarkandov"), ("ru", "Образцович", "Образцович"),
      ("fr", "Ouzbékistan", "Ouzbékistan"), ("de", "OSZE-ODIHR", "OSZE-ODIHR"),
    ])
  func hyphens(language: String, word: String, parted: String) {
    let shelf = HyphenationShelf(folders: PrintFonts.usualDictionaries)
    let text = shelf.hyphenated(StyledText("a \(word) b", language: language)).text
    #expect(text.replacing("\u{AD}", with: "|") == "a \(parted) b")
  }
}

extension SetLine {
  fileprivate var text: String { runs.flatMap(\.glyphs).compactMap(\.text).joined() }

  /// Where its last glyph ends that is no space.
  fileprivate var end: Double? {
    guard let run = runs.last(where: { $0.glyphs.contains { $0.text != " " } }),
      let last = run.glyphs.lastIndex(where: { $0.text != " " })
    else { return nil }
    let next = run.glyphs.indices.contains(last + 1) ? run.glyphs[last + 1].x : run.width
    return run.x + next
  }
}
