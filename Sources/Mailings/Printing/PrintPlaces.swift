// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Letters
internal import PrintWriter

/// Says where in the campaign's files it is mended what printing a letter found.
struct PrintPlaces {
  private let planned: PlannedLetter
  private let plan: MailingPlan

  init(_ planned: PlannedLetter, in plan: MailingPlan) {
    self.planned = planned
    self.plan = plan
  }
}

extension PrintPlaces {
  func findings(_ finding: PrintFinding) -> [Finding] {
    switch finding {
    case .missingGlyphs(let scalars):
      scalars.map { .problem(.missingGlyph($0, at: place(of: $0))) }
    case .addressOutsideWindow(let lines, let layout):
      [
        .problem(
          .addressOutsideWindow(
            lines: lines, layout: layout, at: recipient.places.span(of: "address")))
      ]
    case .cardTooFull(let lines):
      [.problem(.cardTooFull(about: cases, lines: lines, at: body))]
    case .addressOffCard:
      [.problem(.addressOffCard(recipient.value.id, at: recipient.places.span(of: "address")))]
    case .pages(let count):
      [.reading(.pages(count, of: template.source.span(template.bodyRange)))]
    }
  }

  private var template: PlacedTemplate { plan.campaign.templates[Int(planned.template)] }

  /// The first line of the template's text.
  private var body: SourceSpan { template.source.span(template.bodyRange).firstLine }

  private var cases: String {
    plan.cases(of: planned).map { "'\(plan.campaign.cases[Int($0)].value.id)'" }
      .joined(separator: ", ")
  }

  private var recipient: PlacedRecipient { plan.campaign.recipients[Int(planned.recipient)] }

  /// Where the character stands in what the letter is made of; where it does not, at the template's subject.
  private func place(of scalar: Unicode.Scalar) -> SourceSpan? {
    let campaign = plan.campaign
    let texts =
      [recipient.places.row]
      + plan.cases(of: planned).map { campaign.cases[Int($0)].places.source.whole }
      + [campaign.members[Int(planned.member)].places.source.whole, template.source.whole]
      + (campaign.settings.map { [$0.places.source.whole] } ?? [])
    return texts.first(scalar) ?? template.places.span(of: "subject")
  }
}

extension [SourceSpan] {
  /// The first place of a character in the first of the spans that has it.
  func first(_ scalar: Unicode.Scalar) -> SourceSpan? {
    lazy.compactMap { $0.first(scalar) }.first
  }
}

extension SourceSpan {
  /// The first place of a character in the span.
  fileprivate func first(_ scalar: Unicode.Scalar) -> SourceSpan? {
    let wanted = Array(String(scalar).utf8)
    guard let first = wanted.first else { return nil }
    // The bytes are read where they lie: the text may be a whole list of offices.
    var text = source.text
    let place = text.withUTF8 { text in
      let bytes = text[range]
      return bytes.indices.first { bytes[$0] == first && bytes[$0...].starts(with: wanted) }
    }
    return place.map { source.span($0..<$0 + wanted.count) }
  }
}

extension Diagnostic {
  static func missingGlyph(
    _ scalar: Unicode.Scalar, at span: SourceSpan?
  ) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(4 - code.count, 0)) + code
    return Diagnostic(
      "missing-glyph", .error, "no font that is installed has the character \(name)", at: span,
      hints: [
        "install a font that has it and name its family under 'fonts' in writ.yaml, or write the word otherwise"
      ])
  }

  fileprivate static func addressOutsideWindow(
    lines: Int, layout: String, at span: SourceSpan?
  ) -> Diagnostic {
    Diagnostic(
      "address-outside-window", .warning,
      "the address has \(lines) lines and does not fit into the window of \(layout)", at: span,
      hints: ["its letters are set without a window: use a label or an envelope that is printed"])
  }

  fileprivate static func cardTooFull(
    about cases: String, lines: Int, at span: SourceSpan
  ) -> Diagnostic {
    let count = lines == 1 ? "1 line" : "\(lines) lines"
    return .refusal(
      "message-too-long", "a postcard about \(cases) is \(count) too long", at: span,
      hints: ["shorten the template or the demand, or write a letter from another template"])
  }

  fileprivate static func addressOffCard(_ office: Identifier, at span: SourceSpan) -> Diagnostic {
    .refusal(
      "address-too-long", "the address of '\(office)' does not fit on a postcard", at: span,
      hints: ["shorten it, or write a letter; --except leaves the office out"])
  }
}
