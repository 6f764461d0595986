// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension LetterCommand {
  /// `writ letter show`: one letter, word for word, with all that happened to it.
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Wording.Letter.showAbstract,
      discussion: Wording.Letter.showDiscussion)

    /// What is shown of a letter.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case card, text, docbook, events
    }

    @OptionGroup var campaign: CampaignOption
    @Argument(help: Wording.Steps.referenceHelp) var reference: String
    @Option(help: Wording.Letter.formatHelp) var format = Format.card
    @Flag(help: Wording.jsonHelp) var json = false

    func run() async throws {
      let context = CommandContext.current
      let view = try view(context.surroundings, context.console)
      context.console.show(view.problems)
      try Problems.exitIfErrors(view.problems)
      guard let card = view.card else { return }
      if json {
        context.console.write(Self.json(card, view.responses).pretty + "\n")
      } else {
        try write(card, view.responses, to: context.console)
      }
    }

    private func write(
      _ card: LetterRecordCard, _ responses: [RecordedResponse], to console: Console
    ) throws {
      switch format {
      case .card: console.write(Wording.Letter.card(card, responses))
      case .events: console.write(Wording.Letter.events(card))
      case .text: try write(card.text, of: card, to: console)
      case .docbook: try write(card.docbook, of: card, to: console)
      }
    }

    private func write(
      _ bytes: [UInt8]?, of card: LetterRecordCard, to console: Console
    ) throws {
      guard let bytes else {
        console.show([LetterView.noText(card.summary)])
        throw ExitCode(1)
      }
      console.write(String(decoding: bytes, as: UTF8.self))
    }

    private func view(_ surroundings: some Surroundings, _ console: Console) throws -> LetterView {
      let recording = try Recording(folder: campaign.folder, in: surroundings)
      try Problems.exitIfNoCampaign(recording.campaign.problems, console)
      return try recording.letter(meantBy: reference)
    }

    private static func json(_ card: LetterRecordCard, _ responses: [RecordedResponse]) -> JSON {
      [
        "letter": EventJSON.value(card.summary),
        "events": .list(
          card.events.map { EventJSON.value($0, isUndone: card.undone.contains($0.id)) }),
        "responses": .list(responses.map(EventJSON.value)),
        "conflicts": .list(card.history.conflicts.map { .text($0.event.description) }),
        "text": JSON(card.text.map { String(decoding: $0, as: UTF8.self) }),
      ]
    }
  }
}
