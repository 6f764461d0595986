// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
internal import Documents
internal import Languages
internal import Ledger
internal import Letters

/// What a petition sheet is to be like.
package struct PetitionOptions: Sendable {
  /// At least one; the first is the sheet's own.
  package var languages: [LanguageTag] = []
  /// To whom it goes; nil for the head of state of the case's country.
  package var recipient: Identifier?
  package var lines: Int?
  /// The next goal; nil for the next usual one.
  package var goal: Int?
  package var formats: [DocumentFormat] = DocumentFormat.usual.filter { $0 != .atom }
  /// Of a PDF; nil for that of the sender's letters.
  package var paper: DocumentPaper?

  package init() {}
}

/// Makes petition sheets from the campaign's files and the count in its ledger.
package struct PetitionMaking<Outside: Surroundings>: Sendable {
  private let folder: String
  private let options: PetitionOptions
  private let surroundings: Outside

  package init(folder: String, options: PetitionOptions, in surroundings: Outside) {
    self.folder = folder
    self.options = options
    self.surroundings = surroundings
  }
}

extension PetitionMaking {
  /// Writes the sheet of a case in each format.
  package func make(_ id: Identifier, isRehearsal: Bool = false) throws -> StoryReport {
    let (petition, dress, problems) = try petition(id)
    var report = StoryReport(problems: problems)
    guard let petition else { return report }
    let tags = petition.columns.map(\.language.description).joined(separator: "-")
    for format in options.formats {
      let path = "output/petitions/\(id)/petition-\(id).\(tags).\(format.ending)"
      report.files.append(path)
      let bytes = try DocumentFiles.bytes(of: petition.document, as: format, dress)
      guard !isRehearsal else { continue }
      try surroundings.makeFolder("\(folder)/\(path)".parentFolder)
      _ = try surroundings.write(bytes, to: "\(folder)/\(path)")
    }
    return report
  }

  /// The sheet in one format, to be shown and not kept.
  package func page(
    _ id: Identifier, as format: DocumentFormat
  ) throws -> (bytes: [UInt8]?, problems: [Diagnostic]) {
    let (petition, dress, problems) = try petition(id)
    let bytes = try petition.map { try DocumentFiles.bytes(of: $0.document, as: format, dress) }
    return (bytes, problems)
  }

  private func petition(
    _ id: Identifier
  ) throws -> (Petition?, DocumentDress, [Diagnostic]) {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let dress = DocumentDress(campaign, on: options.paper)
    var choice = MailingOptions()
    choice.cases = [id]
    choice.recipients = options.recipient.flatMap { RecipientChoice("id=\($0)") }.map { [$0] } ?? []
    var problems = choice.problems(in: campaign).filter { $0.id == "unknown-choice" }
    problems += campaign.problems.filter { problem in
      let file = problem.span?.source.name ?? "writ.yaml"
      return problem.severity == .error
        && ["Cases/\(id).", "writ.yaml"].contains(where: file.hasPrefix)
    }
    guard !problems.hasErrors, let matter = campaign.matter(id),
      let settings = campaign.settings?.value
    else { return (nil, dress, problems) }
    guard let recipient = recipient(for: matter.value, in: campaign) else {
      return (
        nil, dress, problems + [.noAddressee(of: id, at: matter.places.span(of: "country"))]
      )
    }
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    let count = try ledger.read(asOf: surroundings.today) { try $0.gathered(.signatures, for: id) }
    let composed = PetitionComposer.compose(
      PetitionOrder(
        matter.value, to: recipient, settings: settings, today: surroundings.today,
        signatures: count, goal: options.goal, lines: options.lines ?? PetitionOrder.usualLines),
      in: options.languages.isEmpty ? [settings.languages[0]] : options.languages)
    var tally = FindingTally()
    tally.add(composed.findings)
    return (composed.petition, dress, problems + tally.diagnostics(in: campaign, letters: 1))
  }

  private func recipient(for matter: Case, in campaign: LoadedCampaign) -> Recipient? {
    let offices = campaign.recipients.map(\.value)
    if let named = options.recipient { return offices.first { $0.id == named } }
    return offices.first {
      $0.rank == .headOfState && $0.jurisdiction.country == matter.country
    }
  }
}

extension Petition {
  /// The sheet: the texts side by side, and below them the lines to sign.
  fileprivate var document: Document {
    let columns = columns.map { column in
      Documents.Column(
        language: column.language.description,
        blocks: column.blocks + column.count + column.privacy)
    }
    let heads = (0..<4).map { index -> [Inline] in
      let words = self.columns.map { column -> [Inline] in
        [.foreign(language: column.language.description, [.text(column.heads.all[index])])]
      }
      return Array(words.joined(separator: [.text(" / ")]))
    }
    let empty = [[Inline]](repeating: [], count: heads.count)
    let table = Table(
      caption: [], header: heads, alignments: heads.map { _ in .start },
      rows: (1...lines).map { number in [[.text("\(number)")]] + empty.dropFirst() })
    let titles = self.columns.map { column -> [Inline] in
      [.foreign(language: column.language.description, column.title)]
    }
    let first = self.columns[0].language
    var document = Document(
      role: "petition", language: first.description,
      title: Array(titles.joined(separator: [.text(" / ")])), date: date.description,
      blocks: (columns.count == 1 ? columns[0].blocks : [.parallel(columns)]) + [.table(table)])
    document.dateLine = Language.of(first)?.date(EDTFDate(date), .plain)
    return document
  }
}

extension Diagnostic {
  fileprivate static func noAddressee(of id: Identifier, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-addressee", .error,
      "no head of state is on the list to whom a petition for '\(id)' could go",
      at: span, hints: ["name an office with --to; see writ recipients"])
  }
}
