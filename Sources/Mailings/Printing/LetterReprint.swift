// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Ledger
internal import PrintWriter

/// How letters are printed again.
package struct ReprintOptions: Sendable {
  /// The id of the layout of all letters; nil for each member's own.
  package var layout: String?
  /// Where the file is written, as typed; nil for the usual place.
  package var output: String?

  package init() {}
}

/// Prints letters again as the ledger keeps them, in one PDF.
///
/// The words are those that were kept; signature, letterhead and layout are those of the member's file
/// today. Nothing is recorded.
struct LetterReprint<Outside: Surroundings>: Sendable {
  let letters: [LetterSummary]
  let printer: LetterPrinter
  let members: [Identifier: Int32]
  let ledger: Ledger
  let surroundings: Outside
}

extension LetterReprint {
  /// Sets the letters in their order and, unless something is in the way of one, writes the file.
  ///
  /// - Parameter path: nil for a rehearsal.
  func write(to path: String?, dated date: CivilDate) async throws -> Reprinted {
    if letters.count == 1, let only = letters.first { return try alone(only, to: path) }
    if let folder = path.flatMap(Self.folder), !surroundings.isThere(folder) {
      // No folder is left behind where nothing can be written.
      let rehearsal = try await write(to: nil, dated: date)
      guard !rehearsal.problems.hasErrors else { return rehearsal }
      try surroundings.makeFolder(folder)
    }
    let file = try path.map { BufferedFile(try surroundings.begin($0)) }
    let languages = Set(letters.map(\.language))
    let language = languages.count == 1 ? languages.first ?? .english : .english
    let pack = try PrintedPack(
      PrintedFile(
        title: "Letters printed again", author: nil, language: language.description,
        date: date.description, producer: PrintedFile.producer)
    ) { try file?.append($0) }
    var reprinted = Reprinted()
    try await OrderedBatches.run(letters) { letter in
      try set(letter)
    } each: { batch in
      for letter in batch {
        reprinted.problems += letter.problems
        guard let sheets = letter.sheets, let text = letter.letter else { continue }
        reprinted.pages += sheets.pageCount
        try pack.add(sheets, marks: ["\(text.reference.code) \(text.addressee.office)"])
      }
    }
    guard !reprinted.problems.hasErrors else { return reprinted }
    try pack.finish()
    _ = try file?.finish()
    return reprinted
  }

  /// One letter is a file of its own, the same as if it had been written for the first time.
  private func alone(_ letter: LetterSummary, to path: String?) throws -> Reprinted {
    let set = try set(letter)
    guard let sheets = set.sheets, let text = set.letter, !set.problems.hasErrors else {
      return Reprinted(problems: set.problems)
    }
    if let path {
      let bytes = try printer.pdf(of: sheets, text)
      if let folder = Self.folder(path) { try surroundings.makeFolder(folder) }
      _ = try surroundings.write(bytes, to: path)
    }
    return Reprinted(pages: sheets.pageCount, problems: set.problems)
  }

  private static func folder(_ path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private func set(
    _ summary: LetterSummary
  ) throws -> (letter: Letter?, sheets: PrintedSheets?, problems: [Diagnostic]) {
    guard let kept = try ledger.keptText(of: summary.reference) else {
      return (nil, nil, [LetterView.noText(summary)])
    }
    let read = try KeptLetter(
      docbook: kept.docbook, of: summary.reference, from: summary.member)
    guard let letter = read.letter else { return (nil, nil, read.problems) }
    let sheets = try printer.set(letter, of: members[summary.member])
    return (letter, sheets, sheets.problems)
  }
}

/// What came of printing letters again.
struct Reprinted: Sendable {
  var pages = 0
  var problems: [Diagnostic] = []
}

extension PrintedSheets {
  /// What keeps a kept letter off paper: it has no place in a file of the campaign.
  var problems: [Diagnostic] {
    findings.flatMap { finding -> [Diagnostic] in
      switch finding {
      case .missingGlyphs(let scalars): scalars.map { .missingGlyph($0, at: nil) }
      case .cardTooFull(let lines): [.cardTooFull(lines)]
      case .addressOffCard: [.addressOffCard]
      case .addressOutsideWindow, .pages: []
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func cardTooFull(_ lines: Int) -> Diagnostic {
    .refusal(
      "message-too-long",
      "a kept postcard is \(lines == 1 ? "1 line" : "\(lines) lines") too long in today's fonts",
      hints: ["name the fonts that it was printed in under 'fonts' in writ.yaml"])
  }

  fileprivate static var addressOffCard: Diagnostic {
    .refusal(
      "address-too-long", "the address of a kept postcard does not fit in today's fonts",
      hints: ["name the fonts that it was printed in under 'fonts' in writ.yaml"])
  }
}
