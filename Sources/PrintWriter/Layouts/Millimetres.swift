// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A length on paper.
package struct Millimetres: Sendable, Hashable, Comparable, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  package let value: Double

  package init(_ value: Double) { self.value = value }
  package init(floatLiteral value: Double) { self.value = value }
  package init(integerLiteral value: Int) { self.value = Double(value) }

  /// In points of 1/72 inch.
  package var points: Double { value * 72 / 25.4 }

  package static func < (one: Self, other: Self) -> Bool { one.value < other.value }
  package static func + (one: Self, other: Self) -> Self { Self(one.value + other.value) }
  package static func - (one: Self, other: Self) -> Self { Self(one.value - other.value) }
  package static func * (factor: Double, length: Self) -> Self { Self(factor * length.value) }
}
