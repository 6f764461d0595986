// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@testable import Letters

/// The combinations of wordings, and how they are dealt out to the letters of an office.
@Suite struct WordingSpreadTests {
  private func spread(_ counts: [Int]) -> WordingSpread {
    WordingSpread(counts.enumerated().map { TagChoice(offset: $0.offset, branchCount: $0.element) })
  }

  /// The branches of the first letters to an office, each from a start of its own.
  private func dealt(_ spread: WordingSpread, _ starts: [UInt64]) -> [[Int]] {
    var taken = TakenTurns(spread)
    return starts.map { start in
      spread.branches(turn: Int(taken.next(spread, from: start)), start: 77)
    }
  }

  @Test func `the second letter to an office differs from the first in every passage`() {
    for counts in [[2], [2, 2, 2], [3, 2, 4], [2, 2, 2, 2, 2, 2], [2, 3, 2, 3, 2, 3, 2]] {
      for start in [0, 17, 0xFFFF_FFFF_FFFF] as [UInt64] {
        let letters = dealt(spread(counts), [start, 5])
        #expect(zip(letters[0], letters[1]).allSatisfy { $0 != $1 })
      }
    }
  }

  @Test func `no combination comes twice before all have come`() {
    let letters = dealt(spread([2, 3, 2]), Array(0..<12))
    #expect(Set(letters).count == 12)
    #expect(dealt(spread([2, 3, 2]), Array(0..<24)).count == 24)
  }

  @Test func `three letters of three wordings share none`() {
    let letters = dealt(spread([3, 3, 3]), [4, 4, 4])
    for passage in 0..<3 { #expect(Set(letters.map { $0[passage] }).count == 3) }
  }

  @Test func `a letter that is alone begins where its member and case say`() {
    let spread = spread([2, 2, 2, 2])
    let first = (0..<16).map { dealt(spread, [$0])[0] }
    #expect(Set(first).count == 16)
    #expect(dealt(spread, [3]) == dealt(spread, [3]))
  }

  @Test(arguments: [1, 100, 191, 192, 193, 255, 300])
  func `a passage of many wordings is dealt out too`(count: Int) {
    let letters = dealt(spread([count, 2]), Array(0..<50))
    #expect(letters.allSatisfy { $0[0] < count && $0[1] < 2 })
  }

  @Test func `a template of a hundred passages is spread too`() {
    let letters = dealt(spread(Array(repeating: 4, count: 100)), [3, 9])
    #expect(letters[0].count == 100)
    #expect(letters[0].allSatisfy { $0 < 4 })
    #expect(zip(letters[0], letters[1]).count { $0 != $1 } > 60)
  }

  @Test func `a template without passages has nothing to choose`() {
    #expect(dealt(spread([]), [9, 9]) == [[], []])
    #expect(spread([]).exhaustive == [[]])
  }

  @Test func `every branch is reached, those of passages within passages too`() {
    let inner = TagChoice(offset: 5, branchCount: 2, parent: .init(offset: 1, branch: 1))
    let spread = WordingSpread([TagChoice(offset: 1, branchCount: 2), inner])
    let reached = spread.exhaustive.filter { $0[0] == 1 }.map { $0[1] }
    #expect(Set(reached) == [0, 1])
  }
}
