// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Counts of several kinds side by side, as horizontal bars: kinds of response, cases by status.
package struct CountBars: Sendable, Hashable {
  package let rows: [Row]

  package struct Row: Sendable, Hashable {
    package let name: String
    package let count: Int

    package init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The words of the plot, in the report's language.
  package struct Texts: Sendable {
    package let title: String
    /// What a row of the table is.
    package let name: String
    package let count: String
    package let share: String
    package let numbers: NumberForm

    package init(
      title: String, name: String, count: String, share: String,
      numbers: NumberForm = .international
    ) {
      self.title = title
      self.name = name
      self.count = count
      self.share = share
      self.numbers = numbers
    }
  }

  /// Keeps the order of the rows; fails if nothing is counted.
  package init?(_ rows: [Row]) {
    guard rows.contains(where: { $0.count > 0 }), !rows.contains(where: { $0.count < 0 }) else {
      return nil
    }
    self.rows = rows
  }
}

extension CountBars {
  /// The terms of a vocabulary that occur, the most frequent first; fails if none does.
  package init?<Term: Vocabulary>(_ counts: [Term: Int], name: (Term) -> String) {
    self.init(Self.rows(counts, name: name))
  }

  /// The kinds of the first answers, the most frequent first, then those that nobody classified.
  package init?(
    kindsOf statistics: AnswerStatistics, unclassified: String, name: (ResponseKind) -> String
  ) {
    let rest = statistics.unclassified > 0 ? [Row(unclassified, statistics.unclassified)] : []
    self.init(Self.rows(statistics.kinds, name: name) + rest)
  }

  private static func rows<Term: Vocabulary>(
    _ counts: [Term: Int], name: (Term) -> String
  ) -> [Row] {
    // A stable sort: terms of equal count stay in the vocabulary's order.
    Array(Term.allCases).map { Row(name($0), counts[$0] ?? 0) }
      .filter { $0.count > 0 }.sorted { $0.count > $1.count }
  }
}

extension CountBars {
  package var total: Int { rows.reduce(0) { $0 + $1.count } }

  func proportion(of row: Row) -> Proportion { Proportion(counted: row.count, of: total) }
}
