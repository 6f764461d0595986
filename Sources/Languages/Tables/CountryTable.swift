// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// A language's names of countries, one row for each code; what the columns are is its own affair.
struct CountryTable: Sendable {
  private let rows: [String: Table.Row]

  init(_ table: Table) { rows = table.rowsByKey }

  subscript(code: CountryCode) -> Table.Row? { rows[code.description] }

  var codes: Set<String> { Set(rows.keys) }
}
