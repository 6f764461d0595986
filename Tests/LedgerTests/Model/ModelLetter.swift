// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

@testable import Ledger

/// What a letter should be after its steps, put together as naively as can be: the status is found
/// anew from all steps each time that it is asked for.
struct ModelLetter {
  struct Step {
    let id: EventID
    let day: CivilDate
    let act: Act
  }

  enum Act {
    case draft(Draft)
    case withdraw, print, comeBack, reply
    case send(Dispatch)
    case respond
    case classify(response: EventID, Classification)
  }

  private(set) var steps: [Step] = []
  private(set) var conflicts = 0
  private(set) var last: CivilDate?
  /// The first day on which a letter that follows this one was sent.
  var followedOn: CivilDate?
}

extension ModelLetter {
  mutating func add(_ step: Step) {
    last = [last, step.day].compactMap { $0 }.max()
    if !isAllowed(step.act) {
      switch step.act {
      case .draft, .withdraw: return
      default: conflicts += 1
      }
    }
    steps.append(step)
  }

  private func isAllowed(_ act: Act) -> Bool {
    let allowed: Set<LetterVerb> =
      switch status {
      case .draft: [.draft, .withdraw, .print, .send]
      case .withdrawn: [.draft]
      case .printed: [.send]
      case .waiting: [.return, .respond, .classify]
      case .returned: [.send, .respond, .classify]
      case .toClassify: [.return, .respond, .classify]
      case .owing: [.respond, .classify, .reply]
      case .promised, .answered: [.respond, .classify]
      case .continued: [.return, .respond, .classify]
      }
    switch act {
    case .draft: return allowed.contains(.draft) || draft == nil
    case .withdraw: return allowed.contains(.withdraw)
    case .print: return allowed.contains(.print)
    case .comeBack: return allowed.contains(.return)
    case .reply: return allowed.contains(.reply)
    case .send: return allowed.contains(.send)
    case .respond: return allowed.contains(.respond)
    case .classify: return allowed.contains(.classify)
    }
  }
}

extension ModelLetter {
  var drafts: [(day: CivilDate, draft: Draft)] {
    steps.compactMap { step in
      if case .draft(let draft) = step.act { (step.day, draft) } else { nil }
    }
  }

  /// The draft that holds.
  var draft: Draft? { drafts.last?.draft }

  var sendings: [(day: CivilDate, dispatch: Dispatch)] {
    steps.compactMap { step in
      if case .send(let dispatch) = step.act { (step.day, dispatch) } else { nil }
    }
  }

  var printedOn: CivilDate? { days { if case .print = $0 { true } else { false } }.first }

  var returnedOn: CivilDate? { days { if case .comeBack = $0 { true } else { false } }.first }

  var replies: [CivilDate] { days { if case .reply = $0 { true } else { false } } }

  private func days(_ isWanted: (Act) -> Bool) -> [CivilDate] {
    steps.filter { isWanted($0.act) }.map(\.day)
  }

  /// Each response with what was said of it last.
  var responses: [(day: CivilDate, said: Classification?)] {
    steps.compactMap { step in
      guard case .respond = step.act else { return nil }
      let said = steps.compactMap { other -> Classification? in
        if case .classify(step.id, let said) = other.act { said } else { nil }
      }
      return (step.day, said.last)
    }
  }

  var answers: [(day: CivilDate, said: Classification)] {
    responses.compactMap { response in
      guard let said = response.said, said.kind != .acknowledgement else { return nil }
      return (response.day, said)
    }
  }

  /// The text that went out, or that would.
  var text: TextDigest? { sendings.compactMap(\.dispatch.text).last ?? draft?.text }
}

extension ModelLetter {
  var status: LetterStatus {
    if sendings.isEmpty {
      let isWithdrawn = steps.reduce(false) { before, step in
        switch step.act {
        case .draft: false
        case .withdraw: true
        default: before
        }
      }
      return isWithdrawn ? .withdrawn : printedOn == nil ? .draft : .printed
    }
    if responses.contains(where: { $0.said == nil }) { return .toClassify }
    let own = statusByAnswers
    let canGoOn: Set<LetterStatus> = [.waiting, .owing, .promised, .returned]
    return followedOn != nil && canGoOn.contains(own) ? .continued : own
  }

  private var statusByAnswers: LetterStatus {
    if let answer = answers.last {
      switch answer.said.kind {
      case .informationRequested:
        return replies.contains { $0 >= answer.day } ? .waiting : .owing
      case .commitment: return answer.said.promisedFor == nil ? .answered : .promised
      default: return .answered
      }
    }
    let lastJourney = steps.last {
      switch $0.act {
      case .send, .comeBack: true
      default: false
      }
    }
    if case .comeBack? = lastJourney?.act { return .returned }
    return .waiting
  }

  var clock: CivilDate? {
    switch status {
    case .promised: return answers.last?.said.promisedFor
    case .waiting:
      guard let sent = sendings.last?.day else { return nil }
      var clock = sent
      for answer in answers
      where answer.said.kind == .informationRequested && answer.day >= sent {
        if let reply = replies.filter({ $0 >= answer.day }).min() {
          clock = clock.adding(days: reply.dayNumber - answer.day.dayNumber)
        }
      }
      return clock
    default: return nil
    }
  }

  var result: ResponseKind? {
    answers.last?.said.kind ?? responses.compactMap(\.said).last?.kind
  }
}
