// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger

/// The lines of a case file that an outcome makes untrue, as a patch that `patch -p1` takes.
///
/// Comments and everything else in the file stay as somebody wrote them.
struct CasePatch {
  private let places: Places
  private let matter: Case
  private var edits: [(offset: Int, length: Int, text: String)] = []

  init(_ matter: Placed<Case>, _ outcome: Outcome) {
    places = matter.places
    self.matter = matter.value
    if let held = outcome.kind.status(before: matter.value.status.held) {
      set("status.held", to: held.rawValue)
      if places.has("status.since") {
        set("status.since", to: outcome.date.text)
      } else {
        insert("since: \(outcome.date.text)", after: "status.held")
      }
    }
    let isNewer = outcome.date.latest.map { new in
      matter.value.status.asOf.latest.map { $0 < new } ?? false
    }
    if isNewer ?? false { set("status.as_of", to: outcome.date.text) }
    for said in outcome.demands { set(said) }
  }
}

extension CasePatch {
  /// The patch; nil where the file says all of it already.
  var text: String? {
    let old = places.source.text
    var bytes = Array(old.utf8)
    for edit in edits.sorted(by: { $0.offset > $1.offset }) {
      bytes.replaceSubrange(edit.offset..<edit.offset + edit.length, with: edit.text.utf8)
    }
    let new = String(decoding: bytes, as: UTF8.self)
    return old == new ? nil : UnifiedDiff(old, new, name: places.source.name).text
  }

  private mutating func set(_ path: String, to value: String) {
    guard places.has(path) else { return }
    let range = places.span(of: path).range
    edits.append((range.lowerBound, range.count, value))
  }

  private mutating func set(_ said: Classification.Said) {
    let path = "demands.\(said.demand)"
    guard let demand = matter.demands.first(where: { $0.id == said.demand }),
      demand.state != said.state
    else { return }
    if places.has("\(path).state") {
      set("\(path).state", to: said.state.rawValue)
    } else {
      insert("state: \(said.state.rawValue)", after: "\(path).kind")
    }
  }

  /// Adds an entry behind another of the same map: on a line of its own, or after a comma in a map
  /// between braces.
  private mutating func insert(_ entry: String, after path: String) {
    guard places.has(path) else { return }
    let span = places.span(of: path)
    let line = places.source.line(span.start.line)
    let isFlow = line.prefix(max(span.start.column - 1, 0)).contains("{")
    let indent = String(line.prefix { $0 == " " || $0 == "-" }).replacing("-", with: " ")
    let text = isFlow ? ", \(entry)" : "\n\(indent)\(entry)"
    edits.append((endOfValue(span, isFlow: isFlow), 0, text))
  }

  /// Where the value ends; on a line of its own after a comment that stands behind it.
  private func endOfValue(_ span: SourceSpan, isFlow: Bool) -> Int {
    guard !isFlow else { return span.range.upperBound }
    let line = span.start.line
    return places.source.offset(ofLine: line) + places.source.line(line).utf8.count
  }
}

extension OutcomeKind {
  /// How somebody is held after it; nil where that does not follow or has not changed.
  fileprivate func status(before: CustodyStatus) -> CustodyStatus? {
    let after: CustodyStatus? =
      switch self {
      case .released, .sentenceServed, .pardoned, .amnestied, .acquitted, .chargesDropped: .released
      case .releasedConditionally: .releasedConditionally
      case .died: .dead
      case .sentenceReduced, .lawyerGranted, .doctorGranted, .familyGranted, .conditionsImproved,
        .transferred, .investigationOpened, .whereaboutsDisclosed, .returned, .sentenceExtended:
        nil
      }
    return after == before ? nil : after
  }
}
