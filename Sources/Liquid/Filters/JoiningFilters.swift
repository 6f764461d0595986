// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// append, prepend, join, split.
enum JoiningFilters {
  static let all = [
    Filter("append", input: .text, parameters: [.required("text", .text)], output: .type(.text)) {
      .text($0.text + $0[0].liquidText)
    },
    Filter("prepend", input: .text, parameters: [.required("text", .text)], output: .type(.text)) {
      .text($0[0].liquidText + $0.text)
    },
    Filter(
      "join", input: .list(.any), parameters: [.optional("separator", .text)],
      output: .type(.text), body: join),
    Filter(
      "split", input: .text, parameters: [.required("separator", .optional(.text))],
      output: .type(.list(.text)), body: split),
  ]

  private static func join(_ call: FilterCall) throws -> Value {
    let separator = call.arguments.isGiven(0) ? call[0].liquidText : " "
    var result = ""
    for (index, element) in try call.elements().enumerated() {
      if index > 0 { result += separator }
      if element.isNil, call.context.options.mode == .strict {
        throw LiquidFailure(
          "an entry of the list has no value", hints: ["use 'compact' before 'join'"],
          id: "missing-fact")
      }
      result += element.liquidText
      guard result.utf8.count <= call.context.limits.outputSize else {
        throw LiquidFailure.textTooLong(call.context.limits)
      }
    }
    return .text(result)
  }

  private static func split(_ call: FilterCall) -> Value {
    let (text, separator) = (call.text, call[0].liquidText)
    if separator.isEmpty { return .list(text.unicodeScalars.map { .text(String($0)) }) }
    if separator == " " {
      return .list(text.utf8.split(whereSeparator: \.isSpace).map { .text(String($0) ?? "") })
    }
    let bytes = Array(text.utf8)
    let search = ByteSearch(separator)
    var parts: [String] = []
    var start = 0
    for place in search.all(in: bytes) {
      parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
      start = place + search.pattern.count
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    while parts.last?.isEmpty == true { parts.removeLast() }
    return .list(parts.map { .text($0) })
  }
}
