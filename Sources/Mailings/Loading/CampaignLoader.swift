// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// Reads the files of a campaign folder, each by its kind.
struct CampaignLoader<Outside: Surroundings> {
  private let folder: String
  private let surroundings: Outside
  private var problems: [Diagnostic] = []
  private var unreadFiles: [String] = []

  init(folder: String, surroundings: Outside) {
    self.folder = folder
    self.surroundings = surroundings
  }
}

extension CampaignLoader {
  mutating func load() throws(FileError) -> LoadedCampaign {
    let settings = try settings()
    let cases = try cases()
    let recipients = try recipients()
    let templates = try templates()
    let members = try members()
    let calendar = try calendar(of: settings)
    problems +=
      References(
        settings: settings, cases: cases, recipients: recipients, templates: templates,
        members: members, unreadFiles: unreadFiles
      ).problems
    return LoadedCampaign(
      settings: settings, cases: cases, recipients: recipients, templates: templates,
      members: members, calendar: calendar, problems: problems.sortedByPlace(),
      unreadFiles: unreadFiles)
  }

  mutating func loadSettings(standing ids: Set<Identifier>) throws(FileError) -> LoadedSettings {
    let settings = try settings()
    let calendar = try calendar(of: settings)
    let told = problems
    let cases = ids.isEmpty ? [] : try cases { ids.contains($0) }
    let statuses = cases.map { ($0.value.id, $0.value.status) }
    return LoadedSettings(
      settings: settings?.value, calendar: calendar,
      statuses: Dictionary(statuses) { first, _ in first }, problems: told.sortedByPlace())
  }

  private mutating func settings() throws(FileError) -> Placed<CampaignSettings>? {
    guard surroundings.isThere("\(folder)/writ.yaml") else {
      problems.append(.noCampaign(in: folder))
      return nil
    }
    return keep(try source("writ.yaml").map { SettingsFile.load($0) }, of: "writ.yaml")
  }

  private mutating func cases(
    where isWanted: (Identifier) -> Bool = { _ in true }
  ) throws(FileError) -> [Placed<Case>] {
    var cases: [Placed<Case>] = []
    for path in try files("Cases", ending: [".yaml", ".yml"]) {
      let id = Identifier(path.fileStem)
      if let id, !isWanted(id) { continue }
      if id == nil { problems.append(.badFileName(path)) }
      if let matter = keep(try source(path).map { CaseFile.load($0, id: id) }, of: path) {
        cases.append(matter)
      }
    }
    return cases.sorted { $0.value.id < $1.value.id }
  }

  private mutating func recipients() throws(FileError) -> [PlacedRecipient] {
    var recipients: [PlacedRecipient] = []
    for path in try files("Recipients", ending: [".csv", ".tsv"]) {
      let loaded = keep(try source(path).map { RecipientFile.load($0) }, of: path) ?? []
      // The first file's list is taken as it is: there may be a hundred thousand rows in it.
      if recipients.isEmpty { recipients = loaded } else { recipients += loaded }
    }
    return recipients
  }

  private mutating func templates() throws(FileError) -> [PlacedTemplate] {
    var templates: [PlacedTemplate] = []
    for path in try files("Templates", ending: [".md"]) {
      let parts = path.split(separator: "/")
      guard parts.count == 3, let id = Identifier(parts[1]),
        let language = LanguageTag(path.fileStem)
      else {
        problems.append(.badTemplateName(path))
        continue
      }
      let loaded = try source(path).map { TemplateFile.load($0, id: id, language: language) }
      if let template = keep(loaded, of: path) { templates.append(template) }
    }
    return templates.sorted {
      ($0.value.id, $0.value.language) < ($1.value.id, $1.value.language)
    }
  }

  private mutating func members() throws(FileError) -> [Placed<Member>] {
    var members: [Placed<Member>] = []
    for path in try files("Members", ending: [".yaml", ".yml"]) {
      let id = Identifier(path.fileStem)
      if id == nil { problems.append(.badFileName(path)) }
      if let member = keep(try source(path).map { MemberFile.load($0, id: id) }, of: path) {
        members.append(member)
      }
    }
    return members.sorted { $0.value.id < $1.value.id }
  }

  private mutating func calendar(
    of settings: Placed<CampaignSettings>?
  ) throws(FileError) -> WorkingCalendar {
    guard let settings else { return WorkingCalendar() }
    var holidays: [ClosedRange<CivilDate>] = []
    for (index, path) in settings.value.holidays.enumerated() {
      guard surroundings.isOwnFile(path, of: folder) else {
        let place = settings.places.span(of: "holidays.\(index)")
        problems.append(.missingFile(path, at: place))
        continue
      }
      let loaded = try source(path.description).map { HolidayFile.load($0) }
      holidays += keep(loaded, of: path.description) ?? []
    }
    return WorkingCalendar(weekend: settings.value.weekend, holidays: holidays)
  }
}

extension CampaignLoader {
  private mutating func keep<Value>(_ loaded: Loaded<Value>?, of path: String) -> Value? {
    problems += loaded?.problems ?? []
    if let loaded, loaded.value == nil { unreadFiles.append(path) }
    return loaded?.value
  }

  /// The files of a folder of the campaign with one of some endings, relative to the campaign.
  private func files(_ name: String, ending: [String]) throws(FileError) -> [String] {
    try surroundings.files(below: "\(folder)/\(name)")
      .filter { path in ending.contains { path.hasSuffix($0) } }
      .map { "\(name)/\($0)" }
  }

  /// The text of a file; nil where it is not in UTF-8: read otherwise, letters of it would be lost.
  private mutating func source(_ path: String) throws(FileError) -> SourceText? {
    let bytes = try surroundings.read("\(folder)/\(path)")
    if bytes.isUTF16 {
      problems.append(.utf16(path))
    } else if let text = String(validating: bytes, as: UTF8.self) {
      return SourceText(name: path, text: text)
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      problems.append(.wrongEncoding(of: SourceText(name: path, text: text)))
    }
    unreadFiles.append(path)
    return nil
  }
}

extension [UInt8] {
  /// Whether a text begins with the byte order mark of UTF-16, or every other byte of its beginning
  /// is zero.
  var isUTF16: Bool {
    if starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) { return true }
    guard count >= 4 else { return false }
    return self[0...3].elementsEqual([0, self[1], 0, self[3]]) && self[1] != 0 && self[3] != 0
      || self[0...3].elementsEqual([self[0], 0, self[2], 0]) && self[0] != 0 && self[2] != 0
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The last part of a path without its ending.
  var fileStem: Substring {
    let name = split(separator: "/").last ?? self[...]
    return name.lastIndex(of: ".").map { name[..<$0] } ?? name
  }
}
