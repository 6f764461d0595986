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

  @Test(arguments: SampleDocuments.all.map(\.name))
  func `the sample documents look as their goldens do`(name: String) throws {
    let document = try #require(SampleDocuments.all.first { $0.name == name }).document
    try expectGolden("document-\(name).txt", TextWriter().write(document))
  }

  @Test func `the same letter gives the same bytes on every thread`() async throws {
    let expected = TextWriter().write(SampleLetters.english)
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<200 { group.addTask { TextWriter().write(SampleLetters.english) } }
      for await bytes in group { #expect(bytes == expected) }
    }
  }
}
