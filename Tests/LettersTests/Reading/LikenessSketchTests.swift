// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Languages
import Testing

@testable import Letters

@Suite struct LikenessSketchTests {
  private func words(_ range: ClosedRange<Int>) -> [String] { range.map { "w\($0)" } }

  /// A letter of one paragraph.
  private func sketch(_ words: [String]) throws -> LikenessSketch {
    let english = try #require(Language.of(.english))
    var text = words.joined(separator: " ")
    let part = text.withUTF8 { BodyPart($0, blocks: [], BodyPart.Setting(language: english)) }
    return LikenessSketch([part])
  }

  private func likeness(_ one: LikenessSketch, _ other: LikenessSketch) -> Double {
    var overlaps = PhraseOverlaps()
    return one.likeness(to: other, &overlaps)
  }

  @Test func `a letter is like itself and unlike another`() throws {
    let one = try sketch(words(1...300))
    #expect(likeness(one, try sketch(words(1...300))) == 1)
    #expect(likeness(one, try sketch(words(1001...1300))) == 0)
  }

  @Test func `short letters are compared exactly`() throws {
    // 20 words have 16 phrases of five; 10 words more share all of them.
    let one = try sketch(words(1...20))
    let other = try sketch(words(1...30))
    #expect(likeness(one, other) == 16.0 / 26.0)
    #expect(likeness(other, one) == 16.0 / 26.0)
  }

  @Test func `long letters are compared exactly too`() throws {
    let one = try sketch(words(1...1_000))
    let other = try sketch(words(501...1_500))
    #expect(likeness(one, other) == 496.0 / 1_496.0)
  }

  @Test func `a paragraph that two letters share counts with all its phrases`() throws {
    let english = try #require(Language.of(.english))
    let parts = [words(1...14), words(101...114), words(201...214)].map { words in
      var text = words.joined(separator: " ")
      return text.withUTF8 { BodyPart($0, blocks: [], BodyPart.Setting(language: english)) }
    }
    let one = LikenessSketch([parts[0], parts[1]])
    let other = LikenessSketch([parts[0], parts[2]])
    #expect(likeness(one, other) == 10.0 / 30.0)
  }

  @Test func `fewer than five words are like nothing`() throws {
    let none = try sketch(words(1...4))
    #expect(likeness(none, none) == 0)
    #expect(likeness(none, try sketch(words(1...10))) == 0)
  }
}
