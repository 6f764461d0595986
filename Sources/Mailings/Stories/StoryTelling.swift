// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
internal import Documents
internal import Languages
internal import Ledger
internal import Letters
internal import Reports

/// How stories are to be told.
package struct StoryOptions: Sendable {
  /// Empty for every language that the case has.
  package var languages: [LanguageTag] = []
  package var formats: [DocumentFormat] = DocumentFormat.usual
  /// Of a PDF; nil for that of the sender's letters.
  package var paper: DocumentPaper?
  /// For readers who must not learn who it is about.
  package var isRedacted = false
  /// For the person or the family to agree to, and for nobody else.
  package var isForConsent = false
  /// What the ledger knew by this day; nil for today.
  package var day: CivilDate?

  package init() {}
}

/// What telling stories came to.
package struct StoryReport: Sendable {
  package var problems: [Diagnostic] = []
  /// The files that were written, below the campaign's folder.
  package var files: [String] = []
  /// The cases that have no story, and why: `no-consent`, `no-outcome`.
  package var untold: [(matter: Identifier, reasons: [String])] = []
}

/// Tells the stories of cases from the campaign's files and its ledger.
package struct StoryTelling<Outside: Surroundings>: Sendable {
  private let folder: String
  private let options: StoryOptions
  private let surroundings: Outside

  package init(folder: String, options: StoryOptions, in surroundings: Outside) {
    self.folder = folder
    self.options = options
    self.surroundings = surroundings
  }
}

extension StoryTelling {
  /// Writes the story of a case, in each language and format.
  package func tell(_ id: Identifier, isRehearsal: Bool = false) throws -> StoryReport {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    var report = StoryReport(problems: blocking(campaign, [id]))
    guard !report.problems.hasErrors, let matter = campaign.matter(id) else { return report }
    let stories = try stories(of: matter, in: campaign, &report)
    let sent = try sentDays(of: id)
    for story in stories {
      for format in options.formats {
        let name = "\(story.publicStem).\(story.language).\(format.ending)"
        let path = "output/\(place)/\(story.publicStem)/\(name)"
        report.files.append(path)
        let bytes = try bytes(of: story, sent, as: format, in: campaign)
        if !isRehearsal { try write(bytes, to: path) }
      }
    }
    return report
  }

  /// Writes the stories of all cases that have one as a small site: a page each, an index and a feed
  /// for each language; pages of stories that are not told any more are taken away.
  package func site(isRehearsal: Bool = false) throws -> StoryReport {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    var report = StoryReport(problems: blocking(campaign, []))
    guard !report.problems.hasErrors, let settings = campaign.settings?.value else { return report }
    var told: [Document.Told] = []
    for matter in campaign.cases {
      var part = StoryReport()
      let stories = try stories(of: matter, in: campaign, &part)
      let reasons = Set(part.problems.map(\.id.description)).intersection([
        "no-consent", "no-outcome",
      ])
      guard reasons.isEmpty else {
        report.untold.append((matter.value.id, reasons.sorted()))
        continue
      }
      report.problems += part.problems
      let sent = try sentDays(of: matter.value.id)
      told += stories.map { Document.Told($0, document: document(of: $0, sent)) }
    }
    let site = StorySite(told, of: settings, on: day)
    for (name, bytes) in try site.files() {
      report.files.append("output/site/\(name)")
      if !isRehearsal { try write(bytes, to: "output/site/\(name)") }
    }
    if !isRehearsal { try removeOthers(than: report.files) }
    return report
  }

  /// The story of a case in one language, to be shown and not kept.
  package func page(
    _ id: Identifier, in language: LanguageTag, as format: DocumentFormat
  ) throws -> (bytes: [UInt8]?, problems: [Diagnostic]) {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    var report = StoryReport(problems: blocking(campaign, [id]))
    guard !report.problems.hasErrors, let matter = campaign.matter(id) else {
      return (nil, report.problems)
    }
    let story = try stories(of: matter, in: campaign, &report).first { $0.language == language }
    return (
      try story.map { try bytes(of: $0, try sentDays(of: id), as: format, in: campaign) },
      report.problems
    )
  }
}

extension StoryTelling {
  private var day: CivilDate { options.day ?? surroundings.today }

  private var place: String { options.isForConsent ? "stories-for-consent" : "stories" }

  private func blocking(_ campaign: LoadedCampaign, _ ids: [Identifier]) -> [Diagnostic] {
    var choice = MailingOptions()
    choice.cases = ids
    let names =
      ids.isEmpty ? [] : choice.problems(in: campaign).filter { $0.id == "unknown-choice" }
    let files = ids.map { "Cases/\($0)." } + ["writ.yaml"]
    return names
      + campaign.problems.filter { problem in
        let file = problem.span?.source.name ?? "writ.yaml"
        return problem.severity == .error && files.contains { file.hasPrefix($0) }
      }
  }

  private func stories(
    of matter: Placed<Case>, in campaign: LoadedCampaign, _ report: inout StoryReport
  ) throws -> [Story] {
    guard let settings = campaign.settings?.value else { return [] }
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    var facts = try ledger.read(asOf: day) { try $0.storyFacts(of: matter.value.id) }
    facts.howToJoin = settings.howToJoin
    let order = StoryOrder(
      matter.value, facts: facts, settings: settings, today: day, isRedacted: options.isRedacted,
      isForConsent: options.isForConsent, at: matter.places.span(of: "id"))
    guard order.refusals.isEmpty else {
      report.problems += order.refusals
      return []
    }
    var tally = FindingTally()
    let languages = options.languages.isEmpty ? order.languages : options.languages
    let composed = languages.map { StoryComposer.compose(order, in: $0) }
    for story in composed { tally.add(story.findings) }
    report.problems += tally.diagnostics(in: campaign, letters: composed.count)
    return composed.compactMap(\.story)
  }

  private func sentDays(of matter: Identifier) throws -> [CivilDate] {
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    return try ledger.read(asOf: day) { view in
      try view.letters(LetterFilter(matter: matter)).compactMap(\.sentOn)
    }
  }

  private func document(of story: Story, _ sent: [CivilDate]) -> Document {
    var document = story.document(inserting: story.pictures(sent))
    document.dateLine = Language.of(story.language)?.date(EDTFDate(story.date), .plain)
    return document
  }

  private func bytes(
    of story: Story, _ sent: [CivilDate], as format: DocumentFormat, in campaign: LoadedCampaign
  ) throws -> [UInt8] {
    let document = document(of: story, sent)
    guard format == .atom, let settings = campaign.settings?.value else {
      return try DocumentFiles.bytes(
        of: document, as: format, DocumentDress(campaign, on: options.paper))
    }
    return StorySite([Document.Told(story, document: document)], of: settings, on: day)
      .feed(in: story.language)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let path = "\(folder)/\(path)"
    try surroundings.makeFolder(path.parentFolder)
    _ = try surroundings.write(bytes, to: path)
  }

  /// Takes away pages and feeds of an earlier run; whatever else is in the folder is somebody's own.
  private func removeOthers(than files: [String]) throws(FileError) {
    let site = "output/site"
    for name in try surroundings.files(below: "\(folder)/\(site)") {
      let isOurs = name.hasSuffix(".html") || name.hasSuffix(".atom")
      guard isOurs, !name.contains("/"), !files.contains("\(site)/\(name)") else { continue }
      try surroundings.remove("\(folder)/\(site)/\(name)")
    }
  }
}

extension Story {
  /// The picture of what happened when, behind what happened.
  ///
  /// - Parameter sent: the days on which letters were sent.
  fileprivate func pictures(_ sent: [CivilDate]) -> [PartName: [Block]] {
    let tongue = Language.of(language)
    let events = timeline.moments.map { moment in
      TimelinePlot.Event(
        date: moment.date, dateText: tongue?.date(moment.date, .plain) ?? moment.date.text,
        // What is only reported is shown as a question, in every language.
        name: moment.isConfirmed ? moment.label : moment.label + " (?)",
        isOutcome: moment.kind == .outcome && moment.isConfirmed)
    }
    guard events.count > 1, let plot = TimelinePlot(events, letters: sent, asOf: date) else {
      return [:]
    }
    let texts = TimelinePlot.Texts(
      title: timeline.caption, date: "", event: "", period: "", sent: timeline.sent)
    return [.events: [.figure(plot.figure(texts))]]
  }
}
