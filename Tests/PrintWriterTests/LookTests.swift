// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("Look")
struct LookTests {
  @Test func look() throws {
    let words = PrintWords { "page \($0) of \($1) (\($2))" }
    let writer = PrintWriter(words: words)
    for layout in SheetLayout.all {
      let printed = try writer.set(SampleLetters.english, LetterDress(layout: layout))
      print(layout.id, printed.findings)
      for page in 1...printed.pageCount {
        let bytes = try writer.picture(of: printed, page: page, resolution: 70)
        try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/look-\(layout.id)-\(page).png"))
      }
    }
    for (name, letter) in SampleLetters.all {
      let printed = try writer.set(letter, LetterDress(layout: .named("din-5008-b")!))
      print(name, printed.findings)
      for page in 1...printed.pageCount {
        let bytes = try writer.picture(of: printed, page: page, resolution: 70)
        try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/look-\(name)-\(page).png"))
      }
    }
  }
}
