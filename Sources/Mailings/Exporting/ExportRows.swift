// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger

extension LetterSummary {
  static let columns: [ExportColumn] =
    ["reference", "mailing", "cases", "template", "language", "office", "kind", "rank", "country"]
    .map { ExportColumn($0) } + [.own("member")]
    + [
      "variant", "follows", "status", "drafted", "printed", "sent", "returned", "responded",
      "acknowledged", "answered", "via", "result",
    ].map { ExportColumn($0) }

  var cells: [ExportCell] {
    [
      .text(reference.text), .text("\(mailing)"), .list(matters.map(\.description)),
      .text("\(template)"), .text("\(language)"), .text("\(office)"), .text(officeKind),
      .text(rank?.rawValue), .text(country?.description), .text("\(member)"), .number(variant),
      .text(follows?.text), .text(status.rawValue), .day(draftedOn), .day(printedOn), .day(sentOn),
      .day(returnedOn), .day(respondedOn), .day(acknowledgedOn), .day(answeredOn),
      .text(via?.rawValue), .text(result?.rawValue),
    ]
  }
}

extension RecordedResponse {
  static let columns: [ExportColumn] = [
    .own("id"), ExportColumn("day"), .own("by"), ExportColumn("letters"), ExportColumn("via"),
    .own("sender"), .own("subject"), .own("their_reference"), .own("files"), .own("note"),
    ExportColumn("kind"), ExportColumn("tone"), ExportColumn("says"), ExportColumn("promised_for"),
    .own("summary"),
  ]

  var cells: [ExportCell] {
    [
      .text(id.description), .day(day), .text(by?.description), .list(letters.map(\.text)),
      .text(response.via.rawValue), .text(response.sender), .text(response.subject),
      .text(response.theirReference), .list(response.attachments.map(\.name)),
      .text(response.note), .text(classification?.kind.rawValue),
      .text(classification?.tone?.rawValue), .list(classification?.says.map(\.text) ?? []),
      .day(classification?.promisedFor), .text(classification?.summary),
    ]
  }
}

extension LedgerEvent {
  static let columns: [ExportColumn] = [
    .own("id"), ExportColumn("day"), ExportColumn("event"), .own("by"), ExportColumn("letters"),
    ExportColumn("case"), .own("about"), ExportColumn("via"), ExportColumn("what"),
    ExportColumn("count"), .own("proof"), .own("note"),
  ]

  var cells: [ExportCell] {
    [
      .text(id.description), .day(day), .text(body.kind.rawValue), .text(by?.description),
      .list(letters.map(\.text)), .text(body.matter?.description), .day(body.subject),
      .text(via?.rawValue), .text(what), .number(count), .text(proof),
      .text(note),
    ]
  }

  private var letters: [Reference] {
    switch body {
    case .responded(let response): response.letters
    case .assigned(_, let letters): letters
    default: body.reference.map { [$0] } ?? []
    }
  }

  private var via: Channel? {
    switch body {
    case .sent(_, let dispatch): dispatch.via
    case .responded(let response): response.via
    default: nil
    }
  }

  /// The code of what was found or changed.
  private var what: String? {
    switch body {
    case .classified(_, let classification): classification.kind.rawValue
    case .outcome(let outcome): outcome.kind.rawValue
    case .gathered(let gathering): gathering.what.rawValue
    default: nil
    }
  }

  private var count: Int? {
    if case .gathered(let gathering) = body { gathering.count } else { nil }
  }

  private var proof: String? {
    if case .sent(_, let dispatch) = body { dispatch.proof } else { nil }
  }

  private var note: String? {
    switch body {
    case .returned(_, let why): why
    case .responded(let response): response.note
    case .classified(_, let classification): classification.summary
    case .replied(_, let note): note
    case .outcome(let outcome): outcome.note
    case .gathered(let gathering): gathering.note
    case .drafted, .withdrawn, .printed, .sent, .assigned, .undone: nil
    }
  }
}
