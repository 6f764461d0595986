// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Ledger

/// What recording says of references, days and choices that cannot be.
extension Diagnostic {
  /// Why something is not recorded; at its place in a sheet, or of the command line.
  static func refusal(
    _ id: DiagnosticID, _ message: String, at place: SourceSpan? = nil, hints: [String] = [],
    notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(id, .error, message, at: place, hints: hints, notes: notes)
  }

  static func futureDay(
    _ day: CivilDate, today: CivilDate, at place: SourceSpan?
  ) -> Diagnostic {
    refusal(
      "future-day", "\(day) is still to come: today is \(today)", at: place,
      hints: ["record it when it has happened"])
  }

  static func unknownMember(
    _ id: Identifier, known: [String], at place: SourceSpan?
  ) -> Diagnostic {
    let hints = Suggestion.hints(for: id.description, among: known)
    return refusal(
      "unknown-member", "no member is called '\(id)'", at: place,
      hints: hints.isEmpty ? Suggestion.known(known.sorted()) : hints)
  }

  static func unknownMailing(_ id: Identifier, known: [String]) -> Diagnostic {
    let near = Suggestion.hints(for: id.description, among: known)
    return refusal(
      "unknown-mailing", "the ledger knows no mailing '\(id)'",
      hints: !near.isEmpty
        ? near
        : known.isEmpty
          ? ["write its letters first: writ letters"] : Suggestion.known(known.suffix(5)))
  }

  static func noSuchNumber(_ number: Int, of mailing: Identifier, count: Int) -> Diagnostic {
    refusal(
      "no-such-number", "there is no letter \(number): '\(mailing)' has \(count)",
      hints: ["see the numbers: writ letter list --mailing \(mailing)"])
  }

  static func nothingWrittenBy(
    _ member: Identifier, in mailing: Identifier, known: [Identifier]
  ) -> Diagnostic {
    let names = known.map(\.description)
    let hints = Suggestion.hints(for: member.description, among: names)
    return refusal(
      "nothing-of-member", "no letter of '\(mailing)' is written by '\(member)'",
      hints: hints.isEmpty ? Suggestion.known(names) : hints)
  }

  static func nothingExcepted(
    _ text: String, from mailing: Identifier, offices: [String]
  ) -> Diagnostic {
    let hints = Suggestion.hints(for: text, among: offices)
    return refusal(
      "nothing-excepted", "no letter of '\(mailing)' is '\(Printable.short(text))'",
      hints: hints.isEmpty
        ? ["name a reference or an office of it: writ letter list --mailing \(mailing)"] : hints)
  }
}

extension [Diagnostic] {
  /// What is wrong with a reference that was not read as a letter; none where it was.
  init(unread reading: ReferenceReading, _ typed: String, at place: SourceSpan?) {
    switch reading {
    case .known: self = []
    case .unknown(let reference): self = [.unknownReference(reference, at: place)]
    case .mistyped(let candidates): self = [.mistyped(typed, candidates, at: place)]
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownReference(
    _ reference: Reference, at place: SourceSpan?
  ) -> Diagnostic {
    refusal(
      "unknown-reference", "this ledger knows no letter \(reference.text)", at: place,
      hints: ["if another member wrote it, take in their ledger: writ import ledger FILE"])
  }

  fileprivate static func mistyped(
    _ typed: String, _ candidates: [LetterSummary], at place: SourceSpan?
  ) -> Diagnostic {
    let message = "'\(Printable.short(typed))' is no reference"
    switch candidates.count {
    case 0:
      return refusal(
        "mistyped-reference", message, at: place,
        hints: ["compare it with the letter; a reference is like WR-7K3F-2M9C"])
    case 1:
      return refusal(
        "mistyped-reference", message, at: place,
        hints: ["did you mean \(candidates[0].nameWithMatter)? then add --repair"])
    default:
      return refusal(
        "mistyped-reference", message + ", and may be one of \(candidates.count) letters",
        at: place, hints: ["type the one that is meant in full"],
        notes: candidates.map(\.nameWithMatter))
    }
  }
}

extension LetterSummary {
  /// "WR-7K3F-2M9C, to uz-president about askarov-azimjon".
  package var nameWithMatter: String {
    let cases = matters.map(\.description)
    let shown = cases.prefix(3).joined(separator: ", ")
    let rest = cases.count > 3 ? " and \(cases.count - 3) more" : ""
    return "\(reference.text), to \(office) about \(shown)\(rest)"
  }
}
