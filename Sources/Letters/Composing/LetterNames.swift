// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// The names that one letter gives to its template.
struct LetterNames {
  let request: LetterRequest
  /// How the form of address calls the reader: "Your Excellency".
  let inText: String
}

extension LetterNames {
  var object: Value.Object {
    var names = isJoint ? jointNames : request.cases.first.map(ownNames) ?? []
    names += [
      ("recipient", recipient), ("sender", sender), ("group", group),
      ("campaign", .text(request.settings.name)),
      ("today", .dynamic(DateValue(EDTFDate(request.today), in: language))),
      ("personal", personal),
    ]
    return Value.Object(names)
  }

  private var language: Language { request.template.language }

  private var tag: LanguageTag { language.tag }

  private var isJoint: Bool { request.template.template.about.contains(.cases) }

  private func absent(
    _ owner: Gap.Owner, _ path: String, in language: LanguageTag? = nil
  ) -> Value {
    .absent(Absence(key: Gap(owner, path, in: language).key))
  }
}

extension LetterNames {
  private func ownNames(_ matter: PreparedCase) -> [(String, Value)] {
    let header = Value.object(Value.Object(matter.header))
    return matter.names + [("case", header), ("cases", .list([.object(whole(matter))]))]
  }

  /// What a joint letter says of its cases together; what only one case can have is lacking.
  private var jointNames: [(String, Value)] {
    let cases = request.cases.map(whole)
    let lists = ["people", "events", "charges", "concerns", "demands", "sources"].map { name in
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
    guard case .object(let object) = value else { return .nil }
    return .object(Value.Object(object.names.map { ($0, .nil) }))
  }

  private func whole(_ matter: PreparedCase) -> Value.Object {
    Value.Object(matter.names + matter.header)
  }

  private var recipient: Value {
    let recipient = request.recipient
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

  private var sender: Value {
    let sender = request.sender
    let owner = Gap.Owner.member(sender.id)
    let name = language.name(sender.names, gender: sender.gender)
    return .object([
      "name": name.map { .text($0.text) } ?? absent(owner, "name", in: tag),
      "role": text(sender.role, owner, "role"),
      "organisation": text(sender.organisation, owner, "organisation"),
      "country": .text(sender.country.description),
      "town": sender.town.map { .text($0) } ?? absent(owner, "town"),
    ])
  }

  private var group: Value { text(request.settings.group, .settings, "group") }

  /// The member's own paragraph: the only name that may be empty.
  private var personal: Value {
    request.sender.personal?[tag].map { .text($0.text) } ?? .markup("")
  }

  private func text(_ text: LocalizedText?, _ owner: Gap.Owner, _ path: String) -> Value {
    guard let text else { return absent(owner, path) }
    return text[tag].map { .text($0.text) } ?? absent(owner, path, in: tag)
  }
}
