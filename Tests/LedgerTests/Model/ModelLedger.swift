// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

@testable import Ledger

/// What a ledger should say: a list of events, gone through from the start for every question.
struct ModelLedger {
  var events: [LedgerEvent] = []
}

extension ModelLedger {
  /// The events that never happened: those that an undoing names which is not undone itself.
  var undone: Set<EventID> {
    var undone: Set<EventID> = []
    for event in events.sorted(by: { $0.id > $1.id }) {
      if case .undone(let subject, _) = event.body, !undone.contains(event.id) {
        undone.insert(subject)
      }
    }
    return undone
  }

  /// What had happened by the end of a day, in the order of recording.
  private func live(_ day: CivilDate) -> [LedgerEvent] {
    let undone = undone
    return events.filter { $0.day <= day && !undone.contains($0.id) }.sorted { $0.id < $1.id }
  }

  struct ModelResponse: Equatable {
    let id: EventID
    let day: CivilDate
    let letters: [Reference]
    var said: [Said] = []

    struct Said: Equatable {
      let id: EventID
      let day: CivilDate
      let classification: Classification
    }
  }

  func responses(_ day: CivilDate) -> [ModelResponse] {
    let live = live(day)
    return live.compactMap { event -> ModelResponse? in
      guard case .responded(let response) = event.body else { return nil }
      var letters = response.letters
      var said: [ModelResponse.Said] = []
      for other in live {
        switch other.body {
        case .assigned(event.id, let others): letters = others
        case .classified(event.id, let classification):
          let day = max(other.day, event.day)
          said.append(.init(id: other.id, day: day, classification: classification))
        default: break
        }
      }
      said.sort { ($0.day, $0.id) < ($1.day, $1.id) }
      return ModelResponse(id: event.id, day: event.day, letters: letters, said: said)
    }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Every letter of which anything is known, whether or not a draft of it holds.
  func letters(_ day: CivilDate) -> [Reference: ModelLetter] {
    var steps: [Reference: [ModelLetter.Step]] = [:]
    for event in live(day) {
      guard let reference = event.body.reference, let act = Self.act(event.body) else { continue }
      steps[reference, default: []].append(.init(id: event.id, day: event.day, act: act))
    }
    for response in responses(day) {
      for reference in Set(response.letters) {
        steps[reference, default: []].append(
          .init(id: response.id, day: response.day, act: .respond))
        for said in response.said {
          let act = ModelLetter.Act.classify(response: response.id, said.classification)
          steps[reference, default: []].append(.init(id: said.id, day: said.day, act: act))
        }
      }
    }
    var letters = steps.mapValues { steps in
      var letter = ModelLetter()
      for step in steps.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) { letter.add(step) }
      return letter
    }
    for (_, letter) in letters {
      guard let parent = letter.draft?.follows, let sent = letter.sendings.first?.day else {
        continue
      }
      let known = letters[parent]?.followedOn
      letters[parent]?.followedOn = min(known ?? sent, sent)
    }
    return letters
  }

  private static func act(_ body: EventBody) -> ModelLetter.Act? {
    switch body {
    case .drafted(_, let draft): .draft(draft)
    case .withdrawn: .withdraw
    case .printed: .print
    case .sent(_, let dispatch): .send(dispatch)
    case .returned: .comeBack
    case .replied: .reply
    case .responded, .assigned, .classified, .outcome, .gathered, .undone: nil
    }
  }
}

extension ModelLedger {
  /// One line for each letter that has a draft, as the ledger should give it.
  func summaries(_ day: CivilDate) -> [LetterSummary] {
    letters(day).compactMap { reference, letter in
      letter.draft.map { LetterSummary(reference, letter, $0) }
    }.sorted { $0.reference.text < $1.reference.text }
  }

  func counts(
    _ letters: [LetterSummary], isOverdue: (LetterSummary) -> Bool
  ) -> LetterCounts {
    var counts = LetterCounts()
    for letter in letters {
      counts.statuses[letter.status, default: 0] += 1
      if letter.status != .withdrawn { counts.drafted += 1 }
      if letter.printedOn != nil { counts.printed += 1 }
      if letter.sentOn != nil { counts.sent += 1 }
      if letter.returnedOn != nil { counts.returned += 1 }
      if letter.acknowledgedOn != nil { counts.acknowledged += 1 }
      if letter.answeredOn != nil { counts.answered += 1 }
      if letter.status == .waiting, isOverdue(letter) { counts.overdue += 1 }
    }
    return counts
  }

  func outcomes(_ day: CivilDate) -> [EventID] {
    live(day).compactMap { if case .outcome = $0.body { $0.id } else { nil } }
  }

  func gathered(_ what: Gathering.Kind, _ day: CivilDate, for matter: Identifier? = nil) -> Int {
    live(day).reduce(0) { sum, event in
      guard case .gathered(let gathering) = event.body, gathering.what == what,
        matter == nil || gathering.matter == matter
      else { return sum }
      return sum + gathering.count
    }
  }
}

extension LetterSummary {
  fileprivate init(_ reference: Reference, _ letter: ModelLetter, _ draft: Draft) {
    self.init(
      reference: reference, mailing: draft.mailing,
      matters: draft.matters.count == 1
        ? draft.matters.map(\.id) : Set(draft.matters.map(\.id)).sorted(),
      template: draft.template, language: draft.language, office: draft.office,
      officeKind: draft.officeKind, rank: draft.rank, country: draft.country,
      member: draft.member, variant: draft.variant, follows: draft.follows,
      status: letter.status, draftedOn: letter.drafts.first?.day, printedOn: letter.printedOn,
      sentOn: letter.sendings.first?.day, returnedOn: letter.returnedOn,
      respondedOn: letter.responses.first?.day,
      acknowledgedOn: letter.responses.first { $0.said?.kind == .acknowledgement }?.day,
      answeredOn: letter.answers.first?.day, via: letter.sendings.last?.dispatch.via,
      result: letter.result, clockDay: letter.clock, conflicts: letter.conflicts,
      text: letter.text, lastDay: letter.last)
  }
}
