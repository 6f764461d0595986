// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// The words that stand behind numbers: a form for each plural category, and for each grammatical
/// case where the language has them (`year dative`).
struct QuantityTable: Sendable {
  private let rows: [String: Table.Row]

  init(_ table: Table) { rows = table.rowsByKey }

  /// "13 years".
  func text(
    _ count: String, _ unit: String, _ category: PluralCategory, in grammaticalCase: GrammaticalCase
  ) -> String? {
    let row = rows["\(unit) \(grammaticalCase.rawValue)"] ?? rows[unit]
    guard let pattern = row?[category.rawValue] ?? row?["other"] else { return nil }
    return Pattern(pattern).filled { $0 == "n" ? count : nil }
  }
}
