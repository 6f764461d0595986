// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// Why a response may answer a letter.
package enum TrayReason: String, Sendable, CaseIterable {
  /// The letter's reference stands in it.
  case reference
  /// A reference stands in it that is the letter's but for one slip.
  case nearReference = "near-reference"
  /// The sender is called as the office or its institution.
  case sender
  /// The sender's e-mail address ends as the office's does.
  case domain
  /// Its text names the office or its institution.
  case office
  /// The full name of somebody of the case stands in it.
  case fullName = "full-name"
  case familyName = "family-name"
  /// Its subject is nearly that of the letter.
  case subject
  /// It names the day on which the letter was sent or written.
  case date
  /// The letter is still waited for.
  case waiting
}

extension TrayReason {
  /// How much it counts; a reference more than all the rest together.
  package var points: Int {
    switch self {
    case .reference: 200
    case .nearReference: 80
    case .sender: 35
    case .domain: 35
    case .office: 15
    case .fullName: 35
    case .familyName: 20
    case .subject: 20
    case .date: 20
    case .waiting: 5
    }
  }
}

/// What a response in the tray says that letters can be held against.
struct TrayClues: Sendable {
  let references: Set<Reference>
  let nearReferences: Set<Reference>
  /// All that it says: subject, text, note.
  let words: FoldedWords
  let sender: FoldedWords
  let subject: FoldedWords
  /// The ends of the e-mail addresses in what names the sender.
  let domains: Set<String>
  /// Days that it names.
  let days: Set<CivilDate>
  let cameOn: CivilDate
}

/// A letter as clues are held against it.
struct TrayCandidate: Sendable {
  let reference: Reference
  let sentOn: CivilDate
  let draftedOn: CivilDate?
  let isWaiting: Bool
  /// The office's titles and its institution's names in all languages.
  let officeNames: [FoldedWords]
  let domain: String?
  let people: [TrayPerson]
  let subject: FoldedWords?
}

/// A person of a case in all spellings.
struct TrayPerson: Sendable {
  let spellings: [Spelling]

  struct Spelling: Sendable {
    let given: FoldedWords?
    let family: FoldedWords
  }
}

extension TrayClues {
  private static let nearlyEqual = 0.6

  /// Why a response may answer a letter; nothing for a letter that was sent only later.
  func reasons(for letter: TrayCandidate) -> [TrayReason] {
    guard letter.sentOn <= cameOn else { return [] }
    var reasons: [TrayReason] = []
    if references.contains(letter.reference) {
      reasons.append(.reference)
    } else if nearReferences.contains(letter.reference) {
      reasons.append(.nearReference)
    }
    if letter.officeNames.contains(where: isSender) { reasons.append(.sender) }
    if isFromDomain(of: letter) { reasons.append(.domain) }
    if !reasons.contains(.sender), letter.officeNames.contains(where: words.holds) {
      reasons.append(.office)
    }
    if let name = nameReason(letter.people) { reasons.append(name) }
    if let own = letter.subject, subject.likeness(to: own) >= Self.nearlyEqual {
      reasons.append(.subject)
    }
    if days.contains(letter.sentOn) || letter.draftedOn.map(days.contains) ?? false {
      reasons.append(.date)
    }
    // That a letter is waited for says nothing by itself.
    if letter.isWaiting, !reasons.isEmpty { reasons.append(.waiting) }
    return reasons
  }

  private func isSender(_ office: FoldedWords) -> Bool {
    guard !sender.isEmpty, !office.isEmpty else { return false }
    return sender.holds(office) || office.all.count > 1 && sender.likeness(to: office) >= 0.5
      || sender.all.count > 1 && office.holds(sender)
  }

  private func isFromDomain(of letter: TrayCandidate) -> Bool {
    guard let own = letter.domain else { return false }
    return domains.contains { $0 == own || $0.hasSuffix("." + own) || own.hasSuffix("." + $0) }
  }

  private func nameReason(_ people: [TrayPerson]) -> TrayReason? {
    var found: TrayReason?
    for spelling in people.flatMap(\.spellings) where holds(spelling.family) {
      if let given = spelling.given, holds(given) { return .fullName }
      found = .familyName
    }
    return found
  }

  private func holds(_ name: FoldedWords) -> Bool {
    !name.isEmpty && name.all.allSatisfy { words.holds(formOf: $0) }
  }
}

extension [TrayReason] {
  package var points: Int { reduce(0) { $0 + $1.points } }
}
