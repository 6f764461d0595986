// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import Letters
internal import PrintWriter

/// Sets and prints the letters of a mailing, each in the stationery of its member.
struct LetterPrinter: Sendable {
  let writer: PrintWriter
  /// By the place of the member among the campaign's members.
  private let dresses: [Int32: LetterDress]
  /// For letters of somebody who is no longer a member.
  private let plain: LetterDress
  /// The ids of the templates whose letters are cards.
  private let postcards: Set<String>
}

extension LetterPrinter {
  /// - Parameter layout: of letters whose member has no dress.
  /// - Throws: `PrintError` where there are no fonts.
  init(
    _ campaign: LoadedCampaign, dresses: [Int32: LetterDress],
    otherwise layout: SheetLayout = .usual(in: nil)
  ) throws(PrintError) {
    writer = try .forLetters(campaign.settings?.value.fonts ?? [])
    self.dresses = dresses
    plain = LetterDress(layout: layout)
    postcards = Set(
      campaign.templates.lazy.map(\.value).filter { $0.purpose == .postcard }
        .map(\.id.description))
  }

  /// The letter on its sheets, and what its maker should know.
  func set(
    _ letter: Letter, _ planned: PlannedLetter, in plan: MailingPlan
  ) throws -> (sheets: PrintedSheets, findings: [Finding]) {
    let printed = try set(letter, of: planned.member)
    let places = PrintPlaces(planned, in: plan)
    return (printed, printed.findings.flatMap { places.findings($0) })
  }

  /// The letter on its sheets, in the stationery of a member; nil for one without a file.
  func set(_ letter: Letter, of member: Int32?) throws -> PrintedSheets {
    let dress = member.flatMap { dresses[$0] } ?? plain
    guard postcards.contains(letter.origin.template) else { return try writer.set(letter, dress) }
    return try writer.set(Postcard(letter, signature: dress.signature))
  }

  /// How many pages the letter takes, if more than one.
  func pages(
    of letter: Letter, _ planned: PlannedLetter, in plan: MailingPlan
  ) throws -> [Finding] {
    let count = try writer.pageCount(of: letter, dresses[planned.member] ?? plain)
    return count == 1 ? [] : PrintPlaces(planned, in: plan).findings(.pages(count))
  }

  /// Postcards of a member: four on a sheet where that is the paper, else each on a page of its size.
  func set(_ cards: [Letter], of member: Int32) throws -> PrintedSheets {
    let cards = cards.map { Postcard($0, signature: dresses[member]?.signature) }
    return try writer.set(cards, on: cardSheet(of: member))
  }

  /// What a member's postcards are printed on.
  func cardSheet(of member: Int32) -> CardSheet { paper(of: member) == .letter ? .single : .four }

  func pdf(of printed: PrintedSheets, _ letter: Letter) throws -> [UInt8] {
    try writer.pdf(of: printed, .about(letter))
  }

  func set(_ document: Document, on paper: Paper) throws -> PrintedSheets {
    try writer.set(document, on: paper, size: 9)
  }

  /// The paper that a member's letters are printed on.
  func paper(of member: Int32) -> Paper { dresses[member]?.layout.paper ?? .a4 }
}

extension PrintWriter {
  /// The writer with the words of all languages.
  ///
  /// - Parameter fonts: families that are preferred to the usual ones.
  static func forLetters(_ fonts: [String]) throws(PrintError) -> PrintWriter {
    var families = PrintFonts.usualFamilies
    families.insert(contentsOf: fonts, at: 0)
    let words = PrintWords { number, count, language in
      let known = LanguageTag(language).flatMap { Language.of($0) } ?? Language.of(.english)
      let word = known?.phrase(.page) ?? ""
      return word.isEmpty ? "\(number)/\(count)" : "\(word) \(number)/\(count)"
    }
    return try PrintWriter(fonts: PrintFonts(families: families), words: words)
  }
}

extension PrintedFile {
  /// The program's name in the files that it makes.
  static var producer: String { "Writ" }

  static func about(_ letter: Letter) -> PrintedFile {
    PrintedFile(
      title: "\(letter.reference.code) \(letter.subject.plainText)", author: letter.sender.name,
      language: letter.language, date: letter.date.iso, producer: producer)
  }

  static func about(_ document: Document) -> PrintedFile {
    PrintedFile(
      title: document.title.plainText, author: nil, language: document.language,
      date: String(document.date.prefix(10)), producer: producer)
  }
}
