// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// An object that answers for its fields when a template asks, rather than listing them beforehand.
///
/// It is a class so that a ``Value`` stays two words; filters get it back as it is and may cast it.
public protocol DynamicObject: AnyObject, Sendable {
  /// The value of a field, or nil when there is no field of that name.
  func liquidField(_ name: String) -> Value?

  /// The names of the fields, for suggestions and loops.
  var liquidFieldNames: [String] { get }

  /// What is printed for the object itself.
  var liquidText: String { get }
}

extension DynamicObject {
  public var liquidFieldNames: [String] { [] }

  public var liquidText: String { "" }
}
