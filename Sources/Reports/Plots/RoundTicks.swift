// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The numbers at which an axis is marked: from 0 in steps of 1, 2 or 5 times a power of ten.
struct RoundTicks: Sendable, Hashable {
  let step: Int
  /// The last tick: at or above the greatest value.
  let end: Int

  /// Marks an axis from 0 to at least a number.
  init(through greatest: Int, most: Int = 6) {
    let greatest = max(greatest, 1)
    let step = Self.steps.first { (greatest - 1) / $0 < most } ?? greatest
    self.step = step
    end = (greatest - 1) / step * step + step
  }

  var values: [Int] { Array(stride(from: 0, through: end, by: step)) }

  /// Steps of 1, 2 and 5 up to what an integer holds.
  static let steps: [Int] = {
    var steps: [Int] = []
    var power = 1
    while power < Int.max / 100 {
      steps += [power, 2 * power, 5 * power]
      power *= 10
    }
    return steps
  }()
}
