// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A value that a template can name, filter, compare and print.
public enum Value: Sendable {
  /// Known, and nothing.
  case `nil`
  /// Known, but lacking for a reason that the caller wants to hear of again; behaves as `nil`.
  case absent(Absence)
  case bool(Bool)
  case int(Int)
  case double(Double)
  /// Plain text, which is escaped when it is printed.
  case text(String)
  /// Text that is already in the output's language and is printed as it stands.
  ///
  /// Every ordinary text filter turns it into plain `text`, so what a filter makes of it is
  /// escaped again.
  case markup(String)
  case list(List)
  case object(Object)
  /// The whole numbers from one to another, such as `(1..5)`.
  case range(IntegerRange)
  /// An object that answers for its fields when it is asked.
  case dynamic(any DynamicObject)
  /// The literal `blank`.
  case blank
  /// The literal `empty`.
  case empty
}

extension Value {
  /// A list of values.
  public static func list(_ values: [Value]) -> Value { .list(List(values)) }

  /// An object with its fields in this order.
  public static func object(_ fields: KeyValuePairs<String, Value>) -> Value {
    .object(Object(fields.map { ($0.key, $0.value) }))
  }

  /// Whether this is `nil` or absent.
  public var isNil: Bool {
    switch self {
    case .nil, .absent: true
    default: false
    }
  }

  /// Whether a condition takes this for true: all but `nil`, absent and `false`.
  public var isTruthy: Bool {
    switch self {
    case .nil, .absent, .bool(false): false
    default: true
    }
  }

  /// The text of a `text` or `markup` value.
  public var string: String? {
    switch self {
    case .text(let text), .markup(let text): text
    default: nil
    }
  }

  /// The field of an object, or nil when it has none of that name.
  public subscript(field: String) -> Value? {
    switch self {
    case .object(let object): object[field]
    case .dynamic(let object): object.liquidField(field)
    default: nil
    }
  }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }

  public init(integerLiteral value: Int) { self = .int(value) }

  public init(floatLiteral value: Double) { self = .double(value) }

  public init(booleanLiteral value: Bool) { self = .bool(value) }

  public init(arrayLiteral elements: Value...) { self = .list(List(elements)) }

  public init(dictionaryLiteral elements: (String, Value)...) { self = .object(Object(elements)) }
}
