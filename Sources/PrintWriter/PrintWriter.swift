// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Sets letters and documents on pages, ready to print: tagged PDF, or pictures of the pages.
///
/// A class because what letters share is set once for all of them, whatever core they are set on.
package final class PrintWriter: Sendable {
  let words: PrintWords
  let fonts: PrintFonts
  private let hyphenation: HyphenationShelf
  private let shapers: ShaperPool
  private let memo = SettingMemo()

  package init(fonts: PrintFonts = PrintFonts(), words: PrintWords) throws(PrintError) {
    self.words = words
    self.fonts = fonts
    hyphenation = HyphenationShelf(folders: fonts.dictionaries)
    shapers = try ShaperPool(fonts, hyphenation: hyphenation)
  }
}

/// A letter or document that is laid out on its pages.
package struct PrintedSheets: Sendable {
  let sheets: SetSheets
  /// The layout that was taken: the one asked for, unless the address did not go into its window.
  package let layout: SheetLayout?
  package let findings: [PrintFinding]

  package var pageCount: Int { sheets.pages.count }

  /// The first character that no font has, as `U+1F600`; nil where all have one.
  package var missing: String? {
    for case .missingGlyphs(let scalars) in findings {
      return scalars.first.map { "U+" + String($0.value, radix: 16, uppercase: true) }
    }
    return nil
  }
}

extension PrintWriter {
  /// The letter on its sheets.
  package func set(_ letter: Letter, _ dress: LetterDress) throws -> PrintedSheets {
    try with { setter in
      var letterSetter = LetterSetter(letter, dress: dress, words: words, setter: setter)
      let set = letterSetter.set()
      return PrintedSheets(sheets: set.sheets, layout: set.layout, findings: set.findings)
    }
  }

  /// A picture of a page, PNG.
  ///
  /// - Parameters:
  ///   - page: counted from 1.
  ///   - resolution: pixels for each inch of paper.
  ///   - showsWindow: whether the envelope's window is drawn over the first page.
  package func picture(
    of printed: PrintedSheets, page: Int = 1, resolution: Double = 100, showsWindow: Bool = false
  ) throws(PrintError) -> [UInt8] {
    guard printed.sheets.pages.indices.contains(page - 1) else { throw .noMemory }
    var set = printed.sheets.pages[page - 1]
    if showsWindow, page == 1, let layout = printed.layout {
      set.items += WindowMarks(layout: layout).ink
    }
    guard
      let bytes = PicturePainter(resolution: resolution).paint(set, on: printed.sheets.paper)
    else { throw .noMemory }
    return bytes
  }

  /// One letter or document as a PDF of its own.
  package func pdf(of printed: PrintedSheets, _ about: PrintedFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let pack = try PrintedPack(about) { bytes += $0 }
    try pack.add(printed, isPart: false)
    try pack.finish()
    return bytes
  }

  /// A document on its pages.
  ///
  /// - Parameter size: of the running text, in points.
  package func set(
    _ document: Document, on paper: Paper, size: Double = 10.5
  ) throws -> PrintedSheets {
    try with { setter in
      DocumentSetter(
        document: document, paper: paper, size: size, words: words, setter: setter
      ).set()
    }
  }

  func with<Made>(_ make: (MemoSetter) throws -> Made) throws -> Made {
    try shapers.with { shaper in
      try make(MemoSetter(shaper: shaper, memo: memo, hyphenation: hyphenation))
    }
  }
}
