// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// What a case's file says that a letter about it should not, and the places of all its texts.
struct CaseTexts: Sendable {
  /// The demands that letters to this authority make.
  let demands: Set<String>
  /// Demands that are met, overtaken, or made of another state.
  let otherDemands: [String]
  /// Facts from before the status was what it is now.
  let oldFacts: [String]
  /// What the case tells of today, which may hold the words of an old fact.
  let currentTexts: [String]
  /// The places of the case's texts, by their words.
  let places: [String: Gap]
}

extension CaseTexts {
  init(_ matter: Case, in tag: LanguageTag, to jurisdiction: Jurisdiction) {
    let made = matter.demands(of: jurisdiction)
    let madeIDs = Set(made.map(\.id))
    demands = Set(made.compactMap { $0.text[tag]?.text.onOneLine })
    otherDemands = matter.demands.filter { !madeIDs.contains($0.id) }
      .compactMap { $0.text[tag]?.text.onOneLine }
    let since = matter.status.since
    oldFacts = matter.facts.filter { fact in
      guard let since, let date = fact.date else { return false }
      return date.isCertainlyBefore(since)
    }.compactMap { $0.text[tag]?.text.onOneLine }
    currentTexts = [matter.account?.text, matter.health?.text].compactMap { text in
      text?[tag]?.text.onOneLine
    }
    var places: [String: Gap] = [:]
    func add(_ text: LocalizedText?, _ path: String) {
      guard let words = text?[tag]?.text.onOneLine else { return }
      places[words] = Gap(.matter(matter.id), "\(path).\(tag)")
    }
    add(matter.title, "title")
    add(matter.account?.text, "account.text")
    add(matter.health?.text, "health.text")
    add(matter.status.place, "status.place")
    for person in matter.people { add(person.occupation, "people.\(person.id).occupation") }
    for fact in matter.facts { add(fact.text, "facts.\(fact.id).text") }
    for demand in matter.demands { add(demand.text, "demands.\(demand.id).text") }
    for event in matter.timeline {
      add(event.text, "timeline.\(event.id).text")
      add(event.place, "timeline.\(event.id).place")
      add(event.court, "timeline.\(event.id).court")
    }
    for (index, charge) in matter.charges.enumerated() {
      add(charge.text, "charges.\(index).text")
      add(charge.law, "charges.\(index).law")
    }
    self.places = places
  }
}

/// What a letter about some cases should not say, but may in the words of their files.
struct UnwelcomeTexts: Sendable {
  let demands: [String]
  let facts: [String]

  init(_ cases: [CaseTexts], made: Set<String>) {
    demands = cases.flatMap(\.otherDemands).filter { other in
      !made.contains { $0.contains(other) }
    }
    facts = cases.flatMap { matter in
      matter.oldFacts.filter { old in !matter.currentTexts.contains { $0.contains(old) } }
    }
  }

  var isEmpty: Bool { demands.isEmpty && facts.isEmpty }
}

extension ReadText {
  /// Demands that the cases do not make, and facts that are older than their status.
  func hits(against unwelcome: UnwelcomeTexts, _ demands: Set<String>) -> [ReadingHit] {
    unwelcome.demands.flatMap { stretches(of: $0, .foreignDemand) }
      + unwelcome.facts.flatMap { stretches(of: $0, .oldFact) } + strayEntries(among: demands)
  }

  /// Entries of a list of demands that are none of the cases' demands.
  func strayEntries(among demands: Set<String>) -> [ReadingHit] {
    guard !demands.isEmpty else { return [] }
    var hits: [ReadingHit] = []
    for list in paragraphs.split(whereSeparator: { !$0.isItem }) {
      let entries = list.map { entry in
        let text = entry.text(0..<entry.scalars.count)
        return (entry: entry, isDemand: demands.contains { text.utf8.starts(with: $0.utf8) })
      }
      guard entries.contains(where: \.isDemand) else { continue }
      hits += entries.filter { !$0.isDemand }.map {
        $0.entry.hit(.foreignDemand, 0..<$0.entry.scalars.count)
      }
    }
    return hits
  }

  private func stretches(of words: String, _ flaw: ReadingFlaw) -> [ReadingHit] {
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    return paragraphs.compactMap { paragraph in
      guard paragraph.scalars.count >= wanted.count else { return nil }
      let starts = 0...(paragraph.scalars.count - wanted.count)
      guard
        let start = starts.first(where: {
          paragraph.scalars[$0..<$0 + wanted.count].elementsEqual(wanted)
        })
      else { return nil }
      return paragraph.hit(flaw, start..<start + wanted.count)
    }
  }
}
