// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PDF
import Testing

@Suite struct PDFFileTests {
  @Test func `the same calls give the same bytes`() throws {
    #expect(try Samples.letter() == Samples.letter())
  }
}
