// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

/// How the letters of a mailing are put on paper.
struct PaperOptions: ParsableArguments {
  @Option(help: Wording.Letters.formatHelp) var format: [LetterFormat] = []
  @Flag(help: Wording.Letters.packHelp) var pack = false
  @Option(help: Wording.Letters.layoutHelp) var layout: String?
}

extension PaperOptions {
  func apply(to options: inout MailingOptions) {
    if !format.isEmpty { options.formats = LetterFormat.allCases.filter(format.contains) }
    options.isPacked = pack
    options.layout = layout
  }
}
