// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Languages
package import Ledger

/// A letter that a response may answer, and why.
package struct TrayGuess: Sendable, Equatable {
  package let letter: LetterSummary
  package let reasons: [TrayReason]

  package var points: Int { reasons.points }
}

/// A response that belongs to no letter yet.
package struct TrayEntry: Sendable, Equatable {
  /// Its place among all responses ever recorded, so that it stays while others leave the tray.
  package let number: Int
  package let response: RecordedResponse
  /// The likeliest first.
  package let guesses: [TrayGuess]
}

extension TrayEntry {
  private static let enough = 60
  private static let ahead = 20

  /// The best guess, where it is good and well ahead of the next.
  package var clearGuess: TrayGuess? { Self.clear(guesses) }

  static func clear(_ guesses: [TrayGuess]) -> TrayGuess? {
    guard let best = guesses.first, best.points >= enough else { return nil }
    let next = guesses.dropFirst().first?.points ?? 0
    return best.points - next >= ahead ? best : nil
  }
}

/// Finds the letters that responses without a reference may answer.
struct Tray {
  private let campaign: LoadedCampaign
  private let view: LedgerView
  private let people: [(matter: Identifier, people: [TrayPerson])]
  private let offices: [(id: Identifier, names: [FoldedWords], domain: String?)]
  private static let mostGuesses = 10
  private static let mostCandidates = 500
  /// The statuses of letters that were sent.
  private static let sent: [LetterStatus] = LetterStatus.allCases.filter {
    ![.draft, .withdrawn, .printed].contains($0)
  }

  init(campaign: LoadedCampaign, view: LedgerView) {
    self.campaign = campaign
    self.view = view
    people = campaign.cases.map { placed in
      (placed.value.id, placed.value.people.map { TrayPerson($0) })
    }
    offices = campaign.recipients.map { placed in
      let recipient = placed.value
      let names = [recipient.office, recipient.body].flatMap { texts in
        texts.languages.compactMap { texts[$0]?.text }
      }
      return (
        recipient.id, names.map { FoldedWords($0) },
        TrayClues.domains(in: recipient.email ?? "").first
      )
    }
  }
}

extension Tray {
  /// The responses that wait.
  func entries() throws -> [TrayEntry] {
    let order = try view.responseOrder
    return try view.responses(.tray).map { response in
      TrayEntry(
        number: (order.firstIndex(of: response.id) ?? 0) + 1, response: response,
        guesses: try guesses(response.response, cameOn: response.day))
    }
  }

  /// The letters that a response may answer, the likeliest first.
  func guesses(_ response: Response, cameOn day: CivilDate) throws -> [TrayGuess] {
    let clues = try TrayClues(
      response, cameOn: day, in: view, prefix: campaign.settings?.value.referencePrefix)
    let letters = try candidates(clues)
    var guesses = letters.compactMap { guess($0, clues, subject: nil) }.sorted(by: Self.isBetter)
    // Subjects are read for the best only: their letters' texts have to be unpacked.
    guesses = try guesses.prefix(2 * Self.mostGuesses).compactMap { guess in
      guard !clues.subject.isEmpty else { return guess }
      return self.guess(guess.letter, clues, subject: try subject(of: guess.letter)) ?? guess
    }
    return Array(guesses.sorted(by: Self.isBetter).prefix(Self.mostGuesses))
  }

  private static func isBetter(_ left: TrayGuess, _ right: TrayGuess) -> Bool {
    let (first, second) = (left.letter, right.letter)
    return (-left.points, -(first.sentOn?.dayNumber ?? 0), first.reference.text)
      < (-right.points, -(second.sentOn?.dayNumber ?? 0), second.reference.text)
  }

  private func guess(
    _ letter: LetterSummary, _ clues: TrayClues, subject: FoldedWords?
  ) -> TrayGuess? {
    guard let sentOn = letter.sentOn else { return nil }
    let office = offices.first { $0.id == letter.office }
    let candidate = TrayCandidate(
      reference: letter.reference, sentOn: sentOn, draftedOn: letter.draftedOn,
      isWaiting: letter.status == .waiting, officeNames: office?.names ?? [],
      domain: office?.domain,
      people: people.filter { letter.matters.contains($0.matter) }.flatMap(\.people),
      subject: subject)
    let reasons = clues.reasons(for: candidate)
    return reasons.isEmpty ? nil : TrayGuess(letter: letter, reasons: reasons)
  }

  /// The letters for which anything at all may speak.
  private func candidates(_ clues: TrayClues) throws -> [LetterSummary] {
    var letters = try view.summaries(
      of: clues.references.union(clues.nearReferences).sorted { $0.text < $1.text })
    for (matter, people) in people where clues.names(one: people) {
      letters += try view.letters(
        LetterFilter(matter: matter, statuses: Self.sent), limit: Self.mostCandidates)
    }
    for office in offices where clues.names(office.names, office.domain) {
      letters += try view.letters(
        LetterFilter(office: office.id, statuses: Self.sent), limit: Self.mostCandidates)
    }
    var seen: Set<Reference> = []
    return letters.filter { seen.insert($0.reference).inserted }
  }

  /// The subject of a letter, which is the title of its DocBook.
  private func subject(of letter: LetterSummary) throws -> FoldedWords? {
    guard let docbook = try view.card(of: letter.reference)?.docbook else { return nil }
    let text = String(decoding: docbook, as: UTF8.self)
    guard let start = text.firstRange(of: "<title>")?.upperBound,
      let end = text[start...].firstRange(of: "</title>")?.lowerBound
    else { return nil }
    return FoldedWords(text[start..<end].unmarked)
  }
}

extension TrayClues {
  /// Whether the name of one of these people stands in it.
  fileprivate func names(one people: [TrayPerson]) -> Bool {
    !reasons(for: .probe(people: people)).isEmpty
  }

  fileprivate func names(_ office: [FoldedWords], _ domain: String?) -> Bool {
    !reasons(for: .probe(officeNames: office, domain: domain)).isEmpty
  }
}

extension TrayCandidate {
  private static let nowhere = Reference(prefix: "AA", number: 0)

  /// A letter of which only some things are known.
  fileprivate static func probe(
    people: [TrayPerson] = [], officeNames: [FoldedWords] = [], domain: String? = nil
  ) -> TrayCandidate {
    TrayCandidate(
      reference: nowhere, sentOn: CivilDate(dayNumber: .min), draftedOn: nil, isWaiting: false,
      officeNames: officeNames, domain: domain, people: people, subject: nil)
  }
}

extension TrayPerson {
  /// The spellings that somebody wrote, and those in Latin letters by every standard.
  init(_ person: Person) {
    var spellings: [Spelling] = []
    let forms = person.names.forms
    for (language, name) in forms.languages.compactMap({ tag in forms[tag].map { (tag, $0) } }) {
      spellings += [Spelling(given: name.given, family: name.family)].compactMap(\.self)
      for standard in Transliteration.allCases {
        let family = name.family.flatMap { standard.spelled($0, from: language) }
        let given = name.given.flatMap { standard.spelled($0, from: language) }
        spellings += [Spelling(given: given, family: family)].compactMap(\.self)
      }
    }
    for written in person.alsoWritten {
      let words = written.split(separator: " ").map(String.init)
      spellings += [
        Spelling(given: words.count > 1 ? words[0] : nil, family: words.last)
      ].compactMap(\.self)
    }
    self.spellings = spellings
  }
}

extension TrayPerson.Spelling {
  /// Nil without a family name; a person with one name has it as the family name.
  fileprivate init?(given: String?, family: String?) {
    guard let name = family ?? given else { return nil }
    self.given = family == nil ? nil : given.map { FoldedWords($0) }
    self.family = FoldedWords(name)
  }
}

extension Substring {
  /// The text between the marks of XML.
  fileprivate var unmarked: String {
    var text = ""
    var isMark = false
    for character in self {
      switch character {
      case "<": isMark = true
      case ">": isMark = false
      default: if !isMark { text.append(character) }
      }
    }
    return text.replacing("&amp;", with: "&")
  }
}
