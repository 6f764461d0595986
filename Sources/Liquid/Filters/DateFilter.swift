// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// date.
enum DateFilter {
  static let filter = Filter(
    "date", input: .date, parameters: [.required("format", .text)], output: .type(.text)
  ) { call in
    let format = call[0].liquidText
    guard !format.isEmpty, let moment = try moment(call) else { return call.input }
    let text = moment.formatted(format, limit: call.context.limits.outputSize)
    guard let text else { throw LiquidFailure.textTooLong(call.context.limits) }
    return .text(text)
  }

  /// The moment that the input means; nil if it means none, and is left as it is.
  private static func moment(_ call: FilterCall) throws -> Moment? {
    let options = call.context.options
    switch call.input {
    case .int(let seconds):
      return Moment(seconds: Double(seconds), offset: options.timeZoneOffset)
    case .text(let text), .markup(let text):
      let word = String(text.trimmed(left: true, right: true)).lowercased()
      if word == "now" || word == "today" {
        guard let now = options.now else {
          throw LiquidFailure(
            "'\(word)' means nothing here", hints: ["give the render its time"],
            id: "no-clock")
        }
        return Moment(seconds: now, offset: options.timeZoneOffset)
      }
      return MomentReader.moment(word, options: options)
    default: return nil
    }
  }
}
