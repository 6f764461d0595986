// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

extension EventBody {
  /// What the event says beyond its kind, day, member, letter and subject.
  var detail: EventDetail {
    var detail = EventDetail()
    switch self {
    case .drafted(_, let draft): draft.write(to: &detail)
    case .sent(_, let dispatch): dispatch.write(to: &detail)
    case .returned(_, let why): detail.add("why", why)
    case .responded(let response): response.write(to: &detail)
    case .assigned(_, let letters): detail.add("letters", letters.map(\.text))
    case .classified(_, let classification): classification.write(to: &detail)
    case .replied(_, let note): detail.add("note", note)
    case .outcome(let outcome): outcome.write(to: &detail)
    case .gathered(let gathering): gathering.write(to: &detail)
    case .undone(_, let why): detail.add("why", why)
    case .withdrawn, .printed: break
    }
    return detail
  }

  /// The body of a kept or exchanged event; nil where a part is lacking or says what nobody knows.
  init?(
    kind: Kind, letter: Reference?, subject: EventID?, matter: Identifier?, detail: EventDetail
  ) {
    switch (kind, letter, subject) {
    case (.drafted, let letter?, _):
      guard let draft = Draft(detail) else { return nil }
      self = .drafted(letter, draft)
    case (.withdrawn, let letter?, _): self = .withdrawn(letter)
    case (.printed, let letter?, _): self = .printed(letter)
    case (.sent, let letter?, _):
      guard let dispatch = Dispatch(detail) else { return nil }
      self = .sent(letter, dispatch)
    case (.returned, let letter?, _): self = .returned(letter, why: detail.text("why") ?? "")
    case (.replied, let letter?, _): self = .replied(letter, note: detail.text("note"))
    case (.responded, nil, _):
      guard let response = Response(detail) else { return nil }
      self = .responded(response)
    case (.assigned, nil, let subject?):
      guard let letters = detail.references("letters") else { return nil }
      self = .assigned(response: subject, to: letters)
    case (.classified, nil, let subject?):
      guard let classification = Classification(detail) else { return nil }
      self = .classified(response: subject, classification)
    case (.undone, nil, let subject?): self = .undone(subject, why: detail.text("why"))
    case (.outcome, nil, _):
      guard let matter, let outcome = Outcome(matter, detail) else { return nil }
      self = .outcome(outcome)
    case (.gathered, nil, _):
      guard let gathering = Gathering(matter, detail) else { return nil }
      self = .gathered(gathering)
    default: return nil
    }
  }
}

extension EventDetail {
  fileprivate func references(_ key: String) -> [Reference]? {
    let texts = list(key)
    let references = texts.compactMap { Reference(printed: $0) }
    return references.count == texts.count ? references : nil
  }

  fileprivate func said(_ key: String) -> [Classification.Said]? {
    let texts = list(key)
    let said = texts.compactMap { Classification.Said($0) }
    return said.count == texts.count ? said : nil
  }

  /// The value of a vocabulary under a key.
  fileprivate func code<Code: Vocabulary>(_ key: String) -> Code? {
    text(key).flatMap { Code(rawValue: $0) }
  }
}

extension Classification.Said {
  /// `release=refused`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let demand = Identifier(parts[0]),
      let state = DemandState(rawValue: String(parts[1]))
    else { return nil }
    self.init(demand: demand, state: state)
  }

  package var text: String { "\(demand)=\(state.rawValue)" }
}

extension Draft {
  fileprivate func write(to detail: inout EventDetail) {
    detail.add("mailing", mailing.description)
    detail.add(
      "cases", matters.map { $0.standing.isEmpty ? "\($0.id)" : "\($0.id) \($0.standing)" })
    detail.add("template", template.description)
    detail.add("language", language.description)
    detail.add("office", office.description)
    detail.add("office_kind", officeKind)
    detail.add("rank", rank.rawValue)
    detail.add("country", country?.description)
    detail.add("member", member.description)
    if variant != 0 { detail.add("variant", String(variant)) }
    detail.add("text", text?.description)
    detail.add("follows", follows?.text)
  }

  init?(_ detail: EventDetail) {
    let matters = detail.list("cases").compactMap { Matter($0) }
    guard let mailing = detail.text("mailing").flatMap({ Identifier($0) }), !matters.isEmpty,
      matters.count == detail.list("cases").count,
      let template = detail.text("template").flatMap({ Identifier($0) }),
      let language = detail.text("language").flatMap({ LanguageTag($0) }),
      let office = detail.text("office").flatMap({ Identifier($0) }),
      let officeKind = detail.text("office_kind"), let rank: Rank = detail.code("rank"),
      let member = detail.text("member").flatMap({ Identifier($0) })
    else { return nil }
    self.init(
      mailing: mailing, matters: matters, template: template, language: language, office: office,
      officeKind: officeKind, rank: rank,
      country: detail.text("country").flatMap { CountryCode($0) }, member: member,
      variant: detail.text("variant").flatMap { Int($0) } ?? 0,
      text: detail.text("text").flatMap { TextDigest($0) },
      follows: detail.text("follows").flatMap { Reference(printed: $0) })
  }
}

extension Draft.Matter {
  /// `askarov-azimjon serving-sentence 2018-12-06`.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let id = parts.first.flatMap({ Identifier($0) }) else { return nil }
    self.init(id: id, standing: parts.count > 1 ? String(parts[1]) : "")
  }
}

extension Dispatch {
  fileprivate func write(to detail: inout EventDetail) {
    detail.add("via", via.rawValue)
    detail.add("proof", proof)
    detail.add("text", text?.description)
  }

  init?(_ detail: EventDetail) {
    guard let via: Channel = detail.code("via") else { return nil }
    self.init(
      via: via, proof: detail.text("proof"), text: detail.text("text").flatMap { TextDigest($0) })
  }
}

extension Gathering {
  fileprivate func write(to detail: inout EventDetail) {
    detail.add("what", what.rawValue)
    detail.add("count", String(count))
    detail.add("writers", writers.map { String($0) })
    detail.add("note", note)
  }

  /// More than there are people; sums stay within what SQLite can add.
  private static let most = 10_000_000_000

  init?(_ matter: Identifier?, _ detail: EventDetail) {
    guard let what: Kind = detail.code("what"),
      let count = detail.text("count").flatMap({ Int($0) }), 1...Self.most ~= count
    else { return nil }
    self.init(
      what: what, matter: matter, count: count,
      writers: detail.text("writers").flatMap { Int($0) }, note: detail.text("note"))
  }
}

extension Response {
  fileprivate func write(to detail: inout EventDetail) {
    detail.add("letters", letters.map(\.text))
    detail.add("via", via.rawValue)
    detail.add("sender", sender)
    detail.add("subject", subject)
    detail.add("their_reference", theirReference)
    detail.add("files", attachments.map { "\($0.sha256) \($0.size) \($0.name)" })
    detail.add("note", note)
    detail.add("words", words)
  }

  init?(_ detail: EventDetail) {
    let attachments = detail.list("files").compactMap { Attachment($0) }
    guard let letters = detail.references("letters"), let via: Channel = detail.code("via"),
      attachments.count == detail.list("files").count
    else { return nil }
    self.init(
      letters: letters, via: via, sender: detail.text("sender"), subject: detail.text("subject"),
      theirReference: detail.text("their_reference"), attachments: attachments,
      note: detail.text("note"), words: detail.text("words"))
  }
}

extension Attachment {
  /// `SHA256 SIZE NAME`.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[0].utf8.count == 64, parts[0].allSatisfy(\.isHexDigit),
      let size = Int(parts[1]), size >= 0
    else { return nil }
    self.init(name: String(parts[2]), sha256: String(parts[0]), size: size)
  }
}

extension Classification {
  fileprivate func write(to detail: inout EventDetail) {
    detail.add("kind", kind.rawValue)
    detail.add("tone", tone?.rawValue)
    detail.add("says", says.map(\.text))
    detail.add("promised_for", promisedFor?.description)
    detail.add("summary", summary)
  }

  init?(_ detail: EventDetail) {
    guard let kind: ResponseKind = detail.code("kind"), let says = detail.said("says") else {
      return nil
    }
    self.init(
      kind: kind, tone: detail.code("tone"), says: says,
      promisedFor: detail.text("promised_for").flatMap { CivilDate($0) },
      summary: detail.text("summary"))
  }
}

extension Outcome {
  fileprivate func write(to detail: inout EventDetail) {
    detail.add("outcome", kind.rawValue)
    detail.add("date", date.text)
    detail.add("confirmed", isConfirmed ? "yes" : "no")
    detail.add("attribution", attribution.rawValue)
    detail.add("credited_by", creditedBy)
    detail.add("sources", sources)
    detail.add("demands", demands.map(\.text))
    detail.add("note", note)
    if visibility != .public { detail.add("visibility", visibility.rawValue) }
  }

  init?(_ matter: Identifier, _ detail: EventDetail) {
    guard let kind: OutcomeKind = detail.code("outcome"),
      let date = detail.text("date").flatMap({ try? EDTFDate(parsing: $0) }),
      let attribution: OutcomeAttribution = detail.code("attribution"),
      let demands = detail.said("demands")
    else { return nil }
    self.init(
      matter: matter, kind: kind, date: date, isConfirmed: detail.text("confirmed") == "yes",
      attribution: attribution, creditedBy: detail.text("credited_by"),
      sources: detail.list("sources"), demands: demands, note: detail.text("note"),
      // A visibility that nobody can read must not make it public.
      visibility: detail.code("visibility")
        ?? (detail.text("visibility") == nil ? .public : .private))
  }
}
