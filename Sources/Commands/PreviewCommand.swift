// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Mailings

/// `writ preview`: shows one letter in the terminal.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: Wording.Preview.abstract,
    discussion: Wording.Preview.discussion)

  /// How a letter is shown.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, docbook, dump
  }

  @OptionGroup var selection: SelectionOptions
  @Option(help: Wording.Preview.formatHelp) var format = Form.text

  func run() async throws {
    let context = CommandContext.current
    let preview = try preview(context.surroundings)
    context.console.show(preview.problems.filter { $0.severity == .error })
    guard let letter = preview.letter else {
      if !preview.isPlanned { context.console.tell(Wording.Preview.none(preview.leftOut)) }
      throw ExitCode(1)
    }
    switch format {
    case .text: context.console.write(try preview.text(of: letter, as: .text))
    case .docbook: context.console.write(try preview.text(of: letter, as: .docbook))
    case .dump: context.console.write(letter.dump)
    }
  }

  private func preview(_ surroundings: some Surroundings) throws -> Preview {
    try Preview.make(
      folder: selection.campaign.folder, options: selection.mailingOptions, in: surroundings)
  }
}
