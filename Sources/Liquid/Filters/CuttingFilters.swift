// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// slice, truncate, truncatewords, size.
enum CuttingFilters {
  static let all = [
    Filter(
      "slice", parameters: [.required("offset", .number), .optional("length", .optional(.number))],
      output: .computed { input, _ in if case .list = input { input } else { .text } },
      body: slice),
    Filter(
      "truncate", input: .text,
      parameters: [.optional("length", .number), .optional("ellipsis", .text)],
      output: .type(.text), body: truncate),
    Filter(
      "truncatewords", input: .text,
      parameters: [.optional("words", .number), .optional("ellipsis", .text)],
      output: .type(.text), body: truncateWords),
    // Ruby's whole numbers have a size too: the bytes they take.
    Filter("size", output: .type(.number)) { call in
      if case .int = call.input { return .int(8) }
      return .int(call.input.size ?? 0)
    },
  ]

  private static func slice(_ call: FilterCall) throws -> Value {
    let offset = try call.integer(0)
    let length = call[1].isTruthy ? try call.integer(1) : 1
    if case .list(let list) = call.input {
      return .list(Array(part(of: Array(list), offset, length)))
    }
    let scalars = Array(call.text.unicodeScalars)
    var result = String.UnicodeScalarView()
    result.append(contentsOf: part(of: scalars, offset, length))
    return .text(String(result))
  }

  private static func part<Element>(
    of elements: [Element], _ offset: Int, _ length: Int
  ) -> ArraySlice<Element> {
    let start = offset < 0 ? offset + elements.count : offset
    guard start >= 0, start <= elements.count, length > 0 else { return [] }
    return elements[start...].prefix(length)
  }

  private static func truncate(_ call: FilterCall) throws -> Value {
    guard !call.input.isNil else { return call.input }
    let length = call.arguments.isGiven(0) ? try call.integer(0) : 50
    let ellipsis = call.arguments.isGiven(1) ? call[1].liquidText : "..."
    let scalars = call.text.unicodeScalars
    guard scalars.count > length else { return .text(call.text) }
    let (kept, overflow) = length.subtractingReportingOverflow(ellipsis.unicodeScalars.count)
    let prefix = scalars.prefix(overflow ? 0 : max(kept, 0))
    return .text(String(prefix) + ellipsis)
  }

  private static func truncateWords(_ call: FilterCall) throws -> Value {
    guard !call.input.isNil else { return call.input }
    let words = max(call.arguments.isGiven(0) ? try call.integer(0) : 15, 1)
    let ellipsis = call.arguments.isGiven(1) ? call[1].liquidText : "..."
    let text = call.text
    let found = text.utf8.split(
      maxSplits: .max, omittingEmptySubsequences: true, whereSeparator: \.isSpace)
    // White space behind the last word counts as one more word, as in Ruby.
    let hasTail = found.count == words && text.utf8.last?.isSpace == true
    guard found.count > words || hasTail else { return .text(text) }
    let kept = found.prefix(words).map { String(Substring($0)) }
    return .text(kept.joined(separator: " ") + ellipsis)
  }
}
