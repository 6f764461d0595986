// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Letters

/// How alike the letters of a mailing to one office are.
package struct Likeness: Sendable, Equatable {
  /// The offices that get more than one letter.
  package let offices: Int
  /// The share of common five-word phrases over the pairs of letters to one office, from 0 to 1.
  package let mean: Double
  package let highest: Double
}

/// Collects the phrases of letters to offices that get several, of each office the first few.
struct LikenessTally: Sendable {
  private var offices: [Int32: [Entry]] = [:]

  private struct Entry: Sendable {
    let sketch: LikenessSketch
    let template: Int32
  }

  /// How many letters to one office are compared with each other.
  private static let mostCompared = 16

  init(_ letters: [PlannedLetter]) {
    var counts: [Int32: Int] = [:]
    for letter in letters { counts[letter.recipient, default: 0] += 1 }
    for (recipient, count) in counts where count > 1 { offices[recipient] = [] }
  }
}

extension LikenessTally {
  mutating func add(
    _ sketch: @autoclosure () -> LikenessSketch, of letter: PlannedLetter
  ) {
    guard let count = offices[letter.recipient]?.count, count < Self.mostCompared else { return }
    offices[letter.recipient]?.append(Entry(sketch: sketch(), template: letter.template))
  }

  /// The likeness of all, and the highest that each template gives.
  func result() -> (likeness: Likeness?, byTemplate: [Int32: Double]) {
    var byTemplate: [Int32: Double] = [:]
    var (count, pairs, total, highest) = (0, 0, 0.0, 0.0)
    for (_, entries) in offices.sorted(by: { $0.key < $1.key }) where entries.count > 1 {
      count += 1
      for (index, entry) in entries.enumerated() {
        for other in entries[(index + 1)...] {
          let likeness = entry.sketch.likeness(to: other.sketch)
          pairs += 1
          total += likeness
          highest = max(highest, likeness)
          guard entry.template == other.template else { continue }
          byTemplate[entry.template] = max(byTemplate[entry.template] ?? 0, likeness)
        }
      }
    }
    guard pairs > 0 else { return (nil, [:]) }
    return (
      Likeness(offices: count, mean: total / Double(pairs), highest: highest), byTemplate
    )
  }
}
