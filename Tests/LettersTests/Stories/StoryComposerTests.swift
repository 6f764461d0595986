// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Documents
import Languages
import Letters
import Testing

/// What stops a story, what is passed over, and what its parts are.
@Suite struct StoryComposerTests {
  private func released(_ text: String = "2026-11-02") throws -> StoryOutcome {
    StoryOutcome(.released, on: try StorySample.date(text))
  }

  private func problems(_ composed: ComposedStory) -> [String] {
    composed.findings.compactMap { finding in
      guard case .problem(let problem) = finding else { return nil }
      return DiagnosticRenderer().render([problem])
    }
  }

  @Test func `without consent there is no story, and it is told at the case file`() throws {
    let matter = try StorySample.matter("sinovov-davron", adding: "")
    let source = SourceText(name: "Cases/sinovov-davron.yaml", text: "id: sinovov-davron\n")
    let order = StoryOrder(
      matter, facts: StoryFacts(outcomes: [try released()]), settings: try StorySample.settings(),
      today: StorySample.today, at: source.span(4..<18))
    let composed = StoryComposer.compose(order, in: .english)
    #expect(composed.story == nil)
    #expect(
      problems(composed) == [
        """
        Cases/sinovov-davron.yaml:1:5: error: 'sinovov-davron' has no consent, without which its \
        story is not told [no-consent]
          1 | id: sinovov-davron
            |     ^^^^^^^^^^^^^^
            = hint: when the person or the family has agreed, add consent: { by: family, on: \
        2026-11-21 }

        """
      ])
  }

  @Test func `without a public outcome there is no story`() throws {
    var hidden = try released()
    hidden.visibility = .members
    for outcomes in [[], [hidden]] {
      let order = try StorySample.order(
        StorySample.matter("sinovov-davron"), StoryFacts(outcomes: outcomes))
      let composed = StoryComposer.compose(order, in: .english)
      #expect(composed.story == nil)
      #expect(order.refusals.map(\.id.description) == ["no-outcome"])
    }
  }

  @Test func `a lacking translation of the account stops that language and no other`() throws {
    let order = try StorySample.order(
      StorySample.real("dzhumaev-yusuf"), StoryFacts(outcomes: [try released("2011-12-29")]))
    #expect(order.languages.map(\.description) == ["en", "ru", "fr", "de"])
    #expect(StoryComposer.compose(order, in: .german).story != nil)
    let composed = StoryComposer.compose(order, in: .italian)
    #expect(composed.story == nil)
    let gaps = composed.findings.compactMap { finding -> String? in
      guard case .gap(let gap, let place) = finding else { return nil }
      return "\(gap.path) \(place?.source.name ?? "-")"
    }
    #expect(
      gaps == [
        "account.text Italian story, events", "demands.release.text Italian story, demands",
      ])
  }

  @Test func `a name that the language cannot spell stops its story`() throws {
    let order = try StorySample.order(
      StorySample.real("dzhumaev-yusuf"), StoryFacts(outcomes: [try released("2011-12-29")]))
    let id = try StorySample.id("dzhumaev-yusuf")
    #expect(
      StoryComposer.compose(order, in: .ukrainian).findings == [
        .gap(Gap(.matter(id), "people.yusuf.name", in: .ukrainian), neededAt: nil)
      ])
  }

  @Test func `a credit to somebody needs to say to whom`() throws {
    var outcome = try released()
    outcome.attribution = .contributed
    let order = try StorySample.order(
      StorySample.matter("sinovov-davron"), StoryFacts(outcomes: [outcome]))
    let composed = StoryComposer.compose(order, in: .english)
    #expect(composed.story == nil)
    guard case .gap(let gap, _)? = composed.findings.first(where: \.stops) else {
      Issue.record("no gap")
      return
    }
    #expect(gap.path == "outcomes.released.credited_by")
  }

  @Test func `what is lacking but not needed is passed over`() throws {
    var order = try StoryScenes.released()
    var facts = order.facts
    facts.howToJoin = LocalizedText([.english: InflectedText("Write to us.")])
    order = try StorySample.order(order.matter, facts)
    #expect(try StorySample.story(order, .english).page(of: .join).contains("Write to us."))
    #expect(try !StorySample.story(order, .german).page(of: .join).contains("Write to us."))
  }

  @Test func `parts that have nothing to say are left out`() throws {
    let matter = try StorySample.matter("sinovov-davron")
    let story = try StorySample.story(
      StorySample.order(matter, StoryFacts(outcomes: [try released()])), .english)
    #expect(
      story.parts.map(\.name) == [.person, .events, .outcome, .demands, .join, .sources])
  }

  @Test func `what is not confirmed is never the headline, even where it is newer`() throws {
    var newer = try released("2026-11-10")
    newer.isConfirmed = false
    let older = StoryOutcome(.doctorGranted, on: try StorySample.date("2026-10-01"))
    let order = try StorySample.order(
      StorySample.matter("sinovov-davron"), StoryFacts(outcomes: [newer, older]))
    let story = try StorySample.story(order, .english)
    #expect(story.title.plainText == "Davron Sinovov was given access to a doctor")
    #expect(story.summary == "Davron Sinovov was given access to a doctor on 1 October 2026.")
    #expect(
      story.page(of: .outcome) == """
        # What changed

        Davron Sinovov was given access to a doctor on 1 October 2026.

        Reported, but not confirmed: release, 10 November 2026 (Davron Sinovov).
        """)
  }

  @Test func `a death is the headline whatever came after it, and no letter is credited`() throws {
    let death = StoryOutcome(
      .died, on: try StorySample.date("2026-10-01"), attribution: .creditedByFamily)
    let after = StoryOutcome(.investigationOpened, on: try StorySample.date("2026-10-20"))
    let order = try StorySample.order(
      StorySample.matter("sinovov-davron"), StoryFacts(outcomes: [after, death]))
    let story = try StorySample.story(order, .english)
    #expect(story.title.plainText == "Davron Sinovov has died")
    #expect(story.page(of: .credit) == "–")
    #expect(!story.page(of: .demands).contains("release"))
    #expect(story.page(of: .demands).contains("investigated"))
  }

  @Test func `who is free is no longer to be released, unless somebody says otherwise`() throws {
    let matter = try StorySample.matter("sinovov-davron")
    var outcome = try released()
    let free = try StorySample.story(
      StorySample.order(matter, StoryFacts(outcomes: [outcome])), .english)
    #expect(
      free.page(of: .demands) == """
        # What the authorities were asked

        Demands that are still open:

        - have his complaint of torture investigated promptly and independently
        """)
    outcome.demands = [try StorySample.id("care"): .refused]
    let ill = try StorySample.story(
      StorySample.order(matter, StoryFacts(outcomes: [outcome])), .english)
    #expect(ill.page(of: .demands).contains("give him the medical care"))
    outcome.isConfirmed = false
    let held = try StorySample.story(
      StorySample.order(matter, StoryFacts(outcomes: [outcome])), .english)
    #expect(held.page(of: .demands).contains("release Davron Sinovov"))
  }

  @Test func `a doubtful source makes its event and its account reported`() throws {
    let matter = try StorySample.matter(
      "sinovov-davron",
      replacing: [
        "kind: arrest\n": "kind: arrest\n    reliability: unreliable\n",
        "account:\n": "account:\n  reliability: not-very-reliable\n",
      ])
    let story = try StorySample.story(
      StorySample.order(matter, StoryFacts(outcomes: [try released()])), .english)
    #expect(story.page(of: .events).contains("has been reported, but is not confirmed."))
    let arrest = story.timeline.moments.first { $0.label == "arrest, Tashkent" }
    #expect(arrest?.isConfirmed == false)
  }

  @Test func `the timeline has events, first letters and outcomes in their order`() throws {
    let order = try StoryScenes.released()
    let timeline = try StorySample.story(order, .french).timeline
    #expect(timeline.caption == "Chronologie")
    #expect(
      timeline.moments.map { "\($0.date.text) \($0.label) \($0.kind)" } == [
        "2024-03-12 arrestation, Tachkent event", "2024-03-12/2024-03-20 torture event",
        "2024-03-21 inculpation event", "2024-05-03 premières lettres letters",
        "2024-10-03 condamnation event", "2025-06 décision internationale event",
        "2026-11-02 libération outcome",
      ])
  }

  @Test func `other blocks stand after the part that they belong to`() throws {
    let story = try StorySample.story(StoryScenes.released(), .english)
    let picture = Block.paragraph([.text("PICTURE")])
    let document = story.document(inserting: [.events: [picture]])
    #expect(document.role == "story")
    #expect(document.language == "en")
    #expect(document.date == "2026-11-21")
    #expect(document.summary == "Davron Sinovov was released on 2 November 2026.")
    let index = try #require(document.blocks.firstIndex(of: picture))
    #expect(document.blocks[index + 1] == .heading(level: 1, [.text("The letters")]))
    #expect(document.blocks.count == story.parts.flatMap(\.blocks).count + 1)
  }

  @Test func `more than four people are called by the case's title`() throws {
    var order = try StoryScenes.several()
    let matter = order.matter
    let people = (0..<2).flatMap { _ in matter.people }
    let many = Case(
      id: matter.id, title: LocalizedText([.english: InflectedText("the six marchers of Nukus")]),
      country: matter.country, alsoResponsible: [], status: matter.status, people: people,
      timeline: [], charges: [], concerns: [], account: nil, health: nil, facts: [], demands: [],
      sources: [], letters: [], translations: [:], consent: matter.consent, notes: [])
    order = try StorySample.order(many, StoryFacts(outcomes: [try released()]))
    let story = try StorySample.story(order, .english)
    #expect(story.title.plainText == "The six marchers of Nukus: release")
    #expect(story.summary == "The six marchers of Nukus: release, 2 November 2026.")
  }
}
