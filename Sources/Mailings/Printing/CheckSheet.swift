// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Documents
internal import Languages

/// The page before the letters of a member: each with a box to tick when it is posted.
struct CheckSheet {
  let document: Document

  init(_ letters: [NumberedLetter], of member: Int32, in plan: MailingPlan) {
    let writer = plan.campaign.members[Int(member)].value
    let rows = letters.map { Row($0, from: writer.country, in: plan) }
    document = Document(
      role: "check-sheet", language: "en",
      title: [.text("Check sheet: \(plan.name)")], date: plan.date.description,
      dateLine: "\(writer.id), letters of \(plan.date)",
      blocks: [
        CheckSheet.counts(rows), .paragraph([.text(CheckSheet.advice(plan, writer.id))]),
        CheckSheet.table(rows),
      ])
  }
}

extension CheckSheet {
  /// The country of a recipient's address, as the outline and the sheet have it.
  static func country(of recipient: Recipient) -> String {
    guard let code = recipient.country else { return "by e-mail" }
    return Language.of(.english)?.country(code, .name) ?? code.description
  }

  /// One letter.
  fileprivate struct Row {
    let number: Int
    let reference: String
    let office: String
    let country: String
    let language: String
    let postage: PostageClass
    let copies: [String]
    let warning: String?

    init(_ letter: NumberedLetter, from origin: CountryCode, in plan: MailingPlan) {
      let recipient = plan.campaign.recipients[Int(letter.planned.recipient)].value
      number = letter.number
      reference = letter.planned.reference.text
      office = recipient.office[.english]?.text ?? recipient.id.description
      country = CheckSheet.country(of: recipient)
      language = plan.campaign.templates[Int(letter.planned.template)].value.language.description
      postage = PostageClass(from: origin, to: recipient.country)
      copies = plan.copies(of: letter.planned).map(\.id.description)
      warning = Self.warning(recipient, plan)
    }

    private static func warning(_ recipient: Recipient, _ plan: MailingPlan) -> String? {
      if recipient.addressLines.isEmpty { return "no postal address" }
      guard let day = recipient.verifiedOn else { return "address never verified" }
      let limit = plan.campaign.settings?.value.addressLimit ?? CalendarDuration(years: 1)
      return day < plan.clock.before(limit) ? "address not verified since \(day)" : nil
    }
  }

  /// Where several write, the numbers alone would take in letters of others.
  private static func advice(_ plan: MailingPlan, _ member: Identifier) -> String {
    let isOnly = Set(plan.letters.map(\.member)).count == 1
    return "Tick what goes into the letter box, then type the numbers: writ sent --mailing "
      + "\(plan.name)\(isOnly ? "" : " --member \(member)") --numbers 1-3,5 --via post"
  }

  private static func counts(_ rows: [Row]) -> Block {
    let counts = PostageClass.allCases.compactMap { postage -> String? in
      let number = rows.count { $0.postage == postage }
      return number == 0 ? nil : "\(postage.name) \(number)"
    }
    let total = rows.count == 1 ? "1 letter" : "\(rows.count) letters"
    return .paragraph([.strong([.text("\(total): \(counts.joined(separator: ", "))")])])
  }

  private static func table(_ rows: [Row]) -> Block {
    .table(
      Table(
        caption: [],
        header: ["", "No.", "Reference", "Office", "Country", "In", "Notes"].map { [.text($0)] },
        alignments: [.start, .end, .start, .start, .start, .start, .start],
        rows: rows.map { row in
          let notes = [row.warning, copies(row.copies)].compactMap(\.self).joined(separator: "; ")
          return [
            "\u{2610}", String(row.number), row.reference, row.office,
            row.postage == .inland ? row.country : "\(row.country) (\(row.postage.name))",
            row.language, notes,
          ].map { $0.isEmpty ? [] : [.text($0)] }
        }))
  }

  private static func copies(_ ids: [String]) -> String? {
    ids.isEmpty ? nil : "cc \(ids.joined(separator: ", "))"
  }
}
