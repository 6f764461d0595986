// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

/// `writ story`: tells what came of a case, for the public.
struct StoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story", abstract: Wording.Stories.abstract,
    discussion: Wording.Stories.discussion)

  @Argument(help: Wording.Stories.caseHelp) var matter: Identifier?
  @OptionGroup var campaign: CampaignOption
  @Flag(help: Wording.Stories.allHelp) var all = false
  @Option(name: .customLong("lang"), help: Wording.Stories.languageHelp)
  var languages: [LanguageTag] = []
  @Option(help: Wording.Stories.formatHelp) var format: [DocumentFormat] = []
  @Option(help: Wording.paperHelp) var paper: DocumentPaper?
  @Flag(name: .customLong("print"), help: Wording.Stories.printHelp) var prints = false
  @Flag(help: Wording.Stories.redactedHelp) var redacted = false
  @Flag(name: .customLong("for-consent"), help: Wording.Stories.forConsentHelp)
  var forConsent = false
  @OptionGroup var asOf: AsOfOption
  @Flag(name: .customLong("dry-run"), help: Wording.Stories.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    if all == (matter != nil) { throw ValidationError(Wording.Stories.caseOrAll) }
    if all, forConsent || prints { throw ValidationError(Wording.Stories.notForAll) }
    if prints, format.contains(where: { !$0.isText }) {
      throw ValidationError(Wording.Stories.noText)
    }
    if prints, languages.count != 1 || format.count > 1 {
      throw ValidationError(Wording.Stories.printsOne)
    }
  }

  func run() async throws {
    let context = CommandContext.current
    if prints, let matter { return try show(matter, context.surroundings, context.console) }
    let report = try tell(context.surroundings)
    try Problems.exitIfNoCampaign(report.problems, context.console)
    if json {
      context.console.write(Self.json(report).pretty + "\n")
    } else {
      context.console.show(report.problems)
      context.console.write(
        Wording.Stories.summary(
          report, folder: campaign.folder, isSite: all, isForConsent: forConsent,
          isRehearsal: isRehearsal))
    }
    try Problems.exitIfErrors(report.problems)
  }

  private var options: StoryOptions {
    var options = StoryOptions()
    options.languages = languages
    options.paper = paper
    if !format.isEmpty { options.formats = DocumentFormat.allCases.filter(format.contains) }
    // A draft for one reader is no news for feeds.
    if forConsent { options.formats.removeAll { $0 == .atom } }
    options.isRedacted = redacted
    options.isForConsent = forConsent
    options.day = asOf.day
    return options
  }

  private func tell(_ surroundings: some Surroundings) throws -> StoryReport {
    let telling = StoryTelling(folder: campaign.folder, options: options, in: surroundings)
    guard let matter else { return try telling.site(isRehearsal: isRehearsal) }
    return try telling.tell(matter, isRehearsal: isRehearsal)
  }

  private func show(
    _ matter: Identifier, _ surroundings: some Surroundings, _ console: Console
  ) throws {
    let telling = StoryTelling(folder: campaign.folder, options: options, in: surroundings)
    let page = try telling.page(matter, in: languages[0], as: format.first ?? .text)
    try Problems.exitIfNoCampaign(page.problems, console)
    console.show(page.problems)
    if let bytes = page.bytes { console.write(String(decoding: bytes, as: UTF8.self)) }
    try Problems.exitIfErrors(page.problems)
  }

  private static func json(_ report: StoryReport) -> JSON {
    [
      "files": .list(report.files.map { .text($0) }),
      "untold": .list(
        report.untold.map { untold in
          [
            "case": .text(untold.matter.description),
            "reasons": .list(untold.reasons.map { .text($0) }),
          ]
        }),
      "problems": Problems.json(report.problems),
    ]
  }
}
