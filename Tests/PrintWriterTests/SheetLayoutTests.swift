// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("Layouts of a sheet")
struct SheetLayoutTests {
  @Test("what can be read through the window lies behind it wherever the sheet slips")
  func safeAreas() throws {
    for layout in SheetLayout.all {
      guard let envelope = layout.envelope else { continue }
      let sheet = try #require(layout.folded)
      for position in envelope.positions(on: sheet) {
        #expect(position.contains(layout.safeArea), "\(layout.id)")
      }
      #expect(layout.addressField.contains(layout.safeArea), "\(layout.id)")
    }
  }

  @Test("each layout has an id of its own, and is found by it")
  func ids() {
    for layout in SheetLayout.all { #expect(SheetLayout.named(layout.id) == layout) }
    #expect(Set(SheetLayout.all.map(\.id)).count == SheetLayout.all.count)
    #expect(SheetLayout.named("din") == nil)
  }

  @Test("a country's letters have its own layout, and others plain A4")
  func countries() {
    let ids = ["DE", "FR", "CH", "GB", "US", "UZ"].map { SheetLayout.usual(in: $0).id }
    #expect(ids == ["din-5008-b", "nf-z-11-001", "swiss-right", "uk-dl", "us-10", "a4"])
    #expect(SheetLayout.usual(in: nil).id == "a4")
  }
}
