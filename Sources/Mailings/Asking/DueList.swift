// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
package import Ledger

/// What is to be done about a campaign's letters on a day, and what comes in the days after it.
package struct DueList: Sendable {
  package let day: CivilDate
  /// The last day that is looked ahead to.
  package let until: CivilDate
  /// Nothing at all was recorded by that day.
  package let isEmpty: Bool
  /// Letters past their waiting time, the oldest first.
  package let overdue: Listed<OverdueLetter>
  /// Letters whose promised day has come.
  package let promises: Listed<LetterSummary>
  /// Responses that nobody has read and classified.
  package let toClassify: Listed<RecordedResponse>
  /// Letters whose office asked us something.
  package let owing: Listed<LetterSummary>
  package let returned: Listed<LetterSummary>
  /// Cases that stand otherwise than letters on the desk say.
  package let changed: [ChangedCase]
  /// Printed letters that were not sent.
  package let unsent: Listed<LetterSummary>
  /// Offices with letters on the desk whose address is to be verified first.
  package let addresses: Listed<DoubtfulAddress>
  package let conflicts: Listed<LetterSummary>
  /// What comes after the day.
  package let coming: Coming
  package let problems: [Diagnostic]

  /// What comes within the days, each by day.
  package struct Coming: Sendable {
    /// The letters of each day on which a waiting time ends.
    package let deadlines: [ComingDeadline]
    package let promises: [LetterSummary]
    package let anniversaries: [Anniversary]
  }
}

/// The first of a list, and how many there are in all.
package struct Listed<Element: Sendable>: Sendable {
  package let shown: [Element]
  package let count: Int

  init(_ all: [Element], limit: Int) {
    shown = Array(all.prefix(limit))
    count = all.count
  }

  init(shown: [Element], count: Int) {
    self.shown = shown
    self.count = max(count, shown.count)
  }

  package var isEmpty: Bool { count == 0 }
  package var hidden: Int { count - shown.count }
}

/// A letter past its waiting time.
package struct OverdueLetter: Sendable, Equatable {
  package let letter: LetterSummary
  /// The last day that the office had for its answer.
  package let deadline: CivilDate
  /// The letter that follows it up and lies on the desk already.
  package let followUp: Reference?
}

/// A day on which waiting times end, and the first letters of which they do.
package struct ComingDeadline: Sendable, Equatable {
  package let day: CivilDate
  package let letters: [LetterSummary]
  package let count: Int
}

/// A case that stands otherwise than letters on the desk say.
package struct ChangedCase: Sendable, Equatable {
  package let matter: Identifier
  package let change: Change
  package let drafts: Int
  package let printed: Int

  package enum Change: Sendable, Equatable {
    /// The case file says otherwise than the letters.
    case status(was: String, now: CustodyStatus)
    /// The ledger knows of an outcome that ends the appeals.
    case over(OutcomeKind, EDTFDate)
    /// The ledger knows of an outcome that is later than what the letters are written from.
    case outcome(OutcomeKind, EDTFDate)
    /// The campaign no longer has the case.
    case gone
  }
}

/// An office whose address is to be verified before letters go there.
package struct DoubtfulAddress: Sendable, Equatable {
  package let office: Identifier
  /// Nil where nobody ever did.
  package let verifiedOn: CivilDate?
  /// The letters that lie on the desk.
  package let letters: Int
}

extension DueList {
  /// Whether there is nothing to do and nothing comes.
  package var isClear: Bool {
    overdue.isEmpty && promises.isEmpty && toClassify.isEmpty && owing.isEmpty && returned.isEmpty
      && changed.isEmpty && unsent.isEmpty && addresses.isEmpty && conflicts.isEmpty
      && coming.deadlines.isEmpty && coming.promises.isEmpty && coming.anniversaries.isEmpty
  }
}
