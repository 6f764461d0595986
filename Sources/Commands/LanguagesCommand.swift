// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Languages
internal import Mailings

/// `writ languages`: says how far each language is.
struct LanguagesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages", abstract: Wording.Languages.abstract,
    discussion: Wording.Languages.discussion)

  @Argument(help: Wording.Languages.languageHelp) var language: LanguageTag?
  @OptionGroup var campaign: CampaignOption
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    if let language, Language.of(language) == nil {
      throw ValidationError(Wording.unknownLanguage(language))
    }
  }

  func run() async throws {
    let context = CommandContext.current
    let survey = try survey(context.surroundings)
    let chosen = survey.languages.filter { language == nil || $0.tag == language }
    if json {
      context.console.write(JSON.list(chosen.map(Self.json)).pretty + "\n")
    } else if language != nil, let entry = chosen.first {
      context.console.write(Wording.Languages.details(entry))
    } else {
      context.console.write(Wording.Languages.overview(survey, width: context.console.resultWidth))
    }
  }

  private func survey(_ surroundings: some Surroundings) throws -> LanguageSurvey {
    try LanguageSurvey.survey(of: campaign.folder, in: surroundings)
  }

  private static func json(_ entry: LanguageSurvey.Entry) -> JSON {
    [
      "language": .text(entry.tag.description), "name": .text(entry.englishName),
      "own_name": .text(entry.ownName),
      "areas": .list(
        entry.areas.map { area in
          [
            "name": .text(area.name), "entries": .number(area.entries),
            "reviews": .object(
              ReviewStatus.allCases.compactMap { status in
                area.reviews[status].map { (status.rawValue, .number($0)) }
              }),
            "missing": .list(area.missing.map { .text($0) }),
          ]
        }),
    ]
  }
}
