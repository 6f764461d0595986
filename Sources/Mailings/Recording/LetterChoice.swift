// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Diagnostics
internal import Ledger

/// Which letters somebody means: references as typed, or letters of a mailing.
package struct LetterChoice: Sendable, Equatable {
  package var references: [String] = []
  package var mailing: Identifier?
  /// References or ids of offices that are left out of the mailing.
  package var excepted: [String] = []
  /// Only the mailing's letters that this member writes.
  package var member: Identifier?
  /// The numbers of letters on the mailing's check sheet.
  package var numbers: NumberRanges?
  /// Whether a mistyped reference is taken for the only letter that it may mean.
  package var acceptsRepairs = false

  package init() {}
}

/// The letters that are meant, and what is wrong with the choice.
struct ChosenLetters {
  private(set) var letters: [LetterSummary] = []
  private(set) var repairs: [AcceptedRepair] = []
  /// Drafts of the mailing that a later run took away.
  private(set) var withdrawn = 0
  private(set) var problems: [Diagnostic] = []
  private var seen: Set<Reference> = []

  init(_ choice: LetterChoice, in view: LedgerView, prefix: String?) throws {
    let reader = ReferenceReader(view, prefix: prefix)
    for typed in choice.references {
      take(typed, try reader.read(typed), acceptsRepairs: choice.acceptsRepairs)
    }
    if let mailing = choice.mailing { try take(mailing, choice, in: view, reader) }
  }
}

extension ChosenLetters {
  private mutating func take(_ typed: String, _ reading: ReferenceReading, acceptsRepairs: Bool) {
    switch reading {
    case .known(let letter): take(letter)
    case .mistyped(let candidates) where acceptsRepairs && candidates.count == 1:
      repairs.append(AcceptedRepair(typed: typed, letter: candidates[0]))
      take(candidates[0])
    default: problems += [Diagnostic](unread: reading, typed, at: nil)
    }
  }

  private mutating func take(_ letter: LetterSummary) {
    if seen.insert(letter.reference).inserted { letters.append(letter) }
  }

  private mutating func take(
    _ mailing: Identifier, _ choice: LetterChoice, in view: LedgerView, _ reader: ReferenceReader
  ) throws {
    let sheet = try view.letters(LetterFilter(mailing: mailing))
    guard !sheet.isEmpty else {
      problems.append(.unknownMailing(mailing, known: try view.names(of: .mailing)))
      return
    }
    if let numbers = choice.numbers, numbers.highest > sheet.count {
      problems.append(.noSuchNumber(numbers.highest, of: mailing, count: sheet.count))
      return
    }
    if let member = choice.member, !sheet.contains(where: { $0.member == member }) {
      problems.append(.nothingWrittenBy(member, in: mailing, known: Set(sheet.map(\.member)).sorted()))
      return
    }
    let excepted = try excepted(choice.excepted, from: sheet, of: mailing, reader)
    for (index, letter) in sheet.enumerated() where !excepted.contains(letter.reference) {
      if let member = choice.member, letter.member != member { continue }
      if let numbers = choice.numbers {
        if numbers.contains(index + 1) { take(letter) }
      } else if letter.status == .withdrawn {
        withdrawn += 1
      } else {
        take(letter)
      }
    }
  }

  /// An exception that fits nothing is a mistake: a letter would be recorded that was not meant.
  private mutating func excepted(
    _ texts: [String], from sheet: [LetterSummary], of mailing: Identifier,
    _ reader: ReferenceReader
  ) throws -> Set<Reference> {
    var excepted: Set<Reference> = []
    for text in texts {
      let ofOffice = sheet.filter { $0.office.description == text }.map(\.reference)
      if !ofOffice.isEmpty {
        excepted.formUnion(ofOffice)
      } else if case .known(let letter) = try reader.read(text), letter.mailing == mailing {
        excepted.insert(letter.reference)
      } else {
        let known = Set(sheet.map(\.office.description)).sorted()
        problems.append(.nothingExcepted(text, from: mailing, offices: known))
      }
    }
    return excepted
  }
}
