// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What is known of a value before there is one: its type, and the names of its fields.
public indirect enum Schema: Sendable {
  /// Nothing is known; everything may be done with it.
  case any
  case text
  case number
  case bool
  /// A date, as text, number or object, that the `date` filter takes; it is not compared by size,
  /// because what is known of it may not suffice.
  case date
  /// Text that is one of these.
  case oneOf([String])
  case list(Schema)
  case object(Fields)
  /// A value of that type, or lacking.
  case optional(Schema)

  /// The fields of an object.
  public struct Fields: Sendable {
    public var known: [String: Schema]
    /// The type of fields that are not listed; nil when there are no others.
    public var others: Schema?

    public init(_ known: [String: Schema], others: Schema? = nil) {
      self.known = known
      self.others = others
    }
  }
}

extension Schema {
  /// An object with these fields and no others.
  public static func object(_ fields: [String: Schema]) -> Schema { .object(Fields(fields)) }

  /// An object with these fields and perhaps others of any type.
  public static func open(_ fields: [String: Schema]) -> Schema {
    .object(Fields(fields, others: .any))
  }
}
