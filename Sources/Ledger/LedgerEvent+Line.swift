// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

extension LedgerEvent {
  /// The event as one line of an exchanged ledger.
  var line: EventDetail {
    var detail = EventDetail()
    detail.add("id", id.description)
    detail.add("event", body.kind.rawValue)
    detail.add("day", day.description)
    detail.add("letter", body.reference?.text)
    detail.add("about", body.subject?.description)
    detail.add("case", body.matter?.description)
    detail.add("by", by?.description)
    return EventDetail(detail.entries + body.detail.entries)
  }

  private static func isOfEnvelope(_ key: String) -> Bool {
    switch key {
    case "id", "event", "day", "letter", "about", "case", "by": true
    default: false
    }
  }

  /// Reads a line; nil where it says anything that would not be written again just so: an unknown
  /// key or code, a list for a text, a reference that was mistyped.
  init?(line detail: EventDetail) {
    let rest = EventDetail(detail.entries.filter { !Self.isOfEnvelope($0.key) })
    guard let id = detail.text("id").flatMap({ EventID($0) }), id.isWellFormed,
      let kind = detail.text("event").flatMap({ EventBody.Kind(rawValue: $0) }),
      let day = detail.text("day").flatMap({ CivilDate($0) }),
      let body = EventBody(
        kind: kind, letter: detail.text("letter").flatMap { Reference(printed: $0) },
        subject: detail.text("about").flatMap { EventID($0) },
        matter: detail.text("case").flatMap { Identifier($0) }, detail: rest)
    else { return nil }
    self.init(id: id, day: day, by: detail.text("by").flatMap { Identifier($0) }, body: body)
    // Each part has one written form alone, so that what was understood needs only to be counted.
    let understood = [body.reference != nil, body.subject != nil, body.matter != nil, by != nil]
    guard detail.entries.count - rest.entries.count == 3 + understood.count(where: \.self),
      body.detail.saysTheSame(as: rest)
    else { return nil }
  }
}

extension EventDetail {
  /// Whether two objects have the same members, in whatever order.
  fileprivate func saysTheSame(as other: EventDetail) -> Bool {
    self == other
      || entries.count == other.entries.count
        && EventDetail(entries.sorted { $0.key < $1.key })
          == EventDetail(other.entries.sorted { $0.key < $1.key })
  }
}
