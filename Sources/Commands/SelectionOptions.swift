// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Mailings

/// Which letters a command is about.
struct SelectionOptions: ParsableArguments {
  @OptionGroup var campaign: CampaignOption
  @Option(name: .customLong("case"), help: Wording.Letters.caseHelp) var cases: [Identifier] = []
  @Option(help: Wording.Letters.toHelp) var to: [RecipientChoice] = []
  @Option(help: Wording.Letters.exceptHelp) var except: [Identifier] = []
  @Option(help: Wording.Letters.fromHelp) var from: [Identifier] = []
  @Option(name: .customLong("signed-by"), help: Wording.Letters.signedByHelp)
  var signedBy: [Identifier] = []
  @Option(help: Wording.Letters.templateHelp) var template: [Identifier] = []
  @Flag(name: .customLong("all-templates"), help: Wording.Letters.allTemplatesHelp)
  var everyTemplate = false
  @Option(name: .customLong("lang"), help: Wording.Letters.languageHelp)
  var language: LanguageTag?
  @Option(help: Wording.dateHelp) var date: CivilDate?
  @Flag(help: Wording.Letters.sourcesHelp) var sources = false
}

extension SelectionOptions {
  var mailingOptions: MailingOptions {
    var options = MailingOptions()
    options.cases = cases
    options.recipients = to
    options.excepted = except
    options.members = from
    options.cosigners = signedBy
    options.templates = template
    options.everyTemplate = everyTemplate
    options.language = language
    options.date = date
    options.citesSources = sources
    return options
  }
}
