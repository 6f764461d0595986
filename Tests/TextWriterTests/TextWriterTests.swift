// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import TextWriter

@Suite struct TextWriterTests {
  @Test(arguments: SampleLetters.all.map(\.name))
  func `the sample letters look as their goldens do`(name: String) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    try expectGolden("\(name).txt", TextWriter().write(letter))
  }
}
