// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// Reads a campaign's settings, `writ.yaml`.
package enum SettingsFile {
  package static func load(_ source: SourceText) -> Loaded<Placed<CampaignSettings>> {
    let reading = FileReading(source)
    guard var map = reading.root(what: "writ.yaml") else {
      return Loaded(value: nil, problems: reading.problems)
    }
    let settings = reading.settings(&map)
    map.finish()
    return Loaded(
      value: settings.map { Placed($0, places: reading.places) }, problems: reading.problems)
  }
}

extension FileReading {
  fileprivate func settings(_ map: inout MappingReader) -> CampaignSettings? {
    let name = map.requiredLine("name")
    let group = map.localizedText("group")
    let sender = map.identifier("sender")
    let languages = map.filledList("languages", of: languageTag)
    let prefix = map.requiredNode("reference_prefix").flatMap(prefix)
    let limit = map.node("address_limit").flatMap(duration) ?? CalendarDuration(years: 1)
    var number = -1
    let signatories = map.list("signatories") { node in
      number += 1
      return signatory(node, path: "signatories.\(number)")
    }
    let waitingTimes = map.node("waiting_times").map(waitingTimes) ?? [:]
    guard let name, let prefix, !languages.isEmpty else { return nil }
    return CampaignSettings(
      name: name, group: group, sender: sender, languages: languages, referencePrefix: prefix,
      addressLimit: limit, signatories: signatories, waitingTimes: waitingTimes)
  }

  private func languageTag(_ node: YAMLNode) -> LanguageTag? {
    text(node).flatMap { language($0, at: node.span) }
  }

  private func prefix(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    guard Reference.isPrefix(text) else {
      report(.badPrefix(text, at: node.span))
      return nil
    }
    return text
  }

  private func signatory(_ node: YAMLNode, path: String) -> CampaignSignatory? {
    guard var map = MappingReader(node, path: path, what: "a signatory", in: self) else {
      return nil
    }
    let names = map.requiredNode("name").flatMap { self.names($0, path: "\(path).name") }
    let role = map.localizedText("role")
    let organisation = map.localizedText("organisation")
    let country = map.country("country")
    map.finish()
    return names.map {
      CampaignSignatory(names: $0, role: role, organisation: organisation, country: country)
    }
  }

  private func waitingTimes(_ node: YAMLNode) -> [String: CalendarDuration] {
    guard
      let map = MappingReader(node, path: "waiting_times", what: "waiting times", in: self)
    else { return [:] }
    var times: [String: CalendarDuration] = [:]
    for entry in map.allEntries { times[entry.key] = duration(entry.value) }
    return times
  }
}
