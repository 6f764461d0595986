// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import Letters

@Suite struct LikenessSketchTests {
  /// The sketch of a letter of one paragraph with words by number.
  private func sketch(_ range: ClosedRange<Int>) -> LikenessSketch {
    var text = range.map { "w\($0)" }.joined(separator: " ")
    return LikenessSketch([text.withUTF8 { ReadText($0) }.phrases])
  }

  @Test func `a letter is like itself and unlike another`() {
    #expect(sketch(1...300).likeness(to: sketch(1...300)) == 1)
    #expect(sketch(1...300).likeness(to: sketch(1001...1300)) == 0)
  }

  @Test func `short letters are compared exactly`() {
    // 20 words have 16 phrases of five; 10 words more share all of them.
    #expect(sketch(1...20).likeness(to: sketch(1...30)) == 16.0 / 26.0)
    #expect(sketch(1...30).likeness(to: sketch(1...20)) == 16.0 / 26.0)
  }

  @Test func `long letters are compared to a few hundredths`() {
    let likeness = sketch(1...1_000).likeness(to: sketch(501...1_500))
    #expect(abs(likeness - 496.0 / 1_496.0) < 0.1)
  }

  @Test func `a paragraph that stands twice counts once`() {
    let once = LikenessSketch([[1, 2, 3]])
    let twice = LikenessSketch([[1, 2, 3], [1, 2, 3]])
    #expect(once.likeness(to: twice) == 1)
    #expect(twice.likeness(to: LikenessSketch([[1, 2, 3], [4]])) == 0.75)
  }

  @Test func `fewer than five words are like nothing`() {
    #expect(sketch(1...4).likeness(to: sketch(1...4)) == 0)
    #expect(sketch(1...4).likeness(to: sketch(1...10)) == 0)
  }
}
