// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import Liquid

/// Tells the story of a case in one language, or says what is in the way.
package struct StoryComposer {
  private let order: StoryOrder
  private let language: Language
  private let names: StoryNames
  private var press: SectionPress

  private init(_ order: StoryOrder, in language: Language) {
    self.order = order
    self.language = language
    names = StoryNames(order, in: language)
    press = SectionPress(
      language.story, called: "\(language.englishName) story", in: language, names: names.all,
      today: order.today)
  }
}

extension StoryComposer {
  /// The story in a language, or nil where something that it needs is lacking; all findings either
  /// way.
  package static func compose(_ order: StoryOrder, in tag: LanguageTag) -> ComposedStory {
    let refusals = order.refusals.map { Finding.problem($0) }
    guard refusals.isEmpty, let language = order.language(tag) else {
      return ComposedStory(story: nil, findings: refusals)
    }
    let unnamed = order.matter.unnamed(in: language)
    guard unnamed.isEmpty || order.isRedacted else {
      let gaps = unnamed.map { Gap(.matter(order.matter.id), "people.\($0.id).name", in: tag) }
      return ComposedStory(story: nil, findings: gaps.map { .gap($0, neededAt: nil) })
    }
    var composer = StoryComposer(order, in: language)
    let story = composer.story()
    let findings = composer.press.findings + composer.transliterations
    return ComposedStory(
      story: findings.contains(where: \.stops) ? nil : story, findings: findings)
  }

  private mutating func story() -> Story {
    let title = press.inlines("title")
    let summary = press.inlines("summary").plainText
    let parts = Story.PartName.allCases.compactMap { part($0) }
    return Story(
      language: language.tag, title: title, summary: summary, date: order.today, parts: parts,
      timeline: Story.Timeline(
        caption: press.inlines("timeline").plainText, sent: press.inlines("sent").plainText,
        moments: moments),
      publicStem: order.publicStem)
  }

  private mutating func part(_ name: Story.PartName) -> Story.Part? {
    let blocks = name == .sources ? sources() : press.blocks(name.rawValue)
    return blocks.isEmpty ? nil : Story.Part(name: name, blocks: blocks)
  }

  /// Names that a standard put into the letters of the language, to be read by somebody.
  private var transliterations: [Finding] {
    guard !order.isRedacted else { return [] }
    return order.matter.people.compactMap {
      language.name($0.names, gender: $0.gender)?.remark.map { .madeByRule($0) }
    }
  }
}

extension StoryComposer {
  /// The public sources as a list below their heading; none where there are none.
  private mutating func sources() -> [Block] {
    let publishers = Set(names.sources.map(\.publisher))
    let others = order.facts.told.filter(\.isConfirmed).flatMap(\.sources)
      .filter { !publishers.contains($0) }.compactMap { names.shown($0.onOneLine) }
    let own = names.sources.compactMap { source in
      order.isRedacted ? redactedCitation(of: source) : citation(of: source)
    }
    let items = own + others.unique.map { [.text($0)] }
    guard !items.isEmpty else { return [] }
    let list = List(
      marking: .bullets, items: items.map { [.paragraph($0.bound(by: language.typography))] },
      role: "sources")
    return [.heading(level: 1, press.inlines("sources")), .list(list)]
  }

  private func citation(of source: Source) -> [Inline] {
    let text = language.citation(
      publisher: source.publisher, title: source.title, date: source.date
    ).onOneLine
    guard let url = source.url?.onOneLine else { return [.text(text)] }
    return [.text(text + ", "), .link(url: url, [.text(url)])]
  }

  /// Publisher and date alone: titles and addresses lead to the person.
  private func redactedCitation(of source: Source) -> [Inline]? {
    names.shown(source.publisher.onOneLine).map { publisher in
      let date = language.date(source.date, .plain)
      return [.text([publisher, date].compactMap(\.self).joined(separator: ", "))]
    }
  }
}

extension StoryComposer {
  /// What happened when: events, letters, and outcomes of which the timeline has no event.
  private var moments: [Story.Moment] {
    let reported = Set(order.facts.told.filter { !$0.isConfirmed }.map(\.date))
    let events = names.events.map { event in
      Story.Moment(
        date: event.date, label: names.label(of: event), kind: .event,
        isConfirmed: !event.provenance.isDoubtful && !reported.contains(event.date))
    }
    let days = Set(events.map(\.date))
    let outcomes = order.facts.told.filter { !days.contains($0.date) }.map { outcome in
      Story.Moment(
        date: outcome.date, label: language.label(outcome.kind) ?? "", kind: .outcome,
        isConfirmed: outcome.isConfirmed)
    }
    return (events + letters + outcomes).sorted { $0.date.isTold(before: $1.date) }
  }

  private var letters: [Story.Moment] {
    let began = order.matter.timeline.first {
      $0.kind == .lettersBegan && $0.provenance.isPublic
    }
    let date = began?.date ?? order.facts.letters.first.map { EDTFDate($0) }
    guard let date, let label = language.label(EventKind.lettersBegan) else { return [] }
    return [Story.Moment(date: date, label: label, kind: .letters, isConfirmed: true)]
  }
}

extension [String] {
  /// Each text once, where it stands first.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
