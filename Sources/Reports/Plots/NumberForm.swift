// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How the report's language writes numbers.
package struct NumberForm: Sendable, Hashable {
  /// Between thousands.
  package let group: String
  /// Behind the number of a percentage, with its space where the language has one.
  package let percent: String

  package init(group: String, percent: String) {
    self.group = group
    self.percent = percent
  }

  /// As ISO 80000-1 has it: thin spaces between thousands, a space before the sign.
  package static let international = NumberForm(group: "\u{202F}", percent: "\u{A0}%")
}

extension NumberForm {
  package func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "−" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += group }
      text.append(digit)
    }
    return text
  }

  /// A share from 0 to 1 in whole per cent; what is neither none nor all is never written so.
  package func percentage(_ share: Double) -> String { String(Self.percent(share)) + percent }

  package func percentages(_ shares: ClosedRange<Double>) -> String {
    "\(Self.percent(shares.lowerBound))–\(Self.percent(shares.upperBound))\(percent)"
  }

  /// What may be said of a proportion: its share, or a dash for too few letters.
  package func share(_ proportion: Proportion) -> String {
    proportion.share.map(percentage) ?? "–"
  }

  private static func percent(_ share: Double) -> Int {
    let rounded = Int((share * 100).rounded())
    if share <= 0 { return 0 }
    return share >= 1 ? 100 : min(max(rounded, 1), 99)
  }
}
