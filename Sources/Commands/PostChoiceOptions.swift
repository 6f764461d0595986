// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Mailings

/// Whose addresses labels and envelopes get.
struct PostChoiceOptions: ParsableArguments {
  @Option(help: Wording.Post.mailingHelp) var mailing: Identifier?
  @Option(name: .customLong("case"), help: Wording.Letters.caseHelp) var cases: [Identifier] = []
  @Option(help: Wording.Letters.toHelp) var to: [RecipientChoice] = []
  @Option(help: Wording.Letters.exceptHelp) var except: [Identifier] = []
  @Option(help: Wording.Post.fromHelp) var from: [Identifier] = []
  @Option(help: Wording.Letters.templateHelp) var template: [Identifier] = []
  @Option(name: .customLong("lang"), help: Wording.Post.languageHelp) var language: LanguageTag?
  @Flag(help: Wording.Post.onceHelp) var once = false

  func validate() throws {
    if mailing != nil, !template.isEmpty || language != nil {
      throw ValidationError(Wording.Post.mailingIsWritten)
    }
  }

  var choice: PostChoice {
    var choice = PostChoice()
    choice.mailing = mailing
    choice.options.cases = cases
    choice.options.recipients = to
    choice.options.excepted = except
    choice.options.members = from
    choice.options.templates = template
    choice.options.language = language
    choice.isOnce = once
    return choice
  }
}

/// Where a PDF is written.
struct PrintFileOptions: ParsableArguments {
  @Option(help: Wording.Post.outputHelp) var output: String?
  @Flag(name: .customLong("dry-run"), help: Wording.Post.dryRunHelp) var isRehearsal = false

  func validate() throws {
    if let output, !output.lowercased().hasSuffix(".pdf") || output.contains("\0") {
      throw ValidationError(Wording.Post.notPDF)
    }
  }
}
