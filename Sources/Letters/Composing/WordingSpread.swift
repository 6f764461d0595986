// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Liquid

/// The order in which a template's combinations of wordings are taken, so that letters next to each
/// other in it differ in as many passages as they can.
///
/// The farthest first: each combination differs from all before it as much as any that is left. A
/// template with many passages has more combinations than anybody has letters; the first few hundred
/// are enough.
struct WordingSpread: Sendable {
  /// The passages, by where their tags stand.
  let passages: [TagChoice]
  /// Combinations of branches, one number for each passage.
  private let turns: [[UInt8]]

  private static let mostCombinations = 1_024
  private static let mostTurns = 64

  init(_ passages: [TagChoice]) {
    self.passages = passages
    turns = Self.farthestFirst(Self.combinations(passages.map(\.branchCount)))
  }
}

extension WordingSpread {
  /// The branches of one letter.
  ///
  /// - Parameters:
  ///   - turn: the letter's place among those to its office; neighbours differ most.
  ///   - start: decides with which combination the office begins.
  func branches(turn: Int, start: UInt64) -> [UInt8] {
    guard let combination = turns.isEmpty ? nil : turns[turn % turns.count] else { return [] }
    return zip(combination, passages).enumerated().map { index, pair in
      let shift = (start >> UInt64(index * 5 % 60)) % UInt64(max(pair.1.branchCount, 1))
      return UInt8((UInt64(pair.0) + shift) % UInt64(max(pair.1.branchCount, 1)))
    }
  }

  /// How many combinations it takes to have read every branch of every passage once.
  var mostBranches: Int { passages.map(\.branchCount).max() ?? 1 }

  private static func combinations(_ counts: [Int]) -> [[UInt8]] {
    var combinations: [[UInt8]] = [[]]
    for count in counts {
      let branches = (0..<UInt8(clamping: max(count, 1)))
      if combinations.count * branches.count <= mostCombinations {
        combinations = combinations.flatMap { head in branches.map { head + [$0] } }
      } else {
        // Past the limit the further passages go with the earlier ones.
        combinations = combinations.enumerated().map { index, head in
          head + [UInt8(index % branches.count)]
        }
      }
    }
    return combinations
  }

  private static func farthestFirst(_ combinations: [[UInt8]]) -> [[UInt8]] {
    guard var next = combinations.indices.first else { return [] }
    var turns: [[UInt8]] = []
    var isLeft = [Bool](repeating: true, count: combinations.count)
    var distances = [Int](repeating: .max, count: combinations.count)
    while turns.count < min(mostTurns, combinations.count) {
      let taken = combinations[next]
      turns.append(taken)
      isLeft[next] = false
      var best = -1
      for index in combinations.indices where isLeft[index] {
        let distance = zip(combinations[index], taken).count { $0 != $1 }
        distances[index] = min(distances[index], distance)
        if distances[index] > best { (best, next) = (distances[index], index) }
      }
    }
    return turns
  }
}

/// The wordings of one letter, as the `vary` tag asks for them.
///
/// A class because values of the caller travel through a render as objects.
final class Wordings: DynamicObject {
  private let passages: [TagChoice]
  private let branches: [UInt8]

  init(_ passages: [TagChoice], _ branches: [UInt8]) {
    self.passages = passages
    self.branches = branches
  }

  /// Every passage in its wording of one number, or its last.
  init(_ passages: [TagChoice], each number: Int) {
    self.passages = passages
    branches = passages.map { UInt8(clamping: min(number, max($0.branchCount, 1) - 1)) }
  }

  func liquidField(_ name: String) -> Value? { nil }

  /// The branch of the tag that stands at an offset.
  func branch(at offset: Int) -> Int {
    for (passage, branch) in zip(passages, branches) where passage.offset == offset {
      return Int(branch)
    }
    return 0
  }
}
