// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
package import Diagnostics
package import Ledger

/// One letter as the ledger keeps it, found by what somebody typed.
package struct LetterView: Sendable {
  /// Nil with an error among the problems.
  package let card: LetterRecordCard?
  /// Those that count, in the order in which they came.
  package let responses: [RecordedResponse]
  package let problems: [Diagnostic]
}

extension Recording {
  /// The letter with a reference; the only one that a mistyped reference may mean is taken.
  package func letter(meantBy typed: String) throws(LedgerError) -> LetterView {
    try ask { view in
      let reading = try ReferenceReader(view, prefix: prefix).read(typed)
      var problems: [Diagnostic] = []
      let found: LetterSummary
      switch reading {
      case .known(let letter): found = letter
      case .mistyped(let candidates) where candidates.count == 1:
        found = candidates[0]
        problems = [.taken(typed, for: found)]
      default:
        return LetterView(
          card: nil, responses: [], problems: [Diagnostic](unread: reading, typed, at: nil))
      }
      let card = try view.card(of: found.reference)
      let responses = try card?.history.responses.compactMap { try view.response($0.id) } ?? []
      return LetterView(card: card, responses: responses, problems: problems)
    }
  }
}

extension LetterView {
  /// What is said where a letter's words are asked for and nobody kept them.
  package static func noText(_ letter: LetterSummary) -> Diagnostic {
    .refusal(
      "no-kept-text", "no text of \(letter.reference.text) was kept",
      hints: ["it came into the ledger without one: ask whoever wrote it for its files"])
  }
}

extension Diagnostic {
  fileprivate static func taken(_ typed: String, for letter: LetterSummary) -> Diagnostic {
    refusal(
      "mistyped-reference",
      "'\(Printable.short(typed))' is no reference; shown is \(letter.nameWithMatter)"
    ).asWarning
  }
}
