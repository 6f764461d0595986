// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Ledger

extension Wording {
  /// What happened, on one line each.
  enum Events {
    /// "2026-11-20  sent by post, proof RR1, by anna".
    static func line(_ event: LedgerEvent) -> String {
      let by = event.by.map { ", by \($0)" } ?? ""
      return "\(event.day)  \(Printable.text(words(event.body)))\(by)"
    }

    /// "sent by post, proof RR1".
    static func words(_ body: EventBody) -> String {
      switch body {
      case .drafted: "written"
      case .withdrawn: "withdrawn"
      case .printed: "printed"
      case .sent(_, let dispatch):
        "sent \(dispatch.via.phrase)" + (dispatch.proof.map { ", proof \($0)" } ?? "")
      case .returned(_, let why): "came back" + (why.isEmpty ? "" : ": \(why)")
      case .responded(let response): self.response(response)
      case .assigned(_, let letters):
        "response given to " + letters.map(\.text).joined(separator: ", ")
      case .classified(_, let classification):
        "classified as \(self.classification(classification))"
      case .replied(_, let note): "replied to" + (note.map { ": \($0)" } ?? "")
      case .outcome(let outcome): "outcome: \(outcome.kind.rawValue), \(outcome.date.text)"
      case .gathered(let gathering): "\(number(gathering.count)) \(gathering.what.rawValue) counted"
      case .undone(let id, let why): "taken back: \(id)" + (why.map { ", for \($0)" } ?? "")
      }
    }

    private static func response(_ response: Response) -> String {
      "response \(response.via.phrase)" + (response.sender.map { " from \($0)" } ?? "")
        + (response.subject.map { ", '\($0)'" } ?? "")
        + (response.theirReference.map { ", their reference \($0)" } ?? "")
        + (response.attachments.isEmpty
          ? "" : ", with " + response.attachments.map(\.name).joined(separator: ", "))
        + (response.note.map { "; \($0)" } ?? "")
    }

    /// "refusal, hostile; release=refused".
    static func classification(_ classification: Classification) -> String {
      var text = classification.kind.rawValue
      if let tone = classification.tone { text += ", \(tone.rawValue)" }
      if let day = classification.promisedFor { text += ", promised for \(day)" }
      if !classification.says.isEmpty {
        text += "; " + classification.says.map(\.text).joined(separator: ", ")
      }
      if let summary = classification.summary { text += "; \(summary)" }
      return text
    }
  }
}
