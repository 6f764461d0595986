// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// The coded terms of one domain in one language, each with the forms that its sentences need.
///
/// Predicates ("was arrested") have the columns `masculine`, `feminine`, `neutral`, `plural` and
/// `feminine plural`; nouns ("torture") have a column for each grammatical case.
struct TermTable: Sendable {
  private let rows: [String: Table.Row]

  init(_ table: Table) { rows = table.rowsByKey }

  var codes: Set<String> { Set(rows.keys) }

  func noun(_ code: String, in grammaticalCase: GrammaticalCase) -> String? {
    rows[code]?[grammaticalCase.rawValue]
  }

  func predicate(_ code: String, gender: Gender?, plural: Bool) -> String? {
    guard let row = rows[code] else { return nil }
    if plural { return (gender == .female ? row["feminine plural"] : nil) ?? row["plural"] }
    return switch gender {
    case .male: row["masculine"]
    case .female: row["feminine"]
    case .other, .unknown, nil: row["neutral"]
    }
  }
}
