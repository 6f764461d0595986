// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("Words with their places", .enabled(if: OutsideJudge.pdftotext.isInstalled))
struct LayoutWordsTests {
  @Test("a letter stands where its layout says", arguments: SheetLayout.all.map(\.id))
  func layout(id: String) throws {
    let layout = try #require(SheetLayout.named(id))
    let printed = try Printing.set(SampleLetters.english, in: layout)
    let pages = try PrintedWords.pages(of: try Printing.pdf(of: printed, "en-GB"))
    var text = ""
    for (number, words) in pages.enumerated() {
      text += PrintedWords.text(of: words, page: number + 1)
    }
    try expectGolden("\(layout.id).txt", Array(text.utf8))
  }
}
