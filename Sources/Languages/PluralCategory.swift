// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The classes into which a language's plural forms fall, by their names in CLDR.
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}
