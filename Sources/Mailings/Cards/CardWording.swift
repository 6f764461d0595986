// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import PrintWriter

/// What is said of labels, envelopes and cards that cannot be printed.
extension Diagnostic {
  static func unknownSheet(_ name: String) -> Diagnostic {
    let known = LabelSheet.all.map(\.id)
    return .refusal(
      "unknown-choice", "no label sheet is called '\(Printable.short(name))'",
      hints: Suggestion.hints(for: name, among: known) + Suggestion.known(known))
  }

  static func unknownEnvelope(_ name: String) -> Diagnostic {
    .refusal(
      "unknown-choice", "no envelope is called '\(Printable.short(name))'",
      hints: Suggestion.known(EnvelopeSize.all.map(\.id)))
  }

  static func noSuchLabel(_ number: Int, on sheet: LabelSheet) -> Diagnostic {
    .refusal(
      "no-such-label", "there is no label \(number) on \(sheet.id)",
      hints: ["its labels have the numbers 1 to \(sheet.count), row by row"])
  }

  static func shiftTooFar(_ sheet: LabelSheet) -> Diagnostic {
    func range(_ range: ClosedRange<Millimetres>) -> String {
      "\(Self.tenths(range.lowerBound, up: true)) to \(Self.tenths(range.upperBound, up: false))"
    }
    return .refusal(
      "label-off-paper", "moved so far, labels of \(sheet.id) would leave the paper",
      hints: [
        "--shift-x may be \(range(sheet.widestShift)) mm, --shift-y \(range(sheet.highestShift)) mm"
      ])
  }

  static func addressTooLong(
    _ name: Identifier, on kind: String, holding: [String]
  ) -> Diagnostic {
    .refusal(
      "address-too-long", "the address of '\(name)' does not fit on \(kind)",
      hints: [
        holding.isEmpty
          ? "shorten it, or write it by hand: leave it out with --except"
          : "it fits on \(holding.joined(separator: ", "))"
      ], notes: ["nothing was written"])
  }

  static func noConsentToCards(_ id: Identifier, at place: SourceSpan) -> Diagnostic {
    .refusal(
      "no-consent", "'\(id)' has no consent, without which no card is sent", at: place,
      hints: ["when the person or the family wants post, add consent: { by: family, on: … }"])
  }

  static func notHeld(_ id: Identifier, _ what: String, at place: SourceSpan) -> Diagnostic {
    .refusal(
      "not-held", "'\(id)' \(what): a card would reach nobody there", at: place,
      hints: ["find out where the person is, and bring the case file up to date"])
  }

  static func noWriteTo(_ id: Identifier, at place: SourceSpan) -> Diagnostic {
    .refusal(
      "no-write-to", "nobody in '\(id)' has an address for post", at: place,
      hints: ["add write_to: { lines: […], country: …, … } to the person; see docs/print-cards.md"])
  }

  static func hiddenWriteTo(
    _ person: Identifier, _ visibility: Visibility, at place: SourceSpan
  ) -> Diagnostic {
    .refusal(
      "hidden-write-to",
      "the address of '\(person)' is for \(visibility == .members ? "members" : "few eyes") only",
      at: place, hints: ["what is printed is public: ask whether it may be"])
  }

  static func oldWriteTo(
    _ person: Identifier, _ day: EDTFDate, at place: SourceSpan
  ) -> Diagnostic {
    refusal(
      "old-write-to", "nobody has verified the address of '\(person)' since \(day.text)", at: place,
      hints: ["ask whether the person is still there before you post"]
    ).asWarning
  }

  static func noGreeting(for person: Identifier, at place: SourceSpan) -> Diagnostic {
    .refusal(
      "no-greeting", "no greeting is in a language that '\(person)' is known to read", at: place,
      hints: ["add languages: […] to write_to, or write with --text and --lang"])
  }

  static var emptyMessage: Diagnostic {
    .refusal("empty-message", "the message has no words", hints: ["leave it out for a greeting"])
  }

  static func unwritableMessage(_ scalar: Unicode.Scalar) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(4 - code.utf8.count, 0)) + code
    return .refusal(
      "unwritable-message", "the message holds the character \(name), which cannot be printed",
      hints: ["delete the character, or type the text anew"])
  }

  static func messageTooLong(to person: Identifier) -> Diagnostic {
    .refusal(
      "message-too-long", "the message to '\(person)' does not fit on a card",
      hints: ["shorten it: a card holds about 150 words"], notes: ["nothing was written"])
  }

  static func noDestinationOfCard(
    _ country: CountryCode, from origin: CountryCode
  ) -> Diagnostic {
    Diagnostic(
      "missing-form", .error,
      "the tables have no name for '\(country)' on cards posted in '\(origin)'", at: nil,
      hints: ["write the country by hand as the last of the address' lines"])
  }

  /// Tenths of a millimetre, nearer to none.
  private static func tenths(_ length: Millimetres, up: Bool) -> String {
    let value = (length.value * 10).rounded(up ? .up : .down) / 10
    return String(value == 0 ? 0 : value)
  }
}
