// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@testable import Letters

/// In which order the combinations of wordings are taken.
@Suite struct WordingSpreadTests {
  private func spread(_ counts: [Int]) -> WordingSpread {
    WordingSpread(counts.enumerated().map { TagChoice(offset: $0.offset, branchCount: $0.element) })
  }

  @Test func `the second letter differs from the first in every passage`() {
    for counts in [[2], [2, 2, 2], [3, 2, 4], [2, 2, 2, 2, 2, 2]] {
      let spread = spread(counts)
      for start in [0, 17, 0xFFFF_FFFF_FFFF] as [UInt64] {
        let first = spread.branches(turn: 0, start: start)
        let second = spread.branches(turn: 1, start: start)
        #expect(zip(first, second).allSatisfy { $0 != $1 })
      }
    }
  }

  @Test func `no combination comes twice before all have come`() {
    let spread = spread([2, 3, 2])
    let turns = (0..<12).map { spread.branches(turn: $0, start: 5) }
    #expect(Set(turns).count == 12)
    #expect(spread.branches(turn: 12, start: 5) == turns[0])
  }

  @Test func `three letters of three wordings share none`() {
    let turns = (0..<3).map { spread([3, 3, 3]).branches(turn: $0, start: 0) }
    for passage in 0..<3 { #expect(Set(turns.map { $0[passage] }).count == 3) }
  }

  @Test func `a template of a hundred passages is spread too`() {
    let spread = spread(Array(repeating: 4, count: 100))
    let first = spread.branches(turn: 0, start: 3)
    #expect(first.count == 100)
    #expect(first.allSatisfy { $0 < 4 })
    #expect(first != spread.branches(turn: 1, start: 3))
  }

  @Test func `a template without passages has nothing to choose`() {
    #expect(spread([]).branches(turn: 9, start: 9) == [])
    #expect(spread([]).mostBranches == 1)
  }
}
