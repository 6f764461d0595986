// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// The names that letters give to their template.
struct LetterNames {
  let order: LetterOrder
}

extension LetterNames {
  /// All names but those that each letter has for itself.
  var shared: [(String, Value)] {
    let names = isJoint ? jointNames : order.cases.first.map(ownNames) ?? []
    return names + [
      ("sender", sender), ("group", group), ("campaign", .text(order.settings.name)),
      ("today", .dynamic(DateValue(EDTFDate(order.today), in: language))),
      ("personal", personal), ("outcome", outcome),
    ]
  }

  private var language: Language { order.template.language }

  private var tag: LanguageTag { language.tag }

  /// Whether the letter speaks of its cases together; a follow-up does where the first letter did.
  private var isJoint: Bool {
    let template = order.template.template
    return template.purpose == .followUp
      ? order.cases.count > 1 : template.about.contains(.cases)
  }

  private func absent(
    _ owner: Gap.Owner, _ path: String, in language: LanguageTag? = nil
  ) -> Value {
    .absent(Absence(key: Gap(owner, path, in: language).key))
  }
}

extension LetterNames {
  private func ownNames(_ matter: PreparedCase) -> [(String, Value)] {
    matter.names + [("case", matter.header), ("cases", .list([.object(matter.whole)]))]
  }

  /// What a joint letter says of its cases together; what only one case can have is lacking.
  private var jointNames: [(String, Value)] {
    let cases = order.cases.map(\.whole)
    let lists = ["people", "events", "charges", "concerns", "detention", "demands", "sources"].map {
      name in
      (
        name,
        Value.list(
          cases.flatMap { matter -> [Value] in
            if case .list(let list)? = matter[name] { Array(list) } else { [] }
          })
      )
    }
    let lacking = ["person", "account", "health", "case"].map { ($0, Value.nil) }
    let named = ["timeline", "facts"].map { name in
      (name, cases.first?[name].map(emptied) ?? Value.nil)
    }
    return lists + lacking + named + [("cases", .list(cases.map { .object($0) }))]
  }

  /// An object with all its fields lacking.
  private func emptied(_ value: Value) -> Value {
    guard case .dynamic(let object) = value, let fields = object as? KnownFields else {
      return .nil
    }
    return .dynamic(fields.emptied)
  }

  /// What stands under `recipient`.
  ///
  /// - Parameter inText: how the form of address calls the reader: "Your Excellency".
  func recipient(_ recipient: Recipient, inText: String) -> Value {
    let owner = Gap.Owner.recipient(recipient.id)
    let body = recipient.body[tag].map { Value.text($0.text) }
    return .object([
      "id": .text(recipient.id.description),
      "office": recipient.office[tag].map { .text($0.text) } ?? absent(owner, "office", in: tag),
      "body": body ?? absent(owner, "body", in: recipient.body.isEmpty ? nil : tag),
      "kind": .text(recipient.kind),
      "rank": .text(recipient.rank.rawValue),
      "in_text": .text(inText),
      "jurisdiction": recipient.jurisdiction.country.map { .text($0.description) } ?? .nil,
    ])
  }

  /// What stands under `first`: the letter that this one follows up; lacking in all others.
  func first(_ letter: EarlierLetter?) -> Value {
    guard let letter else { return .nil }
    return .object([
      "reference": .text(letter.reference.text),
      "date": .dynamic(DateValue(EDTFDate(letter.date), in: language)),
      "days": .int(letter.daysWaited(until: order.today)),
    ])
  }

  /// What changed; lacking in all letters but thanks.
  private var outcome: Value {
    guard let outcome = order.outcome else { return .nil }
    return .object([
      "kind": .text(outcome.kind.rawValue),
      "date": .dynamic(DateValue(outcome.date, in: language)),
    ])
  }

  private var sender: Value {
    let sender = order.sender
    let owner = Gap.Owner.member(sender.id)
    let name = language.name(sender.names, gender: sender.gender)
    return .object([
      "name": name.map { .text($0.text) } ?? absent(owner, "name", in: tag),
      "role": text(sender.role, owner, "role"),
      "organisation": text(sender.organisation, owner, "organisation"),
      "country": .text(sender.country.description),
      "town": sender.town.map { .text($0[tag]) } ?? absent(owner, "town"),
    ])
  }

  private var group: Value { text(order.settings.group, .settings, "group") }

  /// The member's own paragraph: the only name that may be empty.
  private var personal: Value {
    order.sender.personal?[tag].map { .text($0.text) } ?? .markup("")
  }

  private func text(_ text: LocalizedText?, _ owner: Gap.Owner, _ path: String) -> Value {
    guard let text else { return absent(owner, path) }
    return text[tag].map { .text($0.text) } ?? absent(owner, path, in: tag)
  }
}
