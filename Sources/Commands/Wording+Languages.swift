// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Languages
internal import Mailings

extension Wording {
  enum Languages {
    static let abstract = "Say how far each language is, and who has reviewed it."
    static let discussion = """
      Shows for each language whether its forms of address, dates, countries and terms, and the \
      campaign's templates and cases are complete, and on what footing they stand: sourced (from a \
      published source), derived (from a source for something near), convention (as is customary, \
      no source found), native (confirmed by a native reader).

        writ languages
        writ languages uk
        writ languages --json
      """
    static let languageHelp = ArgumentHelp("Tell what one language lacks.", valueName: "language")

    static func overview(_ survey: LanguageSurvey, width: Int?) -> String {
      let areas = survey.languages.first?.areas.map(\.name) ?? []
      let shown = areas.filter { $0 != "words" }
      var table = TextTable(["lang"] + shown.map { $0 == "forms of address" ? "addresses" : $0 })
      for language in survey.languages {
        let own = language.areas.filter { shown.contains($0.name) }
        table.add([language.tag.description] + own.map(state))
      }
      var reviews = TextTable(["lang", "language", "native", "sourced", "derived", "convention"])
      for language in survey.languages {
        let counts = [ReviewStatus.native, .sourced, .derived, .convention].map { status in
          language.areas.reduce(0) { $0 + ($1.reviews[status] ?? 0) }
        }
        reviews.add(
          [language.tag.description, language.englishName] + counts.map { number($0) })
      }
      return "What is there:\n\(table.text(width: width))\n"
        + "Who has reviewed it, entries of all tables and texts:\n\(reviews.text(width: width))\n"
        + "Next: writ languages uk tells what one language lacks.\n"
    }

    private static func state(_ area: Coverage.Area) -> String {
      if area.missing.isEmpty { return "complete" }
      return area.entries == 0 ? "none" : "\(number(area.missing.count)) missing"
    }

    static func details(_ language: LanguageSurvey.Entry) -> String {
      var text = "\(language.englishName) (\(language.tag), \(language.ownName))\n"
      for area in language.areas {
        let reviews = ReviewStatus.allCases.compactMap { status in
          area.reviews[status].map { "\(number($0)) \(status.rawValue)" }
        }
        let known = reviews.isEmpty ? "nothing yet" : reviews.joined(separator: ", ")
        text += "  \(area.name): \(known)\n"
        if !area.missing.isEmpty { text += "    missing: \(list(area.missing))\n" }
      }
      return text
    }

    private static func list(_ missing: [String]) -> String {
      let shown = missing.prefix(20).joined(separator: ", ")
      return missing.count > 20 ? "\(shown) and \(missing.count - 20) more" : shown
    }
  }
}
