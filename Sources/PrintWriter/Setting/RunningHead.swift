// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The head of a table, for the pages on which the table goes on.
struct RunningHead: Sendable {
  let ink: Ink
  let height: Double
}

extension RunningHead {
  /// Nil for a head without height.
  init?(_ strips: ArraySlice<Strip>) {
    height = strips.reduce(0) { $0 + $1.height }
    guard height > 0 else { return nil }
    var marks: [Mark] = []
    var y = 0.0
    for strip in strips {
      marks += strip.parts.map { $0.mark.moved(x: 0, y: y) }
      y += strip.height
    }
    ink = Ink(marks, isShared: true)
  }

  /// Two heads of tables that stand side by side.
  static func beside(_ one: RunningHead?, _ other: RunningHead?) -> RunningHead? {
    guard let one, let other else { return one ?? other }
    return RunningHead(
      ink: Ink(one.ink.marks + other.ink.marks), height: max(one.height, other.height))
  }
}
