// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ letter`: letters as the ledger keeps them.
struct LetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: Wording.Letter.abstract,
    discussion: Wording.Letter.discussion, subcommands: [Show.self, List.self, Print.self])
}

extension LetterCommand {
  /// `writ letter list`: a check sheet, or letters by any choice.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Wording.Letter.listAbstract,
      discussion: Wording.Letter.listDiscussion)

    @OptionGroup var campaign: CampaignOption
    @Option(name: .customLong("case"), help: Wording.Letter.caseHelp) var matter: Identifier?
    @Option(help: Wording.Letter.officeHelp) var office: Identifier?
    @Option(help: Wording.Letter.memberHelp) var member: Identifier?
    @Option(help: Wording.Letter.mailingHelp) var mailing: Identifier?
    @Option(help: Wording.Letter.statusHelp, transform: LetterCommand.status)
    var status: [LetterStatus] = []
    @Option(name: .customLong("as-of"), help: Wording.Letter.asOfHelp) var day: CivilDate?
    @Flag(help: Wording.jsonHelp) var json = false

    func run() async throws {
      let context = CommandContext.current
      let letters = try letters(context.surroundings, context.console)
      let isSheet = mailing != nil && filter == LetterFilter(mailing: mailing)
      if json {
        context.console.write(
          JSON.list(letters.enumerated().map { Self.json($1, number: isSheet ? $0 + 1 : nil) })
            .pretty
            + "\n")
      } else if isSheet, let mailing {
        let text = Wording.Letter.sheet(letters, of: mailing, width: context.console.resultWidth)
        context.console.write(text)
      } else {
        context.console.write(Wording.Letter.list(letters, width: context.console.resultWidth))
      }
    }

    private var filter: LetterFilter {
      LetterFilter(
        matter: matter, mailing: mailing, office: office, member: member, statuses: status)
    }

    private func letters(
      _ surroundings: some Surroundings, _ console: Console
    ) throws -> [LetterSummary] {
      let recording = try Recording(folder: campaign.folder, in: surroundings)
      try Problems.exitIfNoCampaign(recording.campaign.problems, console)
      return try recording.ask(asOf: day ?? .last) { try $0.letters(filter) }
    }

    private static func json(_ letter: LetterSummary, number: Int?) -> JSON {
      guard let number, case .object(let members) = EventJSON.value(letter) else {
        return EventJSON.value(letter)
      }
      return .object([("number", .number(number))] + members)
    }
  }

  static func status(_ text: String) throws -> LetterStatus {
    guard let status = LetterStatus(rawValue: text.lowercased()) else {
      let known = LetterStatus.allCases.map(\.rawValue)
      throw ValidationError(Wording.unknownCode(text, of: "status", among: known))
    }
    return status
  }
}
