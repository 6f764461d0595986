// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Letters

/// How alike the letters of a mailing to one office are.
package struct Likeness: Sendable, Equatable {
  /// The offices that get more than one letter.
  package let offices: Int
  /// The share of common five-word phrases over all pairs of letters to one office, from 0 to 1.
  package let mean: Double
  package let highest: Double
}

/// Collects the phrases of letters to offices that get several.
struct LikenessTally: Sendable {
  /// The offices that get several letters, and their letters' phrases.
  private var offices: [Int32: [Entry]] = [:]

  /// Letters with the same phrases, from one template.
  private struct Entry: Sendable {
    let sketch: LikenessSketch
    let template: Int32
    var count: Int
  }

  /// How many different letters to one office are compared with each other.
  private static let mostCompared = 16

  init(_ letters: [PlannedLetter]) {
    var counts: [Int32: Int] = [:]
    for letter in letters { counts[letter.recipient, default: 0] += 1 }
    for (recipient, count) in counts where count > 1 { offices[recipient] = [] }
  }
}

extension LikenessTally {
  mutating func add(_ sketch: LikenessSketch?, of letter: PlannedLetter) {
    guard let sketch, var entries = offices[letter.recipient] else { return }
    let known = entries.firstIndex { $0.template == letter.template && $0.sketch == sketch }
    if let known {
      entries[known].count += 1
    } else if entries.count < Self.mostCompared {
      entries.append(Entry(sketch: sketch, template: letter.template, count: 1))
    }
    offices[letter.recipient] = entries
  }

  /// The likeness of all, and the highest that each template gives.
  func result() -> (likeness: Likeness?, byTemplate: [Int32: Double]) {
    var sum = Sum()
    var overlaps = PhraseOverlaps()
    var byTemplate: [Int32: Double] = [:]
    var count = 0
    for entries in offices.values where entries.reduce(0, { $0 + $1.count }) > 1 {
      count += 1
      for (index, entry) in entries.enumerated() {
        if entry.count > 1 {
          sum.add(1, pairs: entry.count * (entry.count - 1) / 2)
          byTemplate[entry.template] = 1
        }
        for other in entries[(index + 1)...] {
          let likeness = entry.sketch.likeness(to: other.sketch, &overlaps)
          sum.add(likeness, pairs: entry.count * other.count)
          guard entry.template == other.template else { continue }
          byTemplate[entry.template] = max(byTemplate[entry.template] ?? 0, likeness)
        }
      }
    }
    guard count > 0, sum.pairs > 0 else { return (nil, [:]) }
    let mean = sum.total / Double(sum.pairs)
    return (Likeness(offices: count, mean: mean, highest: sum.highest), byTemplate)
  }

  private struct Sum {
    var total = 0.0
    var pairs = 0
    var highest = 0.0

    mutating func add(_ likeness: Double, pairs count: Int) {
      total += likeness * Double(count)
      pairs += count
      highest = max(highest, likeness)
    }
  }
}
