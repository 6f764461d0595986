// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  enum FollowUps {
    static let abstract = "Write letters that ask again for an answer."
    static let discussion = """
      Each quotes date and reference of the letter that it follows up, and is a draft of its own \
      with a reference of its own. Once it is sent, the first letter is not waited for any more. \
      A letter is not followed up that was not sent, that was answered, that has a follow-up \
      already, or whose case is over; nor, without --early, one that still has time for its answer.

        writ follow-up WR-7K3F-2M9C
        writ follow-up WR-7K3F-2M9C --early
        writ follow-up --due --dry-run
        writ follow-up --of 2026-05-askarov --mailing spring-again
      """
    static let referencesHelp = ArgumentHelp(
      "The letters to follow up.", valueName: "reference")
    static let dueHelp = ArgumentHelp("Follow up all letters that are past their time.")
    static let ofHelp = ArgumentHelp(
      "Follow up the letters of this mailing that may be.", valueName: "mailing")
    static let earlyHelp = ArgumentHelp("Before the time for an answer is over, too.")
    static let mailingHelp = ArgumentHelp(
      "The mailing's name; the date and 'follow-up' when left out.", valueName: "id")
    static let oneWay =
      "name the letters to follow up, or a mailing with --of, or say --due for all that are overdue"
    static let needlessEarly = "--early goes with references or --of: what is due is not early"
    static let nothing = "No letter is past its time. See: writ due\n"

    /// What becomes of overdue letters that have a follow-up already.
    static func onDesk(_ letters: Int) -> String {
      guard letters > 0 else { return "" }
      let have = count(letters, "overdue letter has", "overdue letters have")
      return "\(have) a follow-up that is not sent yet; see: writ due\n"
    }

    static func nothing(of mailing: Identifier) -> String {
      "No letter of '\(mailing)' is followed up\n"
    }

    /// How many letters of a mailing are not followed up, by the reason.
    static func leftOut(_ reasons: [FollowUpChoice.Reason]) -> String {
      let byReason = Dictionary(grouping: reasons) { id($0) }
      return byReason.values.sorted { ($0.count, id($1[0])) > ($1.count, id($0[0])) }.map {
        "left out, \(label($0)): \(count($0.count, "letter"))\n"
      }.joined()
    }

    private static func label(_ reasons: [FollowUpChoice.Reason]) -> String {
      let days = reasons.compactMap(\.dueFrom)
      let due = days.min().map { " (due from \($0) on; before that with --early)" } ?? ""
      switch reasons[0] {
      case .unknown: return "unknown"
      case .notSent: return "not sent yet"
      case .returned: return "came back undelivered"
      case .answered: return "answered"
      case .toClassify: return "with a response that nobody has classified"
      case .owing: return "waiting for our answer"
      case .promised: return "with a promise for a later day" + due
      case .followedUp: return "followed up already"
      case .tooSoon: return "with time for an answer" + due
      case .over: return "about a case that is over"
      }
    }

    static func refusal(_ refused: FollowUpChoice.Refused) -> String {
      let typed = Printable.short(refused.typed)
      return "error: '\(typed)' \(sentence(refused.reason)) [\(id(refused.reason))]\n"
        + "  = hint: \(hint(refused.reason))"
    }

    static func id(_ reason: FollowUpChoice.Reason) -> String {
      switch reason {
      case .unknown: "unknown-reference"
      case .notSent: "not-sent"
      case .returned: "came-back"
      case .answered: "answered-already"
      case .toClassify: "not-classified"
      case .owing: "we-owe-an-answer"
      case .promised: "promised"
      case .followedUp: "followed-up-already"
      case .tooSoon: "too-soon"
      case .over: "case-over"
      }
    }

    private static func sentence(_ reason: FollowUpChoice.Reason) -> String {
      switch reason {
      case .unknown: "is no letter of this ledger"
      case .notSent: "was not sent yet"
      case .returned: "came back undelivered"
      case .answered(let kind): "was answered" + (kind.map { ": \($0.rawValue)" } ?? "")
      case .toClassify: "has a response that nobody has classified"
      case .owing: "waits for our answer to what the office asked"
      case .promised(let day): "has a promise for \(day)"
      case .followedUp(let other, let status): "is followed up by \(other.text), \(word(status))"
      case .tooSoon(let day): "has time for an answer until \(day)"
      case .over(let matter, let kind): "is about '\(matter)', which is over: \(kind.rawValue)"
      }
    }

    private static func word(_ status: LetterStatus) -> String {
      switch status {
      case .draft: "a draft"
      case .printed: "printed"
      default: "sent"
      }
    }

    private static func hint(_ reason: FollowUpChoice.Reason) -> String {
      switch reason {
      case .unknown(let near) where !near.isEmpty:
        "did you mean \(near.prefix(3).map { "'\($0.text)'" }.joined(separator: " or "))?"
      case .unknown: "see the reference on the letter, or writ due"
      case .notSent: "record with writ sent when it goes out"
      case .returned: "correct the address, and send it again"
      case .answered: "answer with a letter of your own"
      case .toClassify: "read it, and record with writ classify what it says"
      case .owing: "answer, and record it with writ replied"
      case .promised: "wait for that day, or ask before it with --early"
      case .tooSoon(let day):
        "it can be followed up from \(day.adding(days: 1)) on, or before that with --early"
      case .followedUp(_, .draft), .followedUp(_, .printed): "send that one"
      case .followedUp: "wait for its answer; writ due tells when its time is over"
      case .over: "nothing is asked any more; see: writ outcome"
      }
    }
  }
}

extension FollowUpChoice.Reason {
  /// The first day on which the letter may be followed up, where it only has to wait.
  var dueFrom: CivilDate? {
    switch self {
    case .tooSoon(let day): day.adding(days: 1)
    case .promised(let day): day
    default: nil
    }
  }
}
