// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// replace, replace_first, replace_last, remove, remove_first, remove_last.
enum ReplacingFilters {
  static let all = [
    replacing("replace", isOptional: true, all),
    replacing("replace_first", isOptional: true, first),
    replacing("replace_last", isOptional: false, last),
    removing("remove", all),
    removing("remove_first", first),
    removing("remove_last", last),
  ]

  private typealias Places = @Sendable (ByteSearch, [UInt8]) -> [Int]

  private static func replacing(
    _ name: String, isOptional: Bool, _ places: @escaping Places
  ) -> Filter {
    let second: Parameter =
      isOptional ? .optional("replacement", .text) : .required("replacement", .text)
    return Filter(
      name, input: .text, parameters: [.required("text", .text), second], output: .type(.text)
    ) { call in try replace(call, with: call[1].liquidText, places) }
  }

  private static func removing(_ name: String, _ places: @escaping Places) -> Filter {
    Filter(name, input: .text, parameters: [.required("text", .text)], output: .type(.text)) {
      call in try replace(call, with: "", places)
    }
  }

  private static func replace(
    _ call: FilterCall, with replacement: String, _ places: Places
  ) throws -> Value {
    let bytes = Array(call.text.utf8)
    let search = ByteSearch(call[0].liquidText)
    let found = places(search, bytes)
    let (added, overflow) = found.count.multipliedReportingOverflow(by: replacement.utf8.count)
    guard !overflow, added <= call.context.limits.outputSize else {
      throw LiquidFailure.textTooLong(call.context.limits)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + added)
    var start = 0
    for place in found {
      result += bytes[start..<place]
      result += replacement.utf8
      start = place + search.pattern.count
    }
    result += bytes[start...]
    return .text(String(decoding: result, as: UTF8.self))
  }
}

extension ReplacingFilters {
  /// Everywhere; nothing is found before each character and at the end.
  @Sendable private static func all(_ search: ByteSearch, _ bytes: [UInt8]) -> [Int] {
    guard search.pattern.isEmpty else { return search.all(in: bytes) }
    return bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  @Sendable private static func first(_ search: ByteSearch, _ bytes: [UInt8]) -> [Int] {
    search.first(in: bytes, from: 0).map { [$0] } ?? []
  }

  @Sendable private static func last(_ search: ByteSearch, _ bytes: [UInt8]) -> [Int] {
    search.last(in: bytes).map { [$0] } ?? []
  }
}
