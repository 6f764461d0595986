// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// Reads the files of a campaign folder, each by its kind.
struct CampaignLoader<Outside: Surroundings> {
  private let folder: String
  private let surroundings: Outside
  private var problems: [Diagnostic] = []

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
    problems +=
      References(
        settings: settings, cases: cases, recipients: recipients, templates: templates,
        members: members
      ).problems
    return LoadedCampaign(
      settings: settings, cases: cases, recipients: recipients, templates: templates,
      members: members, problems: problems.sortedByPlace())
  }

  private mutating func settings() throws(FileError) -> Placed<CampaignSettings>? {
    guard surroundings.isThere("\(folder)/writ.yaml") else {
      problems.append(.noCampaign(in: folder))
      return nil
    }
    return keep(SettingsFile.load(try source("writ.yaml")))
  }

  private mutating func cases() throws(FileError) -> [Placed<Case>] {
    var cases: [Placed<Case>] = []
    for path in try files("Cases", ending: [".yaml", ".yml"]) {
      let id = Identifier(path.fileStem)
      if id == nil { problems.append(.badFileName(path)) }
      if let matter = keep(CaseFile.load(try source(path), id: id)) { cases.append(matter) }
    }
    return cases.sorted { $0.value.id < $1.value.id }
  }

  private mutating func recipients() throws(FileError) -> [PlacedRecipient] {
    var recipients: [PlacedRecipient] = []
    for path in try files("Recipients", ending: [".csv", ".tsv"]) {
      recipients += keep(RecipientFile.load(try source(path))) ?? []
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
      let loaded = TemplateFile.load(try source(path), id: id, language: language)
      if let template = keep(loaded) { templates.append(template) }
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
      if let member = keep(MemberFile.load(try source(path), id: id)) { members.append(member) }
    }
    return members.sorted { $0.value.id < $1.value.id }
  }
}

extension CampaignLoader {
  private mutating func keep<Value>(_ loaded: Loaded<Value>) -> Value? {
    problems += loaded.problems
    return loaded.value
  }

  /// The files of a folder of the campaign with one of some endings, relative to the campaign.
  private func files(_ name: String, ending: [String]) throws(FileError) -> [String] {
    try surroundings.files(below: "\(folder)/\(name)")
      .filter { path in ending.contains { path.hasSuffix($0) } }
      .map { "\(name)/\($0)" }
  }

  private mutating func source(_ path: String) throws(FileError) -> SourceText {
    let bytes = try surroundings.read("\(folder)/\(path)")
    let text = String(validating: bytes, as: UTF8.self)
    let source = SourceText(name: path, text: text ?? String(decoding: bytes, as: UTF8.self))
    if text == nil { problems.append(.wrongEncoding(bytes, of: source)) }
    return source
  }
}

extension String {
  /// The last part of a path without its ending.
  var fileStem: Substring {
    let name = split(separator: "/").last ?? self[...]
    return name.lastIndex(of: ".").map { name[..<$0] } ?? name
  }
}
