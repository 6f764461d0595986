// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// where, reject, find, find_index, has.
enum SelectingFilters {
  static let all = [
    filter("where", .input) { matches, elements in
      .list(zip(elements, matches).filter(\.1).map(\.0))
    },
    filter("reject", .input) { matches, elements in
      .list(zip(elements, matches).filter { !$0.1 }.map(\.0))
    },
    filter("find", .element, stopsAtMatch: true) { matches, elements in
      matches.firstIndex(of: true).map { elements[$0] } ?? .nil
    },
    filter("find_index", .type(.optional(.number)), stopsAtMatch: true) { matches, _ in
      matches.firstIndex(of: true).map { .int($0) } ?? .nil
    },
    filter("has", .type(.bool), stopsAtMatch: true) { matches, _ in
      .bool(matches.contains(true))
    },
  ]

  private static func filter(
    _ name: String, _ output: Filter.Output, stopsAtMatch: Bool = false,
    _ answer: @escaping @Sendable ([Bool], [Value]) -> Value
  ) -> Filter {
    Filter(
      name, input: .list(.any),
      parameters: [.required("field", .optional(.text)), .optional("value", .any)],
      output: output
    ) { call in
      let elements = try call.elements()
      guard let matches = try matches(call, elements, stopsAtMatch) else { return .nil }
      return answer(matches, elements)
    }
  }

  /// For each element whether its field fits; nil when an element has no fields at all.
  private static func matches(
    _ call: FilterCall, _ elements: [Value], _ stopsAtMatch: Bool
  ) throws -> [Bool]? {
    var matches: [Bool] = []
    for element in elements {
      guard case .value(let value) = try Property(call[0], of: element) else { return nil }
      matches.append(call[1].isNil ? value.isTruthy : value.liquidEquals(call[1]))
      if stopsAtMatch, matches.last == true { break }
    }
    return matches
  }
}
