// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What became of one letter: its events put together in the order of their days.
///
/// The same events give the same history, in whatever order they came into the ledger.
package struct LetterHistory: Sendable, Equatable {
  package private(set) var draftedOn: CivilDate?
  package private(set) var printedOn: CivilDate?
  package private(set) var dispatches: [Sending] = []
  package private(set) var returns: [CivilDate] = []
  package private(set) var responses: [Receipt] = []
  /// When we answered what they had asked.
  package private(set) var replies: [CivilDate] = []
  /// When a letter that follows up this one was sent.
  package private(set) var continuedOn: CivilDate?
  /// What happened though it could not, such as a second sending by another member.
  package private(set) var conflicts: [Conflict] = []
  /// The last day on which anything happened.
  package private(set) var lastDay: CivilDate?
  /// The draft that holds, as its event keeps it.
  private(set) var draftDetail: String?
  /// How often it was drafted; with several drafts, which one holds hangs on what happened between.
  private(set) var draftSteps = 0
  private var isWithdrawn = false
  private var isReturned = false

  package init() {}
}

extension LetterHistory {
  package struct Sending: Sendable, Equatable {
    package let id: EventID
    package let day: CivilDate
    package let by: Identifier?
    package let dispatch: Dispatch
  }

  /// A response to the letter, and what it was found to be.
  package struct Receipt: Sendable, Equatable {
    package let id: EventID
    package let day: CivilDate
    package var classification: Classification?
  }

  /// A step that the letter's status did not allow.
  package struct Conflict: Sendable, Equatable {
    package let event: EventID
    package let status: LetterStatus
    package let verb: LetterVerb
  }
}

extension LetterHistory {
  /// One step of a history.
  enum Step: Sendable {
    /// With the draft as the event keeps it.
    case draft(detail: String)
    case withdraw, print
    case send(by: Identifier?, Dispatch)
    case comeBack
    case respond
    case classify(response: EventID, Classification)
    case reply

    var verb: LetterVerb {
      switch self {
      case .draft: .draft
      case .withdraw: .withdraw
      case .print: .print
      case .send: .send
      case .comeBack: .return
      case .respond: .respond
      case .classify: .classify
      case .reply: .reply
      }
    }
  }

  /// Adds the step that comes next.
  ///
  /// What the table of transitions forbids is noted as a conflict and kept all the same. A draft or a
  /// withdrawal of a letter that has left the desk says nothing about it: another member's rerun.
  mutating func add(_ step: Step, id: EventID, on day: CivilDate) {
    let before = status
    if step.verb == .draft { draftSteps += 1 }
    lastDay = max(lastDay ?? day, day)
    let isAllowed = before.allows(step.verb) || draftedOn == nil && step.verb == .draft
    if !isAllowed {
      if step.verb == .draft || step.verb == .withdraw { return }
      conflicts.append(Conflict(event: id, status: before, verb: step.verb))
    }
    switch step {
    case .draft(let detail):
      draftedOn = draftedOn ?? day
      draftDetail = detail
      isWithdrawn = false
    case .withdraw: isWithdrawn = true
    case .print: printedOn = printedOn ?? day
    case .send(let by, let dispatch):
      dispatches.append(Sending(id: id, day: day, by: by, dispatch: dispatch))
      isReturned = false
    case .comeBack:
      returns.append(day)
      isReturned = true
    case .respond: responses.append(Receipt(id: id, day: day, classification: nil))
    case .classify(let response, let classification):
      guard let index = responses.firstIndex(where: { $0.id == response }) else { return }
      responses[index].classification = classification
    case .reply: replies.append(day)
    }
  }

  /// Notes that a follow-up was sent.
  mutating func goOn(with day: CivilDate) { continuedOn = min(continuedOn ?? day, day) }
}

extension LetterHistory {
  package var status: LetterStatus {
    guard !dispatches.isEmpty else {
      return isWithdrawn ? .withdrawn : printedOn != nil ? .printed : .draft
    }
    if responses.contains(where: { $0.classification == nil }) { return .toClassify }
    let status = statusAfterAnswers
    guard continuedOn != nil, [.waiting, .owing, .promised, .returned].contains(status) else {
      return status
    }
    return .continued
  }

  private var statusAfterAnswers: LetterStatus {
    guard let last = answers.last, let answer = last.classification else {
      return isReturned ? .returned : .waiting
    }
    switch answer.kind {
    case .informationRequested: return isReplied(to: last) ? .waiting : .owing
    case .commitment where answer.promisedFor != nil: return .promised
    default: return .answered
    }
  }

  /// The responses that say something, by day: an acknowledgement does not.
  private var answers: [Receipt] {
    responses.filter { $0.classification.map { $0.kind != .acknowledgement } ?? false }
  }

  private func isReplied(to receipt: Receipt) -> Bool { replies.contains { $0 >= receipt.day } }

  /// The first day on which it was sent.
  package var sentOn: CivilDate? { dispatches.first?.day }

  package var returnedOn: CivilDate? { returns.first }

  package var respondedOn: CivilDate? { responses.first?.day }

  /// The day of the first response that says something.
  package var answeredOn: CivilDate? { answers.first?.day }

  package var acknowledgedOn: CivilDate? {
    responses.first { $0.classification?.kind == .acknowledgement }?.day
  }

  /// What was said last; an acknowledgement only where there is nothing else.
  package var result: ResponseKind? {
    (answers.last ?? responses.last { $0.classification != nil })?.classification?.kind
  }

  /// The day from which the present waiting is counted, nil where nothing is waited for.
  ///
  /// It is the last sending, put off by the days during which we owed an answer; for a promise it is
  /// the day promised.
  package var clockDay: CivilDate? {
    switch status {
    case .waiting: dispatches.last.map { $0.day.adding(days: owedDays) }
    case .promised: answers.last?.classification?.promisedFor
    default: nil
    }
  }

  /// How long the clock stood still since the last sending because we owed an answer.
  private var owedDays: Int {
    answers.filter { $0.classification?.kind == .informationRequested }.reduce(0) { days, asked in
      guard let reply = replies.filter({ $0 >= asked.day }).min(),
        let sent = dispatches.last?.day, asked.day >= sent
      else { return days }
      return days + reply.dayNumber - asked.day.dayNumber
    }
  }
}
