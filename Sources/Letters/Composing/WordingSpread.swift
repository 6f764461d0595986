// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Liquid

/// The combinations of wordings from which a template's letters take theirs, and how far each is from
/// each other.
///
/// All combinations where there are few; else a few dozen that differ much, the farthest first.
package struct WordingSpread: Sendable {
  /// The passages, by where their tags stand.
  let passages: [TagChoice]
  /// Combinations of branches, one number for each passage.
  private let turns: [[Int]]
  /// In how many passages two combinations differ.
  private let distances: [[Int]]

  private static let mostHeads = 96
  private static let mostTurns = 48

  init(_ passages: [TagChoice]) {
    self.passages = passages
    let turns = Self.turns(passages.map { max($0.branchCount, 1) })
    self.turns = turns
    distances = turns.map { turn in turns.map { Self.distance(turn, $0) } }
  }
}

extension WordingSpread {
  /// How many combinations there are to choose from, at least one.
  package var turnCount: Int { turns.count }

  /// In how many passages the letters of two turns differ.
  package func distance(_ first: Int, _ second: Int) -> Int { distances[first][second] }

  /// The branches of one letter.
  ///
  /// - Parameters:
  ///   - turn: which combination.
  ///   - start: decides with which wordings an office begins; the same for all its letters.
  func branches(turn: Int, start: UInt64) -> [Int] {
    zip(turns[turn % turns.count], passages).enumerated().map { index, pair in
      let count = max(pair.1.branchCount, 1)
      return (pair.0 + Int((start >> UInt64(index * 5 % 60)) % UInt64(count))) % count
    }
  }

  /// As many letters as it takes to have read every branch of every passage once, those of passages
  /// within passages too.
  var exhaustive: [[Int]] {
    let most = passages.map(\.branchCount).max() ?? 1
    let even = (0..<max(most, 1)).map { number in
      passages.map { min(number, max($0.branchCount, 1) - 1) }
    }
    let inner = passages.indices.filter { passages[$0].parent != nil }.flatMap { index in
      (0..<max(passages[index].branchCount, 1)).map { branch in reaching(branch, of: index) }
    }
    return even + inner
  }

  /// The first wordings everywhere, but for one branch of one passage and those around it.
  private func reaching(_ branch: Int, of index: Int) -> [Int] {
    var branches = passages.map { _ in 0 }
    branches[index] = branch
    var parent = passages[index].parent
    while let around = parent,
      let place = passages.firstIndex(where: { $0.offset == around.offset })
    {
      branches[place] = around.branch
      parent = passages[place].parent
    }
    return branches
  }
}

extension WordingSpread {
  private static func distance(_ first: [Int], _ second: [Int]) -> Int {
    zip(first, second).count { $0 != $1 }
  }

  /// All combinations where there are few; else a few dozen in families: a combination, and those in
  /// which every passage is moved on by one, by two and so on, so that each has one that differs from
  /// it everywhere.
  private static func turns(_ counts: [Int]) -> [[Int]] {
    let all = counts.reduce(1) { min($0 * $1, mostTurns + 1) }
    if all <= mostTurns {
      return counts.reduce(into: [[]]) { combinations, count in
        combinations = combinations.flatMap { head in (0..<count).map { head + [$0] } }
      }
    }
    let most = min(counts.max() ?? 1, mostTurns)
    var turns: [[Int]] = []
    for head in farthestFirst(heads(counts)) where turns.count + most <= mostTurns {
      let family = (0..<most).map { step in zip(head, counts).map { ($0 + step) % $1 } }
      turns += family.filter { !turns.contains($0) }
    }
    return turns
  }

  /// Combinations that a stable hash picks.
  private static func heads(_ counts: [Int]) -> [[Int]] {
    (0..<mostHeads).map { pick in
      counts.enumerated().map { passage, count in
        pick == 0 ? 0 : Int(StableHash.of([String(pick), String(passage)]) % UInt64(count))
      }
    }
  }

  private static func farthestFirst(_ combinations: [[Int]]) -> [[Int]] {
    var next = combinations.startIndex
    var turns: [[Int]] = []
    var isLeft = [Bool](repeating: true, count: combinations.count)
    var distances = [Int](repeating: .max, count: combinations.count)
    while turns.count < combinations.count {
      let taken = combinations[next]
      turns.append(taken)
      isLeft[next] = false
      var best = -1
      for index in combinations.indices where isLeft[index] {
        distances[index] = min(distances[index], distance(combinations[index], taken))
        if distances[index] > best { (best, next) = (distances[index], index) }
      }
    }
    return turns
  }
}

/// The turns that the letters to one office from one template have taken, so that the next one
/// differs from them as much as it can.
package struct TakenTurns: Sendable {
  /// In how many passages each turn differs from the nearest that is taken.
  private var nearest: [UInt8]

  package init(_ spread: WordingSpread) {
    nearest = Array(repeating: .max, count: spread.turnCount)
  }

  /// The turn of the next letter: the one that differs most from all that are taken, the first from
  /// `start` on among equals.
  package mutating func next(_ spread: WordingSpread, from start: UInt64) -> UInt8 {
    let count = nearest.count
    // When every combination was taken, they are dealt out anew.
    if nearest.allSatisfy({ $0 == 0 }) { self = TakenTurns(spread) }
    var best = Int(start % UInt64(count))
    for step in 1..<max(count, 2) {
      let turn = (Int(start % UInt64(count)) + step) % count
      if nearest[turn] > nearest[best] { best = turn }
    }
    for turn in nearest.indices {
      nearest[turn] = min(nearest[turn], UInt8(clamping: spread.distance(turn, best)))
    }
    return UInt8(clamping: best)
  }
}

/// The wordings of one letter, as the `vary` tag asks for them.
///
/// A class because values of the caller travel through a render as objects.
final class Wordings: DynamicObject {
  private let branches: [Int: Int]

  init(_ passages: [TagChoice], _ branches: [Int]) {
    self.branches = Dictionary(
      zip(passages.map(\.offset), branches), uniquingKeysWith: { first, _ in first })
  }

  func liquidField(_ name: String) -> Value? { nil }

  /// The branch of the tag that stands at an offset.
  func branch(at offset: Int) -> Int { branches[offset] ?? 0 }
}
