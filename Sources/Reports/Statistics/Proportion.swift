// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How many of a number of letters have something in common, such as an answer.
///
/// A share of four letters says nothing and can point at a person; so a share is only had through
/// `shown`, and of fewer than five letters it does not exist.
package struct Proportion: Sendable, Hashable {
  package let count: Int
  package let total: Int

  /// Fails unless 0 ≤ count ≤ total.
  package init?(_ count: Int, of total: Int) {
    guard count >= 0, count <= total else { return nil }
    self.init(counted: count, of: total)
  }

  init(counted count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The fewest letters of which a share is shown.
  package static let fewest = 5
}

extension Proportion {
  package var shown: ShownProportion {
    total < Self.fewest ? .tooFew(total: total) : .share(Share(self))
  }

  /// The share itself; nil of fewer than five letters.
  package var share: Double? { shown.share?.value }

  /// The 95 % interval of the share; nil of fewer than five letters.
  package var interval: ClosedRange<Double>? { shown.share?.interval }
}

/// What may be said of a proportion.
package enum ShownProportion: Sendable, Hashable {
  case tooFew(total: Int)
  case share(Share)

  package var share: Share? {
    if case .share(let share) = self { share } else { nil }
  }
}

/// A share with its 95 % interval after Wilson; only `Proportion` makes one.
package struct Share: Sendable, Hashable {
  /// From 0 to 1.
  package let value: Double
  package let interval: ClosedRange<Double>

  /// The score interval: right for small numbers and for shares near 0 and 1.
  ///
  /// There the share ± its standard errors leaves the scale (E. B. Wilson, Probable inference,
  /// the law of succession, and statistical inference, 1927).
  fileprivate init(_ proportion: Proportion) {
    let total = Double(proportion.total)
    let share = Double(proportion.count) / total
    let square = Normal.z95 * Normal.z95
    let middle = (share + square / (2 * total)) / (1 + square / total)
    let error = (share * (1 - share) / total + square / (4 * total * total)).squareRoot()
    let reach = Normal.z95 * error / (1 + square / total)
    value = share
    let low = proportion.count == 0 ? 0 : max(middle - reach, 0)
    let high = proportion.count == proportion.total ? 1 : min(middle + reach, 1)
    interval = low...max(low, high)
  }
}

/// The normal distribution's numbers.
enum Normal {
  /// 95 % lie within so many standard errors.
  static let z95 = 1.959963984540054
}
