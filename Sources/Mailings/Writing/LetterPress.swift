// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Documents
internal import Letters

/// Composes planned letters and writes their files, each whole or not at all.
struct LetterPress<Outside: Surroundings>: Sendable {
  let mailing: PreparedMailing
  /// The folder in which the mailing is written.
  let folder: String
  let manner: OutputFolder<Outside>.Manner
  /// Nil for a rehearsal that writes nothing.
  let surroundings: Outside?
  let memo = BlockMemo()
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
}

extension LetterPress {
  func press(_ planned: PlannedLetter) throws(FileError) -> PressedLetter {
    let composed = mailing.compose(planned)
    guard let letter = composed.letter else {
      return PressedLetter(
        planned: planned, record: nil, lines: nil, findings: composed.findings, composed: nil)
    }
    let record = try record(planned, letter)
    return PressedLetter(
      planned: planned, record: record, lines: IndexLines(record), findings: composed.findings,
      composed: composed)
  }

  private func record(
    _ planned: PlannedLetter, _ letter: Letter
  ) throws(FileError) -> LetterRecord {
    let campaign = mailing.plan.campaign
    let recipient = campaign.recipients[Int(planned.recipient)].value
    let template = campaign.templates[Int(planned.template)].value
    var files: [WrittenFile] = []
    for format in mailing.plan.options.formats {
      files.append(try write(letter, planned, as: format))
    }
    return LetterRecord(
      reference: planned.reference,
      cases: mailing.plan.cases(of: planned).map { campaign.cases[Int($0)].value.id },
      template: template.id, language: template.language, recipient: recipient.id,
      office: recipient.office[.english]?.text ?? "", country: recipient.country,
      member: campaign.members[Int(planned.member)].value.id, date: mailing.plan.date,
      files: files)
  }

  private func write(
    _ letter: Letter, _ planned: PlannedLetter, as format: LetterFormat
  ) throws(FileError) -> WrittenFile {
    let names = LetterFiles(campaign: mailing.plan.campaign, plan: mailing.plan)
    let path = "\(names.folder(of: planned))/\(names.name(of: planned)).\(format.ending)"
    let bytes = try LetterFiles.bytes(of: letter, as: format, memo: memo)
    let outcome = try put(bytes, at: "\(folder)/\(path)")
    return WrittenFile(
      format: format, path: path, sha256: Digest.sha256(bytes), count: bytes.count,
      outcome: outcome)
  }

  private func put(_ bytes: [UInt8], at path: String) throws(FileError) -> WriteOutcome {
    guard let surroundings else { return .new }
    guard manner == .allUnseen else { return try surroundings.write(bytes, to: path) }
    try surroundings.writeUnseen(bytes, to: path)
    return .new
  }
}
