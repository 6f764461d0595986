// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// Reads a case file, `Cases/ID.yaml`.
package enum CaseFile {
  /// The case, as far as it could be read, and all that is wrong with the file.
  ///
  /// - Parameter id: the id that the file's name promises.
  package static func load(_ source: SourceText, id: Identifier?) -> Loaded<Placed<Case>> {
    let reading = FileReading(source)
    guard var map = reading.root(what: "a case") else {
      return Loaded(value: nil, problems: reading.problems)
    }
    let matter = reading.matter(&map, expectedID: id)
    map.finish()
    reading.checkSources(of: matter)
    reading.checkPeople(of: matter)
    return Loaded(
      value: matter.map { Placed($0, places: reading.places) }, problems: reading.problems)
  }
}

extension FileReading {
  fileprivate func matter(_ map: inout MappingReader, expectedID: Identifier?) -> Case? {
    let id = map.requiredIdentifier("id")
    checkFileName(id, expected: expectedID)
    let title = map.localizedText("title")
    let country = map.requiredNode("country").flatMap(self.country)
    let alsoResponsible = map.list("also_responsible", of: self.country)
    let letters = map.requiredList("letters", of: identifier)
    let translations = map.node("translations").map(reviews) ?? LanguageMap()
    let status = map.requiredNode("status").flatMap(status)
    let people = entries(&map, "people", isRequired: true, person)
    let timeline = entries(&map, "timeline", event)
    let charges = entries(&map, "charges", charge)
    let concerns = map.list("concerns") { self.code($0, of: Concern.self) }
    let detention = map.list("detention") { self.code($0, of: DetentionKind.self) }
    let account = map.node("account").flatMap { self.datedText($0, path: "account") }
    let health = map.node("health").flatMap { self.datedText($0, path: "health") }
    let facts = entries(&map, "facts", fact)
    let demands = entries(&map, "demands", demand)
    let sources = entries(&map, "sources", isRequired: true, source)
    let consent = map.node("consent").flatMap(consent)
    let notes = map.list("notes", of: text)
    guard let id, let country, let status, !people.isEmpty else { return nil }
    return Case(
      id: id, title: title, country: country, alsoResponsible: alsoResponsible, status: status,
      people: people, timeline: timeline, charges: charges, concerns: concerns, account: account,
      health: health, facts: facts, demands: demands, sources: sources, letters: letters,
      translations: translations, consent: consent, notes: notes, detention: detention)
  }

  /// Reports an id that is not the one that the file's name promises.
  func checkFileName(_ id: Identifier?, expected: Identifier?) {
    guard let id, let expected, id != expected else { return }
    report(.otherFileName(id: id, file: expected, at: places.span(of: "id")))
  }
}

extension FileReading {
  /// The maps of a list, each read under a path with its id, or its number where it has none.
  private func entries<Value>(
    _ map: inout MappingReader, _ key: String, isRequired: Bool = false,
    _ read: (inout MappingReader) -> Value?
  ) -> [Value] {
    let node = isRequired ? map.requiredNode(key) : map.node(key)
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      report(.wrongType(node, wanted: "a list"))
      return []
    }
    if isRequired, items.isEmpty { report(.emptyList(key, at: node.span)) }
    var seen: Set<String> = []
    return items.enumerated().compactMap { index, item in
      let name = item.idText ?? String(index)
      let path = "\(key).\(name)"
      place(path, at: item.span.firstLine)
      guard var entry = MappingReader(item, path: path, what: "an entry of '\(key)'", in: self)
      else { return nil }
      if let id = item.idText, !seen.insert(id).inserted {
        report(.doubledID(id, at: entry.idSpan))
        return nil
      }
      let value = read(&entry)
      entry.finish()
      return value
    }
  }

  private func status(_ node: YAMLNode) -> CaseStatus? {
    guard var map = MappingReader(node, path: "status", what: "a status", in: self) else {
      return nil
    }
    let held = map.requiredCode("held", of: CustodyStatus.self)
    let since = map.date("since")
    let asOf = map.requiredDate("as_of")
    let place = map.localizedText("place")
    map.finish()
    guard let held, let asOf else { return nil }
    return CaseStatus(held: held, since: since, asOf: asOf, place: place)
  }

  private func person(_ map: inout MappingReader) -> Person? {
    let id = map.requiredIdentifier("id")
    let namesPath = map.path(of: "name")
    let names = map.requiredNode("name").flatMap { self.names($0, path: namesPath) }
    let alsoWritten = map.list("also_written", of: line)
    let gender = map.requiredCode("gender", of: Gender.self)
    let born = map.date("born")
    let died = map.date("died")
    let agePath = map.path(of: "age")
    let age = map.node("age").flatMap { self.age($0, path: agePath) }
    let occupation = map.localizedText("occupation")
    let writeToPath = map.path(of: "write_to")
    let writeTo = map.node("write_to").flatMap { self.prisonAddress($0, path: writeToPath) }
    guard let id, let names, let gender else { return nil }
    return Person(
      id: id, names: names, alsoWritten: alsoWritten, gender: gender, born: born, died: died,
      age: age, occupation: occupation, writeTo: writeTo)
  }

  private func age(_ node: YAMLNode, path: String) -> StatedAge? {
    guard var map = MappingReader(node, path: path, what: "an age", in: self) else { return nil }
    let years = map.requiredNode("years").flatMap { self.integer($0, in: 0...130) }
    let on = map.requiredDate("on")
    map.finish()
    guard let years, let on else { return nil }
    return StatedAge(years: years, on: on)
  }

  private func event(_ map: inout MappingReader) -> Event? {
    let id = map.requiredIdentifier("id")
    let date = map.requiredDate("date")
    let kind = map.requiredCode("kind", of: EventKind.self)
    let people = map.list("people", of: identifier)
    let place = map.localizedText("place")
    let text = map.localizedText("text")
    let court = map.localizedText("court")
    let term = map.term("term")
    let from = map.country("from")
    let provenance = provenance(&map)
    guard let id, let date, let kind else { return nil }
    return Event(
      id: id, date: date, kind: kind, people: people, place: place, text: text, court: court,
      term: term, from: from, provenance: provenance)
  }

  private func charge(_ map: inout MappingReader) -> Charge? {
    let law = map.localizedText("law")
    let text = map.requiredLocalizedText("text")
    let term = map.term("term")
    let provenance = provenance(&map)
    return text.map { Charge(law: law, text: $0, term: term, provenance: provenance) }
  }

  private func datedText(_ node: YAMLNode, path: String) -> DatedText? {
    guard var map = MappingReader(node, path: path, what: "'\(path)'", in: self) else { return nil }
    let asOf = map.requiredDate("as_of")
    let text = map.requiredLocalizedText("text")
    let provenance = provenance(&map)
    map.finish()
    guard let asOf, let text else { return nil }
    return DatedText(asOf: asOf, text: text, provenance: provenance)
  }

  private func fact(_ map: inout MappingReader) -> Fact? {
    let id = map.requiredIdentifier("id")
    let date = map.date("date")
    let text = map.requiredLocalizedText("text")
    let provenance = provenance(&map)
    guard let id, let text else { return nil }
    return Fact(id: id, date: date, text: text, provenance: provenance)
  }

  private func demand(_ map: inout MappingReader) -> Demand? {
    let id = map.requiredIdentifier("id")
    let kind = map.requiredCode("kind", of: DemandKind.self)
    let state = map.code("state", of: DemandState.self) ?? .open
    let of = map.country("of")
    let text = map.requiredLocalizedText("text")
    let provenance = provenance(&map, needsSources: false)
    guard let id, let kind, let text else { return nil }
    return Demand(id: id, kind: kind, state: state, of: of, text: text, provenance: provenance)
  }

  private func source(_ map: inout MappingReader) -> Source? {
    let id = map.requiredIdentifier("id")
    let publisher = map.requiredLine("publisher")
    let title = map.requiredLine("title")
    let date = map.requiredDate("date")
    let url = map.node("url").flatMap(webAddress)
    let note = map.text("note")
    guard let id, let publisher, let title, let date else { return nil }
    return Source(id: id, publisher: publisher, title: title, date: date, url: url, note: note)
  }

  private func consent(_ node: YAMLNode) -> Consent? {
    guard var map = MappingReader(node, path: "consent", what: "a consent", in: self) else {
      return nil
    }
    let by = map.requiredLine("by")
    let on = map.requiredDate("on")
    let note = map.text("note")
    map.finish()
    guard let by, let on else { return nil }
    return Consent(by: by, on: on, note: note)
  }

  func provenance(_ map: inout MappingReader, needsSources: Bool = true) -> Provenance {
    let sources = map.list("sources", of: identifier)
    if needsSources, sources.isEmpty {
      report(.missingSources(at: places.span(of: map.path), isListed: map.has("sources")))
    }
    let reliability = map.code("reliability", of: Reliability.self)
    let visibility = map.code("visibility", of: Visibility.self)
    // A visibility that nobody can read must not make a fact public.
    let isUnreadable = map.has("visibility") && visibility == nil
    return Provenance(
      sources: sources, reliability: reliability,
      visibility: visibility ?? (isUnreadable ? .private : .public))
  }
}

extension FileReading {
  func webAddress(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard isWeb, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E })
    else {
      report(.badWebAddress(at: node.span))
      return nil
    }
    return text
  }

  /// Reports facts that name a source which the case does not list.
  fileprivate func checkSources(of matter: Case?) {
    guard let matter else { return }
    let known = Set(matter.sources.map(\.id))
    var uses: [(path: String, provenance: Provenance)] = []
    uses += matter.timeline.map { ("timeline.\($0.id)", $0.provenance) }
    uses += matter.charges.enumerated().map { ("charges.\($0.offset)", $0.element.provenance) }
    uses += matter.facts.map { ("facts.\($0.id)", $0.provenance) }
    uses += matter.demands.map { ("demands.\($0.id)", $0.provenance) }
    uses += matter.people.compactMap { person in
      person.writeTo.map { ("people.\(person.id).write_to", $0.provenance) }
    }
    uses += matter.account.map { [("account", $0.provenance)] } ?? []
    uses += matter.health.map { [("health", $0.provenance)] } ?? []
    for use in uses {
      for id in use.provenance.sources where !known.contains(id) {
        report(
          .unknownID(
            id, "source", known: known.map(\.description),
            at: places.span(of: "\(use.path).sources")))
      }
    }
  }

  /// Reports events that name a person whom the case does not have.
  fileprivate func checkPeople(of matter: Case?) {
    guard let matter else { return }
    let known = matter.people.map(\.id)
    for event in matter.timeline {
      for id in event.people where !known.contains(id) {
        report(
          .unknownID(
            id, "person", known: known.map(\.description),
            at: places.span(of: "timeline.\(event.id).people")))
      }
    }
  }
}

extension YAMLNode {
  /// The text under the key `id`, where the node is a map that has one.
  fileprivate var idText: String? {
    guard case .mapping(let entries) = content,
      let entry = entries.first(where: { $0.key == "id" }),
      case .scalar(let text, _) = entry.value.content, Identifier(text) != nil
    else { return nil }
    return text
  }
}

extension MappingReader {
  /// The place of the map's id.
  fileprivate var idSpan: SourceSpan {
    allEntries.first { $0.key == "id" }?.value.span ?? span
  }
}
