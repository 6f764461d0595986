// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A type whose values a template can use.
public protocol LiquidConvertible {
  var liquidValue: Value { get }
}

extension Value: LiquidConvertible {
  public var liquidValue: Value { self }
}

extension Bool: LiquidConvertible {
  public var liquidValue: Value { .bool(self) }
}

extension Int: LiquidConvertible {
  public var liquidValue: Value { .int(self) }
}

extension Double: LiquidConvertible {
  public var liquidValue: Value { .double(self) }
}

extension String: LiquidConvertible {
  public var liquidValue: Value { .text(self) }
}

extension Optional: LiquidConvertible where Wrapped: LiquidConvertible {
  public var liquidValue: Value { map(\.liquidValue) ?? .nil }
}

extension Array: LiquidConvertible where Element: LiquidConvertible {
  public var liquidValue: Value { .list(map(\.liquidValue)) }
}

extension Dictionary: LiquidConvertible where Key == String, Value: LiquidConvertible {
  /// An object with the fields in the order of their names.
  public var liquidValue: Liquid.Value {
    .object(Liquid.Value.Object(sorted { $0.key < $1.key }.map { ($0.key, $0.value.liquidValue) }))
  }
}
