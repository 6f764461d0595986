// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

typealias DatedStep = (id: EventID, day: CivilDate, step: LetterHistory.Step)

extension LetterHistory {
  /// The history that some steps make, in whatever order.
  fileprivate init(_ steps: [DatedStep]) {
    self.init()
    for step in steps.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
      add(step.step, id: step.id, on: step.day)
    }
  }
}

extension Recorder {
  /// Makes the row of a letter anew from its events; one that has none, as seen from a day on which
  /// it was not there yet, keeps an empty row to which others can point.
  ///
  /// - Parameter draft: whether what the letter is may have changed too.
  /// - Returns: the letters that it follows up, or did before.
  mutating func settle(letter: Int64, draft: Bool) throws -> [Int64] {
    let before = try row(of: letter)
    let responses = before?.hasResponses == false ? [] : try responseSteps(of: letter)
    var history = LetterHistory(try ownSteps(of: letter) + responses)
    if let next = before?.continued { history.goOn(with: next) }
    if let before { try count(before, of: letter, by: -1) }
    let isRewritten = draft || history.draftSteps > 1
    if isRewritten { try writeDraft(of: letter, history) }
    try writeState(of: letter, history)
    let after = isRewritten ? try row(of: letter) : before?.after(history)
    if let after { try count(after, of: letter, by: 1) }
    return [before?.follows, after?.follows].compactMap { $0 }
  }

  /// All that happened to a letter, in the order of days.
  mutating func history(of letter: Int64) throws -> LetterHistory {
    try history(of: letter, try steps(of: letter))
  }

  /// The steps of a letter and of the responses to it.
  mutating func steps(of letter: Int64) throws -> [DatedStep] {
    try ownSteps(of: letter) + responseSteps(of: letter)
  }

  /// The history that some steps make, in whatever order.
  func history(of letter: Int64, _ steps: [DatedStep]) throws -> LetterHistory {
    var history = LetterHistory(steps)
    let next = try queries.first(
      "SELECT min(sent) FROM letter WHERE follows = ? AND follows IS NOT NULL", [letter]
    ) { $0.day(0) }
    if let next { history.goOn(with: next) }
    return history
  }

  private mutating func ownSteps(of letter: Int64) throws -> [DatedStep] {
    let undone = try undoneEvents()
    return try queries.all(
      """
      SELECT id, kind, day, member, detail FROM event
      WHERE letter = ? AND letter IS NOT NULL AND day <= ?
      """, [letter, limit]
    ) { row in
      guard let id = row.id(0), !undone.contains(id), let day = row.day(2),
        let kind = row.text(1).flatMap({ EventBody.Kind(rawValue: $0) }),
        let step = try step(kind, row)
      else { return nil }
      return (id, day, step)
    }
  }

  private mutating func step(
    _ kind: EventBody.Kind, _ row: Found
  ) throws -> LetterHistory.Step? {
    switch kind {
    case .drafted: return .draft(detail: row.text(4) ?? "")
    case .withdrawn: return .withdraw
    case .printed: return .print
    case .returned: return .comeBack
    case .replied: return .reply
    case .sent:
      guard let dispatch = row.detail(4).flatMap({ Dispatch($0) }) else { return nil }
      return .send(by: try row.number(3).flatMap { try member($0) }, dispatch)
    case .responded, .assigned, .classified, .outcome, .gathered, .undone: return nil
    }
  }

  private mutating func responseSteps(of letter: Int64) throws -> [DatedStep] {
    let responses = try queries.all(
      """
      SELECT response, day FROM response_letter
      JOIN response ON response.event = response_letter.response WHERE letter = ?
      """, [letter]
    ) { row in
      row.id(0).flatMap { id in row.day(1).map { (id: id, day: $0) } }
    }
    var steps: [DatedStep] = []
    for response in responses {
      steps.append((response.id, response.day, .respond))
      for (event, day, found) in try classifications(of: response.id, from: response.day) {
        steps.append((event, day, .classify(response: response.id, found)))
      }
    }
    return steps
  }

  /// What a response was found to be, each time that somebody said so, the last one last.
  ///
  /// - Parameter first: the day on which it came; what was said before counts as said then.
  mutating func classifications(
    of response: EventID, from first: CivilDate
  ) throws -> [(id: EventID, day: CivilDate, Classification)] {
    let undone = try undoneEvents()
    return try queries.all(
      """
      SELECT id, max(day, ?) AS said, detail FROM event
      WHERE subject = ? AND subject IS NOT NULL AND kind = 'classified' AND day <= ?
      ORDER BY said, id
      """, [first, response, limit]
    ) { row in
      guard let id = row.id(0), !undone.contains(id), let day = row.day(1),
        let classification = row.detail(2)
          .flatMap({ Classification($0) })
      else { return nil }
      return (id, day, classification)
    }
  }
}
