// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Languages
internal import Mailings

/// `writ names`: puts names into grammatical cases, row by row.
struct NamesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: Wording.Names.abstract, discussion: Wording.Names.discussion)

  @Option(name: .customLong("lang"), help: Wording.Names.languageHelp) var language: LanguageTag
  @Flag(help: Wording.Names.markHelp) var mark = false

  func run() async throws {
    let context = CommandContext.current
    let (text, problems) = NameRows.declined(
      context.console.readInput(), in: language, marksUnsure: mark)
    context.console.write(text)
    context.console.show(problems)
    try Problems.exitIfErrors(problems)
  }

  func validate() throws {
    guard Language.of(language) != nil else {
      throw ValidationError(Wording.unknownLanguage(language))
    }
  }
}
