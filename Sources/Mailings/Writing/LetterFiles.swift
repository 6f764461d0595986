// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import DocBookWriter
internal import Documents
internal import TextWriter

/// Where the files of a letter lie and what is in them.
struct LetterFiles {
  let campaign: LoadedCampaign
  let plan: MailingPlan

  /// The folder of a letter below the mailing's: case, then language.
  func folder(of letter: PlannedLetter) -> String {
    let language = campaign.templates[Int(letter.template)].value.language
    return "\(caseName(letter))/\(language)"
  }

  /// The name of a letter's files without its ending: reference, office, language.
  func name(of letter: PlannedLetter) -> String {
    let recipient = campaign.recipients[Int(letter.recipient)].value.id
    let language = campaign.templates[Int(letter.template)].value.language
    return "\(letter.reference.text)-\(recipient)-\(language)"
  }

  private func caseName(_ letter: PlannedLetter) -> String {
    switch letter.cases {
    case .one(let index): campaign.cases[Int(index)].value.id.description
    case .joint(let template, _, _): "joint-\(template)"
    case .several: "joint-\(campaign.templates[Int(letter.template)].value.id)"
    }
  }

  /// A letter's bytes in a format.
  ///
  /// - Parameter memo: remembers blocks that many letters share.
  static func bytes(
    of letter: Letter, as format: LetterFormat, memo: BlockMemo? = nil
  ) throws(FileError) -> [UInt8] {
    switch format {
    case .text: return TextWriter(memo: memo).write(letter)
    case .pdf: return []
    case .docbook:
      do {
        return try DocBookWriter().write(letter)
      } catch {
        throw FileError(
          action: "write", path: letter.reference.code + ".xml", reason: "no memory left for XML")
      }
    }
  }
}
