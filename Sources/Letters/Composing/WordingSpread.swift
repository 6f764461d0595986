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

  private static let mostCombinations = 192
  private static let mostTurns = 48

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

  /// All combinations where there are few; else every passage in its first wording, in its second and
  /// so on, and a few hundred that a stable hash picks.
  private static func combinations(_ counts: [Int]) -> [[UInt8]] {
    let counts = counts.map { min(max($0, 1), 255) }
    let all = counts.reduce(1) { min($0 * $1, mostCombinations + 1) }
    if all <= mostCombinations {
      return counts.reduce(into: [[]]) { combinations, count in
        combinations = combinations.flatMap { head in (0..<UInt8(count)).map { head + [$0] } }
      }
    }
    let even = (0..<(counts.max() ?? 1)).map { number in counts.map { UInt8(number % $0) } }
    let picked = (0..<mostCombinations - even.count).map { pick in
      counts.enumerated().map { passage, count in
        UInt8(StableHash.of([String(pick), String(passage)]) % UInt64(count))
      }
    }
    return (even + picked).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
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
