// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@Suite struct DocumentDumpTests {
  @Test(arguments: ["report", "persian", "least"])
  func `the sample documents are dumped as their goldens say`(name: String) throws {
    let document = try #require(SampleDocuments.all.first { $0.name == name }).document
    try expectGolden("\(name).dump", Array(document.dump.utf8))
  }
}
