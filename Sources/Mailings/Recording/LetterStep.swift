// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Ledger

/// Something that somebody did with letters, to be recorded.
package struct LetterStep: Sendable, Equatable {
  package var what: What
  package var day: CivilDate
  package var by: Identifier?

  package enum What: Sendable, Equatable {
    case printed
    case sent(via: Channel, proof: String?)
    case returned(why: String)
    case replied(note: String?)
  }

  package init(_ what: What, on day: CivilDate, by: Identifier? = nil) {
    self.what = what
    self.day = day
    self.by = by
  }
}

extension LetterStep {
  package var verb: LetterVerb {
    switch what {
    case .printed: .print
    case .sent: .send
    case .returned: .return
    case .replied: .reply
    }
  }

  /// Whether it happened to a letter already, so that there is nothing to record.
  func isDone(_ letter: LetterSummary, in view: LedgerView) throws -> Bool {
    switch what {
    case .printed: return letter.printedOn != nil
    case .sent: return letter.sentOn != nil && letter.status != .returned
    case .returned: return letter.status == .returned
    case .replied:
      guard letter.status == .waiting || letter.status == .continued else { return false }
      return try view.history(of: letter.reference)?.replies.isEmpty == false
    }
  }

  /// The event; what was sent is the text that was drafted by that day.
  func event(of letter: LetterSummary, in view: LedgerView) throws -> NewEvent {
    let reference = letter.reference
    let body: EventBody =
      switch what {
      case .printed: .printed(reference)
      case .sent(let via, let proof):
        .sent(reference, Dispatch(via: via, proof: proof, text: try text(of: letter, in: view)))
      case .returned(let why): .returned(reference, why: why)
      case .replied(let note): .replied(reference, note: note)
      }
    return NewEvent(body, on: day, by: by)
  }

  private func text(of letter: LetterSummary, in view: LedgerView) throws -> TextDigest? {
    if letter.status == .returned || letter.lastDay.map({ day >= $0 }) ?? true {
      return letter.text
    }
    return try view.draftText(of: letter.reference, on: day)
  }
}
