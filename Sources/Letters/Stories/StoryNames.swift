// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// The names that a story gives to its text.
struct StoryNames {
  let order: StoryOrder
  let language: Language
  /// The case, redacted where the story is.
  let matter: Case
  private let values: CaseValues
  private let screen: NameScreen?

  init(_ order: StoryOrder, in language: Language) {
    self.order = order
    self.language = language
    matter = order.isRedacted ? order.matter.redacted(in: language) : order.matter
    values = CaseValues(matter, in: language, known: KnownNames([matter]))
    screen = order.isRedacted ? NameScreen(order.matter) : nil
  }
}

extension StoryNames {
  /// All names; `headline` is lacking where no outcome is confirmed.
  var all: Value.Object {
    let facts = order.facts
    let told = facts.told.map { outcome($0) }
    let main = facts.headline ?? facts.told.last
    let credited = facts.told.filter {
      $0.isConfirmed && $0.attribution != nil && !$0.kind.isGrave && isAfterLetters($0)
    }
    let own: [(String, Value)] = [
      ("case", .object(Value.Object(values.header))),
      ("names", .text(names(matter.people)?.text ?? "")),
      ("headline", facts.headline.map(outcome) ?? .nil),
      ("outcome", main.map(outcome) ?? .nil),
      ("outcomes", .list(told)), ("credits", .list(credited.map { outcome($0) })),
      ("account", account), ("events", .list(events.map(event))), ("letters", letters),
      // What was met follows from what changed; while nothing is confirmed, it is not.
      ("demands_met", demands { facts.headline != nil && $0 == .met }),
      ("demands_partly", demands { $0 == .partlyMet }),
      ("demands_open", demands { $0 == .open || $0 == .refused }),
      ("signatures", .int(facts.signatures)),
      ("group", optional(order.settings.group)), ("how_to_join", optional(facts.howToJoin)),
      ("campaign", .text(order.settings.name)), ("redacted", .bool(order.isRedacted)),
      ("for_consent", .bool(order.isForConsent)),
      ("today", .dynamic(DateValue(EDTFDate(order.today), in: language))),
    ]
    return Value.Object(values.names(to: .state(matter.country)) + own)
  }

  /// The public events that are no letters, by date.
  ///
  /// Of those that begin on one day, the one that was over first comes first.
  var events: [Event] {
    values.publicEvents.filter { $0.kind != .lettersBegan }
      .sorted { $0.date.isTold(before: $1.date) }
  }

  /// The public sources; a redacted case has none of its own.
  var sources: [Source] {
    guard order.isRedacted else { return values.publicSources }
    return CaseValues(order.matter, in: language, known: KnownNames([])).publicSources
  }

  /// What an event is called in a word, and where it was.
  func label(of event: Event) -> String {
    let place = event.place?[language.tag]?.text.onOneLine
    return [language.label(event.kind), place].compactMap(\.self).joined(separator: ", ")
  }

  /// Whether letters had been written before an outcome, so that something can be said of them.
  private func isAfterLetters(_ outcome: StoryOutcome) -> Bool {
    guard outcome.attribution == .coincided else { return true }
    let began = matter.timeline.contains { $0.kind == .lettersBegan && $0.provenance.isPublic }
    let first = order.facts.letters.first
    return began || first.map { $0 <= outcome.date.latest ?? $0 } ?? (order.facts.letters.sent > 0)
  }

  func names(_ people: [Person]) -> PeopleNames? {
    PeopleNames(people, of: matter, in: language)
  }

  /// A text that may be shown; in a redacted story, one without a name in it.
  func shown(_ text: String?) -> String? {
    guard let screen else { return text }
    return screen.passed(text)
  }
}

extension StoryNames {
  private func date(_ date: EDTFDate) -> Value { .dynamic(DateValue(date, in: language)) }

  private func date(_ day: CivilDate?) -> Value { day.map { date(EDTFDate($0)) } ?? .nil }

  /// A text of the campaign in the story's language; one that it lacks is passed over.
  private func optional(_ text: LocalizedText?) -> Value {
    shown(text?[language.tag]?.text).map { .text($0) } ?? .nil
  }

  private var account: Value {
    guard let account = matter.account, account.provenance.isPublic else { return .nil }
    let happened = order.facts.headline?.date
    return .object([
      "text": values.text(account.text, "account.text"),
      "as_of": date(account.asOf),
      "is_before": .bool(happened?.isCertainlyAfter(account.asOf) ?? false),
      "is_reported": .bool(account.provenance.isDoubtful),
    ])
  }

  private func event(_ event: Event) -> Value {
    let isOfSome = !event.people.isEmpty && event.people.count < matter.people.count
    let whom = isOfSome ? names(matter.people(among: event.people))?.text : nil
    let said =
      event.text.map { values.text($0, "timeline.\(event.id).text") } ?? .text(label(of: event))
    return .object([
      "kind": .text(event.kind.rawValue), "date": date(event.date), "said": said,
      "names": whom.map { .text($0) } ?? .nil, "is_reported": .bool(event.provenance.isDoubtful),
    ])
  }

  private var letters: Value {
    let letters = order.facts.letters
    let began = values.publicEvents.first { $0.kind == .lettersBegan }
    let kinds = letters.answers.map { kind, count -> Value in
      .object(["label": .text(language.label(kind) ?? ""), "count": .int(count)])
    }
    return .object([
      "sent": .int(letters.sent), "offices": .int(letters.offices),
      "countries": .int(letters.countries.count), "languages": .int(letters.languages.count),
      "began": began.map { date($0.date) } ?? .nil, "first": date(letters.first),
      "last": letters.last == letters.first ? .nil : date(letters.last),
      "answers": .int(letters.answers.reduce(0) { $0 + $1.count }),
      "acknowledgements": .int(letters.acknowledgements), "kinds": .list(kinds),
    ])
  }

  /// The public demands that stand in some of the states.
  private func demands(_ isMeant: (DemandState) -> Bool) -> Value {
    .list(
      matter.demands.filter { demand in
        demand.provenance.isPublic && isMeant(order.facts.state(of: demand, for: matter.people))
      }.map(values.demand))
  }
}

extension StoryNames {
  private func outcome(_ outcome: StoryOutcome) -> Value {
    let whom = names(matter.people(among: outcome.people)) ?? names(matter.people)
    let label = language.label(outcome.kind) ?? ""
    let plain = language.date(outcome.date, .plain).map { ", \($0)" } ?? ""
    let said = whom.flatMap { predicate(outcome.kind, $0) }
    let sentence = whom.flatMap { self.sentence(outcome, $0) }
    return .object([
      "kind": .text(outcome.kind.rawValue), "date": date(outcome.date), "label": .text(label),
      "heading": .text("\(label)\(plain)".withCapital), "names": .text(whom?.text ?? ""),
      "said": said.map { .text($0) } ?? .nil,
      "sentence": .text(sentence ?? "\(whom?.text ?? ""): \(label)\(plain)"),
      "is_confirmed": .bool(outcome.isConfirmed), "is_grave": .bool(outcome.kind.isGrave),
      "is_of_several": .bool(whom?.isPlural ?? false),
      "attribution": outcome.attribution.map { .text($0.rawValue) } ?? .nil,
      "credited_by": creditedBy(outcome),
      "sources": .list(outcome.sources.compactMap(shown).map { .text($0) }),
    ])
  }

  private func predicate(_ kind: OutcomeKind, _ whom: PeopleNames) -> String? {
    whom.isTitle ? nil : language.term(kind, gender: whom.gender, plural: whom.isPlural)
  }

  private func sentence(_ outcome: StoryOutcome, _ whom: PeopleNames) -> String? {
    guard !whom.isTitle else { return nil }
    return language.sentence(
      outcome.kind, of: whom.text, gender: whom.gender, plural: whom.isPlural, on: outcome.date)
  }

  /// Who credits the letters: needed where that is all there is, else passed over where it lacks.
  private func creditedBy(_ outcome: StoryOutcome) -> Value {
    guard !order.isRedacted else { return .nil }
    guard outcome.attribution == .contributed else { return optional(outcome.creditedBy) }
    let path = "outcomes.\(outcome.kind.rawValue).credited_by"
    return values.text(outcome.creditedBy, path)
  }
}

extension Provenance {
  /// Whether what a source says is told as reported only.
  var isDoubtful: Bool {
    switch reliability {
    case .notVeryReliable, .unreliable, .unknown: true
    case .highlyReliable, .fairlyReliable, nil: false
    }
  }
}
