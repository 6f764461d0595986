// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// What a template in one language may say of one case, made once for all its letters.
struct CaseValues {
  private let matter: Case
  private let language: Language
  private let known: KnownNames

  init(_ matter: Case, in language: Language, known: KnownNames) {
    self.matter = matter
    self.language = language
    self.known = known
  }
}

extension CaseValues {
  /// The names of a letter about this case to an office of a jurisdiction.
  func names(to jurisdiction: Jurisdiction) -> [(String, Value)] {
    let events = publicEvents.map { (event: $0, value: event($0)) }
    let people = matter.people.map { person($0, events) }
    let isAlone = people.count == 1
    return [
      ("person", isAlone ? people[0] : absent("people")),
      ("people", .list(people)),
      ("timeline", timeline(events)),
      ("events", .list(events.map(\.value))),
      ("charges", .list(matter.charges.enumerated().compactMap(charge))),
      ("concerns", .list(matter.concerns.map { .text($0.rawValue) })),
      ("detention", .list(matter.detention.map { .text($0.rawValue) })),
      ("account", datedText(matter.account, "account")),
      ("health", datedText(matter.health, "health")),
      ("facts", facts),
      ("demands", .list(matter.demands(of: jurisdiction).map(demand))),
      ("sources", .list(publicSources.map(source))),
    ]
  }

  /// What stands under the name `case`.
  var header: [(String, Value)] {
    [
      ("id", .text(matter.id.description)),
      ("title", text(matter.title, "title")),
      ("country", .text(matter.country.description)),
      ("status", status),
    ]
  }
}

extension CaseValues {
  private func absent(_ path: String, in language: LanguageTag? = nil) -> Value {
    .absent(Absence(key: Gap(.matter(matter.id), path, in: language).key))
  }

  /// A text in the letter's language; lacking it, and lacking this language, are told apart.
  func text(_ text: LocalizedText?, _ path: String) -> Value {
    guard let text else { return absent(path) }
    guard let form = text[language.tag] else { return absent(path, in: language.tag) }
    guard !form.cases.isEmpty else { return .text(form.text) }
    let gap = Gap(.matter(matter.id), "\(path).\(language.tag)")
    return .dynamic(InflectedValue(form, gap: gap))
  }

  private func cited(_ provenance: Provenance) -> CitedPayload {
    CitedPayload(sources: matter.sources.filter { provenance.sources.contains($0.id) })
  }

  private func date(_ date: EDTFDate?, _ path: String) -> Value {
    date.map { .dynamic(DateValue($0, in: language)) } ?? absent(path)
  }

  private func term(_ term: Term?, _ path: String) -> Value {
    term.map { .dynamic(TermValue($0, in: language)) } ?? absent(path)
  }

  private func country(_ code: CountryCode?, _ path: String) -> Value {
    code.map { .text($0.description) } ?? absent(path)
  }

  private var status: Value {
    .object([
      "held": .text(matter.status.held.rawValue),
      "since": date(matter.status.since, "status.since"),
      "as_of": date(matter.status.asOf, "status.as_of"),
      "place": text(matter.status.place, "status.place"),
    ])
  }

  private func person(_ person: Person, _ events: [(event: Event, value: Value)]) -> Value {
    let path = "people.\(person.id)"
    let own = events.filter { $0.event.people.isEmpty || $0.event.people.contains(person.id) }
    let fields: [(String, Value)] = [
      ("id", .text(person.id.description)),
      ("given", namePart(person, \.given)),
      ("family", namePart(person, \.family)),
      ("occupation", text(person.occupation, "\(path).occupation")),
      ("born", date(person.born, "\(path).born")),
      ("died", date(person.died, "\(path).died")),
      ("gender", .text(person.gender.rawValue)),
      ("status", .text(matter.status.held.rawValue)),
      ("events", .list(own.map(\.value))),
    ]
    return .object(
      Value.Object(fields, payload: PersonPayload(person: person, matter: matter.id)))
  }

  private func namePart(_ person: Person, _ part: KeyPath<PersonName, String?>) -> Value {
    let path = "people.\(person.id).name"
    guard let name = language.spelling(of: person.names)?.name else {
      return absent(path, in: language.tag)
    }
    return name[keyPath: part].map { .text($0) } ?? absent(path)
  }

  /// The sources without those that only facts which are not public name.
  var publicSources: [Source] {
    let facts =
      matter.timeline.map(\.provenance) + matter.charges.map(\.provenance)
      + matter.facts.map(\.provenance) + matter.demands.map(\.provenance)
      + [matter.account?.provenance, matter.health?.provenance].compactMap(\.self)
    let named = Set(facts.filter(\.isPublic).flatMap(\.sources))
    let hidden = Set(facts.filter { !$0.isPublic }.flatMap(\.sources)).subtracting(named)
    return matter.sources.filter { !hidden.contains($0.id) }
  }

  var publicEvents: [Event] {
    matter.timeline.filter(\.provenance.isPublic).sorted { $0.date.sorts(before: $1.date) }
  }

  private func event(_ event: Event) -> Value {
    let path = "timeline.\(event.id)"
    let people = event.people.isEmpty ? matter.people.map(\.id) : event.people
    return .object(
      Value.Object(
        [
          ("id", .text(event.id.description)),
          ("date", date(event.date, "\(path).date")),
          ("kind", .text(event.kind.rawValue)),
          ("place", text(event.place, "\(path).place")),
          ("text", text(event.text, "\(path).text")),
          ("court", text(event.court, "\(path).court")),
          ("term", term(event.term, "\(path).term")),
          ("from", country(event.from, "\(path).from")),
          ("people", .list(matter.people.filter { people.contains($0.id) }.map(reference))),
        ], payload: cited(event.provenance)))
  }

  /// A person as an event names them, without their own events, which would go round in a circle.
  private func reference(_ person: Person) -> Value {
    .object(
      Value.Object(
        [
          ("id", .text(person.id.description)),
          ("given", namePart(person, \.given)),
          ("family", namePart(person, \.family)),
          ("gender", .text(person.gender.rawValue)),
        ], payload: PersonPayload(person: person, matter: matter.id)))
  }

  /// The events of this case by id and by kind; every other id that the campaign knows is lacking.
  private func timeline(_ events: [(event: Event, value: Value)]) -> Value {
    // The first of a kind answers for the kind; an event's own id comes before that.
    var fields: [String: Value] = [:]
    for (event, value) in events where fields[event.kind.rawValue] == nil {
      fields[event.kind.rawValue] = value
    }
    for (event, value) in events { fields[event.id.description] = value }
    return .dynamic(KnownFields(fields, known: known.events, lacking: lacking("timeline")))
  }

  private func lacking(_ list: String) -> @Sendable (String) -> Value {
    let owner = Gap.Owner.matter(matter.id)
    return { .absent(Absence(key: Gap(owner, "\(list).\($0)").key)) }
  }

  private var facts: Value {
    var fields: [String: Value] = [:]
    for fact in matter.facts where fact.provenance.isPublic {
      let path = "facts.\(fact.id)"
      let value = Value.Object(
        [("text", text(fact.text, "\(path).text")), ("date", date(fact.date, "\(path).date"))],
        payload: cited(fact.provenance))
      fields[fact.id.description] = .object(value)
    }
    return .dynamic(KnownFields(fields, known: known.facts, lacking: lacking("facts")))
  }

  private func charge(_ index: Int, _ charge: Charge) -> Value? {
    guard charge.provenance.isPublic else { return nil }
    let path = "charges.\(index)"
    return .object(
      Value.Object(
        [
          ("law", text(charge.law, "\(path).law")),
          ("text", text(charge.text, "\(path).text")),
          ("term", term(charge.term, "\(path).term")),
        ], payload: cited(charge.provenance)))
  }

  private func datedText(_ dated: DatedText?, _ path: String) -> Value {
    guard let dated, dated.provenance.isPublic else { return absent(path) }
    return .object(
      Value.Object(
        [
          ("text", text(dated.text, "\(path).text")),
          ("as_of", date(dated.asOf, "\(path).as_of")),
        ], payload: cited(dated.provenance)))
  }

  func demand(_ demand: Demand) -> Value {
    .object([
      "id": .text(demand.id.description),
      "kind": .text(demand.kind.rawValue),
      "text": text(demand.text, "demands.\(demand.id).text"),
    ])
  }

  private func source(_ source: Source) -> Value {
    .object([
      "publisher": .text(source.publisher),
      "title": .text(source.title),
      "date": date(source.date, "sources.\(source.id).date"),
      "url": source.url.map { .text($0) } ?? absent("sources.\(source.id).url"),
    ])
  }
}

/// The sources of a fact in a template, for note marks.
struct CitedPayload: Sendable {
  let sources: [Source]
}
