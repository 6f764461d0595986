// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger

extension Asking {
  /// Writes what other programs are to read, a piece at a time.
  ///
  /// - Returns: how many rows there are.
  @discardableResult
  package func export(
    _ options: ExportOptions, _ put: @escaping ([UInt8]) throws(FileError) -> Void
  ) throws -> Int {
    try ask { view in
      var writer = ExportWriter(Self.columns(options), options, put)
      switch (options.content, options.audience) {
      case (.letters, .counts): try Self.countLetters(view, to: &writer)
      case (.responses, .counts): try Self.countResponses(view, to: &writer)
      case (.events, .counts): try Self.countEvents(view, to: &writer)
      case (.letters, _): try view.forEachLetter { try writer.add($0.cells) }
      case (.responses, _): for response in try view.responses() { try writer.add(response.cells) }
      case (.events, _): try view.forEachEvent { try writer.add($0.cells) }
      }
      try writer.finish()
      return writer.rows
    }
  }

  private static func columns(_ options: ExportOptions) -> [ExportColumn] {
    switch (options.content, options.audience) {
    case (.letters, .counts):
      ["case", "drafted", "printed", "sent", "returned", "acknowledged", "answered"]
        .map { ExportColumn($0) }
    case (.responses, .counts): ["case", "kind", "letters"].map { ExportColumn($0) }
    case (.events, .counts): ["case", "kind", "events"].map { ExportColumn($0) }
    case (.letters, _): LetterSummary.columns
    case (.responses, _): RecordedResponse.columns
    case (.events, _): LedgerEvent.columns
    }
  }
}

/// Numbers by case; those of responses below five are not told.
extension Asking {
  private static var fewest: Int { 5 }

  private static func cell(_ responses: Int) -> ExportCell {
    (1..<fewest).contains(responses) ? .few : .number(responses)
  }

  private static func countLetters(_ view: LedgerView, to writer: inout ExportWriter) throws {
    for row in try view.countsByMatter(Deadlines(closed: []) { _ in nil }) {
      let counts = row.counts
      try writer.add([
        .text(row.name), .number(counts.drafted), .number(counts.printed), .number(counts.sent),
        cell(counts.returned), cell(counts.acknowledged), cell(counts.answered),
      ])
    }
  }

  private static func countResponses(_ view: LedgerView, to writer: inout ExportWriter) throws {
    let results = Dictionary(grouping: try view.resultsByMatter, by: \.name)
    for (name, kinds) in results.sorted(by: { $0.key < $1.key }) {
      // One number that is left out alone could be reckoned from the sum: a second one goes with it.
      let isAlone = kinds.count { $0.letters < fewest } == 1
      let next = kinds.filter { $0.letters >= fewest }.min { $0.letters < $1.letters }?.kind
      for kind in kinds {
        let isHidden = isAlone && kind.kind == next
        try writer.add([
          .text(name), .text(kind.kind.rawValue), isHidden ? .few : cell(kind.letters),
        ])
      }
    }
  }

  /// Responses and what is said of them are left out here: they are counted where few are hidden.
  private static func countEvents(_ view: LedgerView, to writer: inout ExportWriter) throws {
    var cases: [Reference: [Identifier]] = [:]
    try view.forEachLetter { cases[$0.reference] = $0.matters }
    var counts: [String: [String: Int]] = [:]
    try view.forEachEvent { event in
      let own = event.body.reference.map { cases[$0] ?? [] }
      guard let matters = own ?? event.body.matter.map({ [$0] }), !event.isAboutResponse else {
        return
      }
      for matter in matters {
        counts[matter.description, default: [:]][event.body.kind.rawValue, default: 0] += 1
      }
    }
    for (matter, kinds) in counts.sorted(by: { $0.key < $1.key }) {
      for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
        try writer.add([.text(matter), .text(kind), .number(count)])
      }
    }
  }
}

extension LedgerEvent {
  fileprivate var isAboutResponse: Bool {
    switch body.kind {
    case .returned, .responded, .assigned, .classified, .replied, .undone: true
    case .drafted, .withdrawn, .printed, .sent, .outcome, .gathered: false
    }
  }
}
