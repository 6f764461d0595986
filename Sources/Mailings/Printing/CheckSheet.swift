// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Documents
internal import Languages

/// The page before the letters of a member: each with a box to tick when it is posted.
struct CheckSheet: Sendable {
  /// In the member's language, where the member's file names one.
  let words: CheckSheetWords
  private let rows: [Row]
  private let writer: Member
  private let plan: MailingPlan

  init(_ letters: [NumberedLetter], of member: Int32, in plan: MailingPlan) {
    let writer = plan.campaign.members[Int(member)].value
    let words = CheckSheetWords(in: writer.language)
    self.writer = writer
    self.words = words
    self.plan = plan
    rows = letters.map { Row($0, from: writer.country, in: plan, words) }
  }
}

extension CheckSheet {
  var document: Document {
    let day = Language.of(words.language)?.date(EDTFDate(plan.date), .plain)
    return Document(
      role: "check-sheet", language: words.language.description,
      title: [.text(words(.title, plan.name.description))], date: plan.date.description,
      dateLine: "\(writer.id), \(words(.date, day ?? plan.date.description))",
      blocks: [
        counts, .paragraph([.text(words(.advice))]), .paragraph([.text(command)]), table,
      ])
  }

  /// What the outline says of a letter.
  func mark(of letter: NumberedLetter) -> (country: String, office: String) {
    let recipient = plan.campaign.recipients[Int(letter.planned.recipient)].value
    return (recipient.country(words), "\(letter.number). \(recipient.office(words))")
  }
}

extension CheckSheet {
  /// One letter.
  private struct Row {
    let number: Int
    let reference: String
    let office: String
    let country: String
    let language: String
    let postage: PostageClass
    let notes: [String]

    init(
      _ letter: NumberedLetter, from origin: CountryCode, in plan: MailingPlan,
      _ words: CheckSheetWords
    ) {
      let recipient = plan.campaign.recipients[Int(letter.planned.recipient)].value
      number = letter.number
      reference = letter.planned.reference.text
      office = recipient.office(words)
      country = recipient.country(words)
      language = plan.campaign.templates[Int(letter.planned.template)].value.language.description
      postage = PostageClass(from: origin, to: recipient.country)
      let copies = plan.copies(of: letter.planned).map(\.id.description).joined(separator: ", ")
      let warning = Self.warning(recipient, plan, words)
      notes = [warning, copies.isEmpty ? nil : words(.copies, copies)].compactMap(\.self)
    }

    private static func warning(
      _ recipient: Recipient, _ plan: MailingPlan, _ words: CheckSheetWords
    ) -> String? {
      if recipient.addressLines.isEmpty { return words(.noAddress) }
      guard let day = recipient.verifiedOn else { return words(.neverVerified) }
      let limit = plan.campaign.settings?.value.addressLimit ?? CalendarDuration(years: 1)
      return day < plan.clock.before(limit) ? words(.old, day.description) : nil
    }
  }

  /// Where several write, the numbers alone would take in letters of others.
  private var command: String {
    let isOnly = Set(plan.letters.map(\.member)).count == 1
    return "writ sent --mailing \(plan.name)"
      + "\(isOnly ? "" : " --member \(writer.id)") --numbers 1-3,5 --via post"
  }

  private var counts: Block {
    let counts = PostageClass.allCases.compactMap { postage -> String? in
      let number = rows.count { $0.postage == postage }
      return number == 0 ? nil : "\(postage.name(words)) \(number)"
    }
    let total = words(.count, String(rows.count))
    return .paragraph([.strong([.text("\(total) (\(counts.joined(separator: ", ")))")])])
  }

  private var table: Block {
    let heads: [CheckSheetWords.Word] = [
      .number, .reference, .office, .country, .language, .notes,
    ]
    return .table(
      Table(
        caption: [], header: [[.text("")]] + heads.map { [.text(words($0))] },
        alignments: [.start, .end, .start, .start, .start, .start, .start],
        rows: rows.map { row in
          [
            "\u{2610}", String(row.number), row.reference, row.office,
            row.postage == .inland ? row.country : "\(row.country) (\(row.postage.name(words)))",
            row.language, row.notes.joined(separator: "; "),
          ].map { $0.isEmpty ? [] : [.text($0)] }
        }))
  }
}

extension Recipient {
  /// In the words' language where the list has it, else in English.
  fileprivate func office(_ words: CheckSheetWords) -> String {
    (office[words.language] ?? office[.english])?.text ?? id.description
  }

  /// The country of the address.
  fileprivate func country(_ words: CheckSheetWords) -> String {
    guard let code = country else { return words(.email) }
    return Language.of(words.language)?.country(code, .name) ?? code.description
  }
}
