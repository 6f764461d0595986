// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Schema {
  /// The type of a list that holds the elements of both.
  func joined(with other: Schema?) -> Schema { .list(.any) }

  /// The type of a value for which another stands in when it is lacking.
  func orElse(_ other: Schema?) -> Schema {
    if case .optional(let inner) = self { inner } else { self }
  }
}
