// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
package import Ledger

/// What recording says of letters with which something cannot be done.
extension Diagnostic {
  static func beforeDraft(
    _ letter: LetterSummary, on drafted: CivilDate, at place: SourceSpan?
  ) -> Diagnostic {
    refusal(
      "day-too-early", "\(letter.reference.text) was written on \(drafted) only", at: place,
      hints: ["correct the day"])
  }

  static func wrongStatus(
    _ letter: LetterSummary, _ verb: LetterVerb, at place: SourceSpan?
  ) -> Diagnostic {
    refusal(
      "wrong-status",
      "\(letter.reference.text) cannot \(verb.predicate): \(letter.statusInWords)",
      at: place, hints: [letter.advice(after: verb)])
  }

  /// As before, where the status on an earlier day is in the way.
  static func wrongStatus(
    _ letter: LetterSummary, _ status: LetterStatus, on day: CivilDate, _ verb: LetterVerb,
    at place: SourceSpan?
  ) -> Diagnostic {
    refusal(
      "wrong-status",
      "\(letter.reference.text) cannot \(verb.predicate) on \(day): it was "
        + "'\(status.rawValue)' then",
      at: place, hints: ["see what happened when: writ letter show \(letter.reference.text)"])
  }

  static func contradicts(
    _ letter: LetterSummary, _ later: LetterVerb, on day: CivilDate, _ verb: LetterVerb,
    at place: SourceSpan?
  ) -> Diagnostic {
    refusal(
      "wrong-status",
      "\(letter.reference.text) cannot \(verb.predicate) on \(day): "
        + "what is recorded after that day would not fit",
      at: place, hints: ["see what happened when: writ letter show \(letter.reference.text)"])
  }
}

extension LetterVerb {
  /// What cannot be, after "cannot".
  fileprivate var predicate: String {
    switch self {
    case .draft: "be written"
    case .withdraw: "be withdrawn"
    case .print: "have been printed"
    case .send: "have been sent"
    case .return: "have come back"
    case .respond: "have been answered"
    case .classify: "be classified"
    case .reply: "have been replied to"
    }
  }
}

extension LetterSummary {
  /// The letter's status as a sentence: "it was sent on 2026-11-02 and waits for an answer".
  package var statusInWords: String {
    switch status {
    case .draft: return "it is a draft, neither printed nor sent"
    case .withdrawn: return "it was withdrawn, for a later run no longer took it in"
    case .printed: return "it is printed, but not sent"
    case .waiting: return "it was sent\(on(sentOn)) and waits for an answer"
    case .returned: return "it came back undelivered\(on(returnedOn))"
    case .toClassify: return "an answer came in that nobody has classified"
    case .owing: return "they asked us something that we have not answered"
    case .promised: return "they promised something" + (clockDay.map { " for \($0)" } ?? "")
    case .answered: return "it was answered\(on(answeredOn))"
    case .continued: return "a later letter has taken up its matter"
    }
  }

  private func on(_ day: CivilDate?) -> String { day.map { " on \($0)" } ?? "" }

  /// What to do so that a step becomes possible.
  fileprivate func advice(after verb: LetterVerb) -> String {
    switch (verb, status) {
    case (_, .withdrawn): "write it again first: writ letters"
    case (.return, .draft), (.return, .printed), (.respond, .draft), (.respond, .printed),
      (.classify, .draft), (.classify, .printed), (.reply, .draft), (.reply, .printed):
      "record first that it was sent: writ sent \(reference.text) --via post"
    case (.print, _): "it has left already, so there is nothing to print"
    case (.return, _):
      "if that answer is to another letter, take it back: writ undo \(reference.text)"
    case (.reply, _):
      "record first what they asked: writ response \(reference.text) --kind information-requested"
    default: "see what happened: writ letter show \(reference.text)"
    }
  }
}
