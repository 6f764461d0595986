// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import PrintWriter

extension Recording {
  /// Prints the letters that are meant again as they were kept, all of them or, with a problem, none;
  /// records nothing.
  ///
  /// References come in the order in which they were typed, numbers of a mailing likewise.
  package func reprint(
    _ choice: LetterChoice, _ options: ReprintOptions, isRehearsal: Bool
  ) async throws -> ReprintReport {
    var report = try chosen(choice)
    let members = Set(report.letters.map(\.member)).sorted()
    report.problems += members.filter { place(of: $0) == nil }.map(Diagnostic.noMemberFile)
    let shelf = try StationeryShelf(
      campaign, members: Set(members.compactMap(place)), layout: options.layout, folder: folder,
      in: surroundings)
    report.problems += shelf.problems
    if let name = options.layout, shelf.dresses.isEmpty, SheetLayout.named(name) == nil {
      report.problems.append(.unknownLayout(name, at: nil))
    }
    guard !report.problems.hasErrors, let first = report.letters.first else { return report }
    let reprint = LetterReprint(
      letters: report.letters, printer: try printer(shelf, options),
      members: Dictionary(
        uniqueKeysWithValues: members.compactMap { id in place(of: id).map { (id, $0) } }),
      ledger: try surroundings.readLedger(LedgerFile.path(in: folder)),
      surroundings: surroundings)
    let name = Self.name(of: first, among: report.letters)
    let path = CardPress(folder: folder, output: options.output, surroundings: surroundings)
      .path("output/reprints/\(name).pdf")
    let reprinted = try await reprint.write(
      to: isRehearsal ? nil : path, dated: report.letters.compactMap(\.draftedOn).max() ?? today)
    report.problems += reprinted.problems
    report.pages = reprinted.pages
    if !reprinted.problems.hasErrors { report.path = path }
    return report
  }

  /// The letters that are meant, in the order in which they were typed.
  private func chosen(_ choice: LetterChoice) throws(LedgerError) -> ReprintReport {
    let drafts = try OutdatedDrafts(
      surroundings.readLedger(LedgerFile.path(in: folder)), of: campaign, today: today)
    return try ask { view in
      let chosen = try ChosenLetters(choice, in: view, prefix: prefix)
      var report = ReprintReport()
      report.letters = chosen.letters
      report.repairs = chosen.repairs
      report.problems = chosen.problems
      if let numbers = choice.numbers {
        let sheet = try view.letters(LetterFilter(mailing: choice.mailing)).map(\.reference)
        let order = numbers.order(upTo: sheet.count).map { sheet[$0 - 1] }
        let places = Dictionary(
          zip(order, order.indices), uniquingKeysWith: { first, _ in first })
        report.letters.sort { places[$0.reference, default: 0] < places[$1.reference, default: 0] }
      }
      for letter in report.letters {
        if letter.status == .withdrawn { report.problems.append(.withdrawn(letter)) }
        if letter.text == nil { report.problems.append(LetterView.noText(letter)) }
        if let problem = drafts.problem(of: letter) { report.problems.append(problem) }
      }
      return report
    }
  }

  /// What the file of letters is called: another name for every choice, so that none takes another's place.
  private static func name(of first: LetterSummary, among letters: [LetterSummary]) -> String {
    guard letters.count > 1 else { return first.reference.text }
    let references = letters.map(\.reference.text).joined(separator: " ")
    let digest = SHA256Digest(of: Array(references.utf8)).text.prefix(6)
    return "\(first.reference.text)-and-\(letters.count - 1)-more-\(digest)"
  }

  private func place(of member: Identifier) -> Int32? {
    campaign.members.firstIndex { $0.value.id == member }.map(Int32.init)
  }

  private func printer(
    _ shelf: StationeryShelf, _ options: ReprintOptions
  ) throws(FileError) -> LetterPrinter {
    do {
      return try LetterPrinter(
        campaign, dresses: shelf.dresses,
        otherwise: options.layout.flatMap { SheetLayout.named($0) } ?? .usual(in: nil))
    } catch {
      throw FileError(action: "print", path: "a page", reason: "no fonts are installed")
    }
  }
}

extension Diagnostic {
  fileprivate static func withdrawn(_ letter: LetterSummary) -> Diagnostic {
    refusal(
      "withdrawn-letter", "a later run of its mailing took \(letter.reference.text) out",
      hints: [
        "run the mailing again if it is to be written after all; read it: writ letter show \(letter.reference.text)"
      ])
  }

  fileprivate static func noMemberFile(_ member: Identifier) -> Diagnostic {
    refusal(
      "no-member-file",
      "no file of the member '\(member)' is here, so these letters are printed without signature and letterhead",
      hints: ["put the file back into Members/, if the letters need them"]
    ).asWarning
  }
}
