// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// A choice of recipients: `uz-president`, `embassy`, `UZ`, `kind=embassy,country=UZ`.
///
/// Conditions parted by commas must all hold. A word without a name may be an id, a kind, a tag, a
/// rank, or a country.
package struct RecipientChoice: Sendable, Equatable {
  let conditions: [Condition]

  /// One condition on a recipient.
  struct Condition: Sendable, Equatable {
    let field: Field
    let value: String
  }

  enum Field: String, Sendable, CaseIterable {
    case any, id, kind, country, tag, rank, language
  }
}

extension RecipientChoice {
  /// Reads a choice as typed; nil where a name is not known or a value is missing.
  package init?(_ text: String) {
    var conditions: [Condition] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = String(sides.last ?? "")
      let field = sides.count == 2 ? Field(rawValue: String(sides[0])) : .any
      guard let field, !value.isEmpty else { return nil }
      conditions.append(Condition(field: field, value: value))
    }
    self.conditions = conditions
  }

  /// The choice as it could be typed.
  var description: String {
    conditions.map { $0.field == .any ? $0.value : "\($0.field.rawValue)=\($0.value)" }
      .joined(separator: ",")
  }

  /// The names that conditions may have, for help and messages.
  package static let fields = Field.allCases.filter { $0 != .any }.map(\.rawValue)

  /// Whether it takes in a recipient.
  package func takes(_ recipient: Recipient) -> Bool {
    conditions.allSatisfy { $0.holds(for: recipient) }
  }

  /// Whether it names this one recipient by its id.
  package func names(_ recipient: Recipient) -> Bool {
    conditions.contains { condition in
      (condition.field == .id || condition.field == .any)
        && condition.value == recipient.id.description
    }
  }
}

extension RecipientChoice.Condition {
  fileprivate func holds(for recipient: Recipient) -> Bool {
    switch field {
    case .id: recipient.id.description == value
    case .kind: recipient.kind == value
    case .country: recipient.jurisdiction.code == value
    case .tag: recipient.tags.contains(value)
    case .rank: recipient.rank.rawValue == value
    case .language: recipient.languages.contains { $0.description == value }
    case .any:
      recipient.id.description == value || recipient.kind == value
        || recipient.tags.contains(value) || recipient.rank.rawValue == value
        || recipient.jurisdiction.code == value
    }
  }
}
