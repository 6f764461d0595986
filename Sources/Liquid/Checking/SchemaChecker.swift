// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// Checks a template against what is known of its names.
struct SchemaChecker {
  static func check(_ unit: ParsedUnit, names: Schema.Fields) -> [Diagnostic] { [] }
}
