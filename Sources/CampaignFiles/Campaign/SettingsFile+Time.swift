// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// Reads what a campaign says of waiting, weekends and holidays.
extension FileReading {
  func waitingTime(_ node: YAMLNode) -> WaitingTime? {
    guard let text = text(node) else { return nil }
    guard let time = WaitingTime(text) else {
      report(.badWaitingTime(text, at: node.span))
      return nil
    }
    return time
  }

  func weekend(_ node: YAMLNode) -> Weekend? {
    guard case .sequence(let nodes) = node.content else {
      return code(node, of: Weekday.self).flatMap { Weekend([$0]) }
    }
    guard let weekend = Weekend(Set(nodes.compactMap { code($0, of: Weekday.self) })) else {
      report(.noWorkingDay(at: node.span))
      return nil
    }
    return weekend
  }

  func path(_ node: YAMLNode) -> CampaignPath? {
    guard let text = line(node) else { return nil }
    guard let path = CampaignPath(text) else {
      report(.badPath(text, at: node.span))
      return nil
    }
    return path
  }
}

extension MappingReader {
  /// A list of files of the campaign, each with its own place: `holidays.0`.
  mutating func paths(_ key: String) -> [CampaignPath] {
    let (reading, place) = (reading, path(of: key))
    let located = list(key) { node in reading.path(node).map { Located($0, at: node.span) } }
    for (index, path) in located.enumerated() {
      reading.place("\(place).\(index)", at: path.span)
    }
    return located.map(\.value)
  }

  /// A file of the campaign.
  mutating func file(_ key: String) -> CampaignPath? {
    let reading = reading
    return node(key).flatMap { reading.path($0) }
  }
}

extension Diagnostic {
  fileprivate static func badWaitingTime(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-duration", .error, "'\(Printable.short(text))' is no waiting time",
      at: span.firstLine,
      hints: ["write 60 days, 20 working days, 8 weeks or 2 months, at most ten years"])
  }

  fileprivate static func noWorkingDay(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-working-day", .error, "this weekend leaves no day for work", at: span.firstLine,
      hints: ["name the days on which offices are closed, such as [saturday, sunday]"])
  }

  fileprivate static func badPath(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-path", .error, "'\(Printable.short(text))' is no file of the campaign",
      at: span.firstLine,
      hints: ["write its path below the campaign's folder, such as Calendars/holidays.ics"])
  }
}
