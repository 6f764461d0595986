// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
package import Ledger

/// What classifying a response came to.
package struct ClassifyReport: Sendable {
  /// The response that was classified; nil with a problem.
  package fileprivate(set) var response: RecordedResponse?
  package fileprivate(set) var repairs: [AcceptedRepair] = []
  package fileprivate(set) var problems: [Diagnostic] = []
}

extension Recording {
  /// Records what a response is that came earlier.
  ///
  /// - Parameter target: the response's id, or the reference of a letter that it answers.
  package func classify(
    _ target: String, as classification: Classification, on day: CivilDate, by: Identifier?,
    acceptsRepairs: Bool, isRehearsal: Bool
  ) throws(LedgerError) -> ClassifyReport {
    try record(isRehearsal: isRehearsal) { view in
      var report = ClassifyReport()
      report.problems = problems(ofDay: day) + problems(of: by)
      let response = try response(meantBy: target, acceptsRepairs, &report, in: view)
      guard let response else { return Decision([], report) }
      if day < response.day { report.problems.append(.beforeResponse(response)) }
      let letters = try view.summaries(of: response.letters)
      report.problems += demandProblems(classification.says, letters)
      guard !report.problems.hasErrors else { return Decision([], report) }
      report.response = response
      let body = EventBody.classified(response: response.id, classification)
      return Decision([NewEvent(body, on: day, by: by)], report)
    }.value
  }

  private func response(
    meantBy target: String, _ acceptsRepairs: Bool, _ report: inout ClassifyReport,
    in view: LedgerView
  ) throws -> RecordedResponse? {
    if let id = EventID(target) {
      let response = try view.response(id)
      if response == nil { report.problems.append(.unknownResponse(id)) }
      return response
    }
    var choice = LetterChoice()
    choice.references = [target]
    choice.acceptsRepairs = acceptsRepairs
    let chosen = try ChosenLetters(choice, in: view, prefix: prefix)
    report.problems += chosen.problems
    report.repairs = chosen.repairs
    guard let letter = chosen.letters.first else { return nil }
    let responses = try view.history(of: letter.reference)?.responses ?? []
    let open = responses.filter { $0.classification == nil }
    if open.count == 1 { return try view.response(open[0].id) }
    report.problems.append(
      open.isEmpty ? .nothingToClassify(letter, responses) : .severalToClassify(letter, open))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func beforeResponse(_ response: RecordedResponse) -> Diagnostic {
    refusal(
      "day-too-early", "the response came on \(response.day) only", hints: ["correct the day"])
  }

  fileprivate static func unknownResponse(_ id: EventID) -> Diagnostic {
    refusal(
      "unknown-response", "this ledger knows no response \(id)",
      hints: ["those of a letter are shown by: writ letter show REFERENCE"])
  }

  fileprivate static func nothingToClassify(
    _ letter: LetterSummary, _ responses: [LetterHistory.Receipt]
  ) -> Diagnostic {
    refusal(
      "nothing-to-classify", "no response to \(letter.reference.text) waits to be classified",
      hints: [
        responses.isEmpty
          ? "record it first: writ response \(letter.reference.text)"
          : "to classify one anew, name it by its id: writ classify ID --kind …"
      ], notes: responses.map(note))
  }

  fileprivate static func severalToClassify(
    _ letter: LetterSummary, _ responses: [LetterHistory.Receipt]
  ) -> Diagnostic {
    refusal(
      "several-to-classify",
      "\(responses.count) responses to \(letter.reference.text) wait to be classified",
      hints: ["name the one that is meant: writ classify ID --kind …"],
      notes: responses.map(note))
  }

  private static func note(_ receipt: LetterHistory.Receipt) -> String {
    "\(receipt.id) of \(receipt.day)"
      + (receipt.classification.map { ", \($0.kind.rawValue)" } ?? "")
  }
}
