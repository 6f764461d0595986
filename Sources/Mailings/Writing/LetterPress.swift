// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Ledger
internal import Letters
internal import PrintWriter

/// Composes planned letters and writes their files, each whole or not at all.
struct LetterPress<Outside: Surroundings>: Sendable {
  let mailing: PreparedMailing
  /// The folder in which the mailing is written.
  let folder: String
  let manner: OutputFolder<Outside>.Manner
  /// Nil for a rehearsal that writes nothing.
  let surroundings: Outside?
  /// Letters that are printed or sent already, and are not written anew; nil for a check.
  let departed: DepartedLetters?
  /// Nil where nothing is laid out on paper; of letters that are not to be printed it tells the pages.
  var printer: LetterPrinter?
  /// The letters whose pages are told by laying them out, where they are not printed; nil for all, and what others take
  /// is guessed from their text.
  var measured: Set<Reference>?
  let memo = BlockMemo()
  let keeper = TextKeeper()
}

/// What became of one planned letter.
struct PressedLetter: Sendable {
  let planned: PlannedLetter
  /// Nil when something was lacking.
  let record: LetterRecord?
  /// What the index says of the record; made here so that all cores share the work.
  let lines: IndexLines?
  let findings: [Finding]
  /// Where its phrases are, to compare it with other letters to the same office; nil without a letter.
  let composed: ComposedLetter?
  /// What the ledger is to remember; nil for a rehearsal and for letters that have left the desk.
  let drafted: DraftedLetter?
  var hasDeparted = false
}

extension LetterPress {
  func press(_ planned: PlannedLetter) throws -> PressedLetter {
    if let departed, departed.references.contains(planned.reference) {
      return try restored(planned, as: departed.text(of: planned.reference))
    }
    let composed = mailing.compose(planned)
    guard let letter = composed.letter else {
      return PressedLetter(
        planned: planned, record: nil, lines: nil, findings: composed.findings, composed: nil,
        drafted: nil)
    }
    let (sheets, found) = try printed(letter, planned)
    let findings =
      (isLaidOut(planned) ? composed.findings.withoutGuesses : composed.findings) + found
    guard !found.hasErrors else {
      return PressedLetter(
        planned: planned, record: nil, lines: nil, findings: findings, composed: nil, drafted: nil)
    }
    let bytes = PressedBytes(letter, memo: memo, pdf: sheets)
    let record = try record(planned, bytes)
    return PressedLetter(
      planned: planned, record: record, lines: IndexLines(record),
      findings: findings, composed: composed, drafted: try drafted(planned, bytes))
  }

  private func isLaidOut(_ planned: PlannedLetter) -> Bool {
    guard printer != nil else { return false }
    return mailing.plan.options.isPrinted || mailing.plan.isPostcard(planned)
      || measured?.contains(planned.reference) ?? true
  }

  /// The letter as PDF, where that is asked for, and what was found when it was laid out.
  private func printed(
    _ letter: Letter, _ planned: PlannedLetter
  ) throws -> (pdf: [UInt8]?, findings: [Finding]) {
    guard let printer, isLaidOut(planned) else { return (nil, []) }
    guard mailing.plan.options.isPrinted || mailing.plan.isPostcard(planned) else {
      return (nil, try printer.pages(of: letter, planned, in: mailing.plan))
    }
    let (sheets, findings) = try printer.set(letter, planned, in: mailing.plan)
    let isWanted = mailing.plan.options.formats.contains(.pdf) && !findings.hasErrors
    return (isWanted ? try printer.pdf(of: sheets, letter) : nil, findings)
  }

  /// A letter that has left the desk: its files are what was sent, whatever the campaign says now.
  private func restored(
    _ planned: PlannedLetter, as kept: (docbook: [UInt8], text: [UInt8])?
  ) throws -> PressedLetter {
    var record: LetterRecord?
    var findings: [Finding] = []
    if let kept {
      let (pdf, problems) = try restoredPDF(planned, docbook: kept.docbook)
      findings = problems.map { .problem($0) }
      record = try self.record(planned, PressedBytes(kept, pdf: pdf))
    }
    return PressedLetter(
      planned: planned, record: record, lines: record.map { IndexLines($0) }, findings: findings,
      composed: nil, drafted: nil, hasDeparted: true)
  }

  /// The PDF of such a letter, where it is asked for: the file that is there, which may be the one that
  /// was printed, or else the kept letter laid out again.
  private func restoredPDF(
    _ planned: PlannedLetter, docbook: [UInt8]
  ) throws -> (pdf: [UInt8]?, problems: [Diagnostic]) {
    guard mailing.plan.options.formats.contains(.pdf), let printer, let surroundings else {
      return (nil, [])
    }
    let path = "\(folder)/\(path(of: planned, as: .pdf))"
    if surroundings.isThere(path) { return (try surroundings.read(path), []) }
    let member = mailing.plan.campaign.members[Int(planned.member)].value.id
    let kept = try KeptLetter(docbook: docbook, of: planned.reference, from: member)
    guard let letter = kept.letter else { return (nil, kept.problems) }
    let sheets = try printer.set(letter, of: planned.member)
    guard !sheets.problems.hasErrors else { return (nil, sheets.problems) }
    return (try printer.pdf(of: sheets, letter), [])
  }

  private func record(
    _ planned: PlannedLetter, _ bytes: PressedBytes
  ) throws(FileError) -> LetterRecord {
    let campaign = mailing.plan.campaign
    let recipient = campaign.recipients[Int(planned.recipient)].value
    let template = campaign.templates[Int(planned.template)].value
    var files: [WrittenFile] = []
    for format in mailing.plan.options.formats {
      guard let bytes = try bytes.bytes(as: format) else { continue }
      files.append(try write(bytes, planned, as: format))
    }
    return LetterRecord(
      reference: planned.reference,
      cases: mailing.plan.cases(of: planned).map { campaign.cases[Int($0)].value.id },
      template: template.id, language: template.language, recipient: recipient.id,
      office: recipient.office[.english]?.text ?? "", country: recipient.country,
      member: campaign.members[Int(planned.member)].value.id, date: mailing.plan.date,
      formats: mailing.plan.options.formats, files: files)
  }

  private func write(
    _ bytes: [UInt8], _ planned: PlannedLetter, as format: LetterFormat
  ) throws(FileError) -> WrittenFile {
    let path = path(of: planned, as: format)
    let outcome = try put(bytes, at: "\(folder)/\(path)")
    return WrittenFile(
      format: format, path: path, sha256: SHA256Digest(of: bytes).text, count: bytes.count,
      outcome: outcome)
  }

  /// Where a letter's file lies in the mailing's folder.
  private func path(of planned: PlannedLetter, as format: LetterFormat) -> String {
    let names = LetterFiles(campaign: mailing.plan.campaign, plan: mailing.plan)
    return "\(names.folder(of: planned))/\(names.name(of: planned)).\(format.ending)"
  }

  private func put(_ bytes: [UInt8], at path: String) throws(FileError) -> WriteOutcome {
    guard let surroundings else { return .new }
    guard manner == .allUnseen else { return try surroundings.write(bytes, to: path) }
    try surroundings.writeUnseen(bytes, to: path)
    return .new
  }

  /// The letter for the ledger, word for word.
  private func drafted(_ planned: PlannedLetter, _ bytes: PressedBytes) throws -> DraftedLetter? {
    guard surroundings != nil else { return nil }
    let plan = mailing.plan
    let recipient = plan.campaign.recipients[Int(planned.recipient)].value
    let template = plan.campaign.templates[Int(planned.template)].value
    let matters = plan.cases(of: planned).map { plan.campaign.cases[Int($0)].value }
    let text = try keeper.keep(
      docbook: try bytes.bytes(as: .docbook) ?? [], text: try bytes.bytes(as: .text) ?? [],
      kind: "\(template.id) \(template.language) \(matters[0].id)")
    let draft = Draft(
      mailing: plan.name, matters: matters.map { .init(id: $0.id, standing: $0.status.standing) },
      template: template.id, language: template.language, office: recipient.id,
      officeKind: recipient.kind, rank: recipient.rank, country: recipient.country,
      member: plan.campaign.members[Int(planned.member)].value.id,
      variant: mailing.turn(of: planned), text: text.digest,
      follows: plan.first(of: planned)?.reference)
    return DraftedLetter(reference: planned.reference, draft: draft, text: text)
  }
}

/// A letter's bytes in each format, made when asked for.
private final class PressedBytes {
  private let letter: Letter?
  private let memo: BlockMemo?
  private var made: [LetterFormat: [UInt8]]

  init(_ letter: Letter, memo: BlockMemo, pdf: [UInt8]?) {
    self.letter = letter
    self.memo = memo
    made = [:]
    made[.pdf] = pdf
  }

  /// Those of a letter that was kept.
  init(_ kept: (docbook: [UInt8], text: [UInt8]), pdf: [UInt8]?) {
    letter = nil
    memo = nil
    made = [.docbook: kept.docbook, .text: kept.text]
    made[.pdf] = pdf
  }

  /// Nil where the letter is not made in the format.
  func bytes(as format: LetterFormat) throws(FileError) -> [UInt8]? {
    if let known = made[format] { return known }
    guard let letter, format != .pdf else { return nil }
    let bytes = try LetterFiles.bytes(of: letter, as: format, memo: memo)
    made[format] = bytes
    return bytes
  }
}

extension CaseStatus {
  /// How a case stands, as a draft remembers it: `serving-sentence 2018-12-06`.
  package var standing: String { "\(held.rawValue) \(asOf.text)" }
}

extension [Finding] {
  /// Without what the pages of a letter were guessed from, for one that is laid out.
  var withoutGuesses: [Finding] {
    filter { if case .reading(let note) = $0 { !note.isGuessOfPages } else { true } }
  }

  /// Whether one of them stops the letter.
  var hasErrors: Bool {
    contains { if case .problem(let problem) = $0 { problem.severity == .error } else { false } }
  }
}
