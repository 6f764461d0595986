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

  /// Tenths of a millimetre, nearer to none.
  private static func tenths(_ length: Millimetres, up: Bool) -> String {
    let value = (length.value * 10).rounded(up ? .up : .down) / 10
    return String(value == 0 ? 0 : value)
  }
}
