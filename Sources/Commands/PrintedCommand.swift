// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

/// `writ printed`: records that letters were printed.
struct PrintedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "printed", abstract: Wording.Steps.printedAbstract,
    discussion: Wording.Steps.printedDiscussion)

  @OptionGroup var options: StepOptions

  func run() async throws { try options.record(.printed) }
}
