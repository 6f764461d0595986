// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics

/// What could be read of a file, and everything that is wrong with it.
package struct Loaded<Value: Sendable>: Sendable {
  /// Nil when too little could be read to be of use.
  package let value: Value?
  package let problems: [Diagnostic]
}

/// A value together with the places of its parts in its file.
package struct Placed<Value: Sendable>: Sendable {
  package let value: Value
  package let places: Places

  package init(_ value: Value, places: Places) {
    self.value = value
    self.places = places
  }
}
