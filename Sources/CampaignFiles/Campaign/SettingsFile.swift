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
    let likeness = map.node("likeness_limit").flatMap { integer($0, in: 1...100) }
    let countryNames = map.node("countries").map(countryNames) ?? [:]
    let romanisation = map.code("transliteration", of: Romanisation.self)
    let weekend = map.node("weekend").flatMap(weekend)
    let holidays = map.paths("holidays")
    let howToJoin = map.localizedText("join")
    let fonts = map.list("fonts", of: line)
    guard let name, let prefix, !languages.isEmpty else { return nil }
    return CampaignSettings(
      name: name, group: group, sender: sender, languages: languages, referencePrefix: prefix,
      addressLimit: limit, signatories: signatories, waitingTimes: waitingTimes,
      likenessLimit: likeness ?? CampaignSettings.usualLikenessLimit, countryNames: countryNames,
      romanisation: romanisation ?? .usual, weekend: weekend ?? .usual, holidays: holidays,
      howToJoin: howToJoin, fonts: fonts)
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

  private func waitingTimes(_ node: YAMLNode) -> [String: WaitingTime] {
    guard
      let map = MappingReader(node, path: "waiting_times", what: "waiting times", in: self)
    else { return [:] }
    var times: [String: WaitingTime] = [:]
    for entry in map.allEntries { times[entry.key] = waitingTime(entry.value) }
    return times
  }

  /// `KG: { ru: { name: Киргизия, of: Киргизии } }`.
  private func countryNames(_ node: YAMLNode) -> CountryNames {
    guard let map = MappingReader(node, path: "countries", what: "countries", in: self) else {
      return [:]
    }
    var names: CountryNames = [:]
    for entry in map.allEntries {
      guard let code = CountryCode(entry.key) else {
        report(.unknownCountry(entry.key, at: entry.keySpan))
        continue
      }
      let path = "countries.\(code)"
      guard
        let byLanguage = MappingReader(entry.value, path: path, what: "a country's names", in: self)
      else { continue }
      for entry in byLanguage.allEntries {
        guard let tag = language(entry.key, at: entry.keySpan) else { continue }
        names[tag, default: [:]][code] = forms(entry.value, path: "\(path).\(tag)")
      }
    }
    return names
  }

  private func forms(_ node: YAMLNode, path: String) -> [CountryForm: String] {
    guard var map = MappingReader(node, path: path, what: "a country's name", in: self) else {
      return [:]
    }
    var forms: [CountryForm: String] = [:]
    for form in CountryForm.allCases { forms[form] = map.line(form.rawValue) }
    let short = forms.keys.filter { !$0.isOfficial && $0 != .adjective }
    if !short.isEmpty, forms[.name] == nil {
      report(.missingKey("name", of: "a country's name", at: node.span.firstLine))
    }
    map.finish()
    return forms
  }
}
