// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Ledger

/// Every status with everything that can be done, through a real ledger.
@Suite struct TransitionTests {
  /// What may be done, an x for each; the columns are those of ``verbs``.
  static let grid: [(LetterStatus, String)] = [
    //             draft withdraw print send return respond classify reply
    (.draft, "      x     x        x     x    -      -       -        -"),
    (.withdrawn, "  x     -        -     -    -      -       -        -"),
    (.printed, "    -     -        -     x    -      -       -        -"),
    (.waiting, "    -     -        -     -    x      x       x        -"),
    (.returned, "   -     -        -     x    -      x       x        -"),
    (.toClassify, " -     -        -     -    x      x       x        -"),
    (.owing, "      -     -        -     -    -      x       x        x"),
    (.promised, "   -     -        -     -    -      x       x        -"),
    (.answered, "   -     -        -     -    -      x       x        -"),
    (.continued, "  -     -        -     -    x      x       x        -"),
  ]
  static let verbs: [LetterVerb] = [
    .draft, .withdraw, .print, .send, .return, .respond, .classify, .reply,
  ]

  @Test func `the table of transitions is this grid`() {
    #expect(Set(Self.grid.map(\.0)) == Set(LetterStatus.allCases))
    #expect(Set(Self.verbs) == Set(LetterVerb.allCases))
    for (status, line) in Self.grid {
      let marks = line.split(separator: " ").map { $0 == "x" }
      #expect(Self.verbs.map { status.allows($0) } == marks, "\(status)")
    }
  }

  @Test(arguments: LetterStatus.allCases)
  func `what is allowed is no conflict, and what is not is kept as one`(status: LetterStatus) throws
  {
    for verb in Self.verbs {
      let letter = try Letter(in: status)
      #expect(try letter.ledger.status(letter.reference) == status)
      let before = try letter.eventCount
      try letter.do(verb)
      let card = try #require(
        try letter.ledger.read(asOf: Sample.farDay) { try $0.card(of: letter.reference) })
      // A draft of a letter that has left the desk, or its withdrawal, says nothing about it.
      // Where nothing came in, there is nothing to classify.
      let isSilent = verb == .draft || verb == .withdraw || verb == .classify
      let conflicts = status.allows(verb) || isSilent ? 0 : 1
      #expect(card.history.conflicts.count == conflicts, "\(verb) of \(status)")
      #expect(card.summary.conflicts == conflicts, "\(verb) of \(status)")
      #expect(try letter.eventCount > before, "\(verb) of \(status) is kept")
      if isSilent, !status.allows(verb) { #expect(card.summary.status == status) }
      if conflicts > 0 {
        let listed = try letter.ledger.read(asOf: Sample.farDay) { try $0.inConflict(limit: 9) }
        #expect(listed.map(\.reference) == [letter.reference])
      }
      #expect(try letter.ledger.examine().isSound)
    }
  }

  @Test(arguments: [
    (LetterStatus.draft, LetterVerb.print, LetterStatus.printed), (.draft, .send, .waiting),
    (.draft, .withdraw, .withdrawn), (.withdrawn, .draft, .draft), (.printed, .send, .waiting),
    (.waiting, .return, .returned), (.waiting, .respond, .toClassify), (.returned, .send, .waiting),
    (.returned, .respond, .toClassify), (.toClassify, .classify, .answered),
    (.toClassify, .return, .toClassify), (.owing, .reply, .waiting), (.owing, .classify, .answered),
    (.promised, .classify, .answered), (.answered, .respond, .toClassify),
    (.continued, .respond, .toClassify),
  ])
  func `each step leads where it should`(
    status: LetterStatus, verb: LetterVerb, next: LetterStatus
  ) throws {
    let letter = try Letter(in: status)
    try letter.do(verb)
    #expect(try letter.ledger.status(letter.reference) == next)
  }
}

/// A letter that was brought into a status.
private final class Letter {
  let ledger: Ledger
  let reference = Sample.reference(1)
  private var day = CivilDate(dayNumber: 20_500)
  private var response: EventID?

  init(in status: LetterStatus) throws {
    ledger = try Sample.ledger()
    try record(.drafted(reference, try Sample.draft()))
    switch status {
    case .draft: break
    case .withdrawn: try self.do(.withdraw)
    case .printed: try self.do(.print)
    default: try self.do(.send)
    }
    switch status {
    case .returned: try self.do(.return)
    case .toClassify: try self.do(.respond)
    case .owing: try answer(.informationRequested)
    case .promised: try answer(.commitment, by: day.adding(days: 90))
    case .answered: try answer(.refusal)
    case .continued: try goOn()
    default: break
    }
  }

  var eventCount: Int { get throws { try ledger.examine().events } }

  func `do`(_ verb: LetterVerb) throws {
    switch verb {
    case .draft: try record(.drafted(reference, try Sample.draft(standing: "as it is now")))
    case .withdraw: try record(.withdrawn(reference))
    case .print: try record(.printed(reference))
    case .send: try record(.sent(reference, Dispatch(via: .post)))
    case .return: try record(.returned(reference, why: "unknown there"))
    case .respond: response = try record(.responded(Response(letters: [reference], via: .post)))
    case .classify: try classify()
    case .reply: try record(.replied(reference, note: nil))
    }
  }

  /// Where nothing came in, a response is classified before it came.
  private func classify() throws {
    if let response {
      try record(.classified(response: response, Classification(kind: .refusal)))
      return
    }
    let later = try Sample.ledger(machine: 9)
    let id = try later.record([
      NewEvent(.responded(Response(letters: [reference], via: .post)), on: day)
    ])[0]
    try record(.classified(response: id, Classification(kind: .refusal)))
  }

  private func answer(_ kind: ResponseKind, by promised: CivilDate? = nil) throws {
    try self.do(.respond)
    let response = try #require(response)
    let classification = Classification(kind: kind, promisedFor: promised)
    try record(.classified(response: response, classification))
  }

  private func goOn() throws {
    let next = Sample.reference(2)
    try record(.drafted(next, try Sample.draft(mailing: "autumn", follows: reference)))
    try record(.sent(next, Dispatch(via: .post)))
  }

  @discardableResult
  private func record(_ body: EventBody) throws -> EventID {
    day = day.adding(days: 1)
    return try ledger.record([NewEvent(body, on: day)])[0]
  }
}
