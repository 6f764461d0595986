// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import Letters

@Suite struct LikenessSketchTests {
  private func words(_ range: ClosedRange<Int>) -> [String] { range.map { "w\($0)" } }

  @Test func `a letter is like itself and unlike another`() {
    let one = LikenessSketch(words(1...300))
    #expect(one.likeness(to: LikenessSketch(words(1...300))) == 1)
    #expect(one.likeness(to: LikenessSketch(words(1001...1300))) == 0)
  }

  @Test func `short letters are compared exactly`() {
    // 20 words have 16 phrases of five; 10 words more share all of them.
    let one = LikenessSketch(words(1...20))
    let other = LikenessSketch(words(1...30))
    #expect(one.likeness(to: other) == 16.0 / 26.0)
    #expect(other.likeness(to: one) == 16.0 / 26.0)
  }

  @Test func `long letters are compared to a few hundredths`() {
    let one = LikenessSketch(words(1...1_000))
    let other = LikenessSketch(words(501...1_500))
    #expect(abs(one.likeness(to: other) - 496.0 / 1_496.0) < 0.1)
  }

  @Test func `fewer than five words are like nothing`() {
    let none = LikenessSketch(words(1...4))
    #expect(none.likeness(to: none) == 0)
    #expect(none.likeness(to: LikenessSketch(words(1...10))) == 0)
  }
}
