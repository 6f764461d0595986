// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import Ledger
internal import Letters
internal import PrintWriter

/// One PDF for each member: a check sheet, then the letters that are still to be posted, in its order, and last the
/// postcards.
struct MailingPacks<Outside: Surroundings>: Sendable {
  let mailing: PreparedMailing
  let printer: LetterPrinter
  /// The folder in which the mailing is written.
  let folder: String
  let surroundings: Outside
  let ledger: Ledger
}

/// What became of a member's pack.
package struct WrittenPack: Sendable, Equatable {
  package let member: Identifier
  /// Relative to the mailing's folder.
  package let path: String
  package let letters: Int
  package let pages: Int
  package let outcome: WriteOutcome
}

/// A letter with its number on the mailing's check sheet.
struct NumberedLetter: Sendable {
  let number: Int
  let planned: PlannedLetter
}

extension MailingPacks {
  /// Writes the packs of all members who have letters to post.
  func write() async throws -> [WrittenPack] {
    let plan = mailing.plan
    var packs: [WrittenPack] = []
    let letters = Dictionary(grouping: try drafts(), by: \.planned.member)
    for (member, letters) in letters.sorted(by: { $0.key < $1.key }) {
      let id = plan.campaign.members[Int(member)].value.id
      packs.append(try await write(letters, of: member, to: "\(PackName.of(id))"))
    }
    return packs
  }

  /// The letters that have not left the desk, by their numbers in the ledger.
  private func drafts() throws -> [NumberedLetter] {
    let plan = mailing.plan
    var planned: [Reference: PlannedLetter] = [:]
    for letter in plan.letters { planned[letter.reference] = letter }
    let sheet = try ledger.read(asOf: plan.clock) {
      try $0.letters(LetterFilter(mailing: plan.name))
    }
    return sheet.enumerated().compactMap { place, letter in
      guard letter.status == .draft, let planned = planned[letter.reference] else { return nil }
      return NumberedLetter(number: place + 1, planned: planned)
    }
  }

  private func write(
    _ letters: [NumberedLetter], of member: Int32, to name: String
  ) async throws -> WrittenPack {
    let plan = mailing.plan
    let file = BufferedFile(try surroundings.begin("\(folder)/\(name)"))
    let sheet = CheckSheet(letters, of: member, in: plan)
    let cover = sheet.document
    let pack = try PrintedPack(.about(cover)) { try file.append($0) }
    let front = try printer.set(cover, on: printer.paper(of: member))
    try pack.add(front, marks: [cover.title.plainText])
    var pages = front.pageCount
    let cards = letters.filter { plan.isPostcard($0.planned) }
    try await OrderedBatches.run(letters.filter { !plan.isPostcard($0.planned) }) { letter in
      try set(letter, on: sheet)
    } each: { batch in
      for letter in batch.compactMap(\.self) {
        pages += letter.sheets.pageCount
        try pack.add(letter.sheets, marks: letter.marks)
      }
    }
    try await OrderedBatches.run(sheetfuls(of: cards, member)) { cards in
      try set(cards, of: member, on: sheet)
    } each: { batch in
      for cards in batch.compactMap(\.self) {
        pages += cards.sheets.pageCount
        try pack.add(cards.sheets, marks: cards.marks)
      }
    }
    try pack.finish()
    return WrittenPack(
      member: plan.campaign.members[Int(member)].value.id, path: name, letters: letters.count,
      pages: pages, outcome: try file.finish())
  }

  /// The letter on its sheets, and its headings in the outline; nil for one that is lacking something.
  private func set(
    _ letter: NumberedLetter, on sheet: CheckSheet
  ) throws -> (sheets: PrintedSheets, marks: [String])? {
    guard let composed = mailing.compose(letter.planned).letter else { return nil }
    let (sheets, _) = try printer.set(composed, letter.planned, in: mailing.plan)
    let mark = sheet.mark(of: letter)
    return (sheets, [mark.country, mark.office])
  }
}

extension MailingPacks {
  /// The postcards of each sheet.
  private func sheetfuls(of cards: [NumberedLetter], _ member: Int32) -> [[NumberedLetter]] {
    let count = printer.cardSheet(of: member).count
    return stride(from: 0, to: cards.count, by: count).map {
      Array(cards[$0..<min($0 + count, cards.count)])
    }
  }

  /// The postcards of a sheet without those that are lacking something, and their heading in the outline.
  private func set(
    _ cards: [NumberedLetter], of member: Int32, on sheet: CheckSheet
  ) throws -> (sheets: PrintedSheets, marks: [String])? {
    let composed = cards.compactMap { card in
      mailing.compose(card.planned).letter.map { (letter: $0, mark: sheet.mark(of: card).office) }
    }
    guard !composed.isEmpty else { return nil }
    let marks = composed.map(\.mark).joined(separator: ", ")
    let sheets = try printer.set(composed.map(\.letter), of: member)
    guard !sheets.problems.hasErrors else {
      // Each of them has been tried alone: a pack never counts a card that is not in it.
      throw FileError(
        action: "print", path: "postcards of \(mailing.plan.name)",
        reason: "one no longer fits its card")
    }
    return (sheets, [sheet.words(.postcards), marks])
  }
}

/// The names of the packs' files.
enum PackName {
  static func of(_ member: Identifier) -> String { "pack-\(member).pdf" }

  /// Whether a file at the top of a mailing's folder is a pack.
  static func isPack(_ file: String) -> Bool {
    file.hasPrefix("pack-") && file.hasSuffix(".pdf") && !file.contains("/")
  }
}

/// A file that is written in large pieces.
///
/// A class because the one who makes the bytes and the one who finishes the file share it.
final class BufferedFile {
  private static let size = 1 << 18
  private let file: any UnfinishedFile
  private var waiting: [UInt8] = []

  init(_ file: any UnfinishedFile) {
    self.file = file
    waiting.reserveCapacity(Self.size + 4_096)
  }

  func append(_ bytes: [UInt8]) throws(FileError) {
    waiting += bytes
    if waiting.count >= Self.size {
      try file.append(waiting)
      waiting.removeAll(keepingCapacity: true)
    }
  }

  func finish() throws(FileError) -> WriteOutcome {
    try file.append(waiting)
    return try file.finish()
  }
}
