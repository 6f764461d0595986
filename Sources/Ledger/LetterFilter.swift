// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Which letters a question is about; what is nil or empty chooses nothing.
package struct LetterFilter: Sendable, Equatable {
  package var matter: Identifier?
  package var mailing: Identifier?
  package var office: Identifier?
  package var member: Identifier?
  package var statuses: [LetterStatus] = []

  package init(
    matter: Identifier? = nil, mailing: Identifier? = nil, office: Identifier? = nil,
    member: Identifier? = nil, statuses: [LetterStatus] = []
  ) {
    self.matter = matter
    self.mailing = mailing
    self.office = office
    self.member = member
    self.statuses = statuses
  }
}

extension LetterFilter {
  package var isEmpty: Bool { self == LetterFilter() }

  /// The condition after `WHERE`, and its arguments.
  var condition: (sql: String, arguments: [any Bindable]) {
    var parts = ["letter.kind IS NOT NULL"]
    var arguments: [any Bindable] = []
    if let matter {
      parts.append(
        """
        (letter.matter = (SELECT id FROM matter WHERE name = ?) OR letter.id IN
          (SELECT letter FROM letter_matter WHERE matter = (SELECT id FROM matter WHERE name = ?)))
        """)
      arguments += [matter.description, matter.description]
    }
    let columns = [
      ("mailing", "word", mailing), ("office", "office", office), ("member", "member", member),
    ]
    for (column, table, value) in columns {
      guard let value else { continue }
      parts.append("letter.\(column) = (SELECT id FROM \(table) WHERE name = ?)")
      arguments += [value.description]
    }
    if !statuses.isEmpty {
      parts.append(
        "letter.status IN (\(statuses.map { "'\($0.rawValue)'" }.joined(separator: ", ")))")
    }
    return (parts.joined(separator: " AND "), arguments)
  }
}
