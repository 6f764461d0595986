// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
internal import Languages
internal import Liquid

/// A template that is parsed and checked, ready to be rendered for many letters.
package struct PreparedTemplate: Sendable {
  package let template: LetterTemplate
  let language: Language
  let subject: Template
  let body: Template
  let subjectSpan: SourceSpan
  let bodySpan: SourceSpan
  /// The wordings between which its letters differ.
  package let spread: WordingSpread
}

extension PreparedTemplate {
  /// Parses a template and checks it against all names that letters of the campaign know.
  ///
  /// There is a template only if nothing is wrong with it.
  ///
  /// - Parameters:
  ///   - countries: names of countries that the campaign writes in its own way.
  ///   - romanisation: by what it puts names into Latin letters.
  package static func prepare(
    _ text: TemplateText, known: KnownNames, naming countries: CountryNames = [:],
    romanising romanisation: Romanisation = .usual
  ) -> (template: PreparedTemplate?, problems: [Diagnostic]) {
    let language = Language.of(text.template.language)?.naming(countries)
      .romanising(by: romanisation)
    return prepare(text, names: LetterSchema.fields(known: known), language)
  }

  /// What is wrong with a template by itself, in whatever campaign it may be used.
  package static func problems(of text: TemplateText) -> [Diagnostic] {
    prepare(text, names: LetterSchema.anyCampaign, Language.of(text.template.language)).problems
  }

  private static func prepare(
    _ text: TemplateText, names: Schema.Fields, _ language: Language?
  ) -> (template: PreparedTemplate?, problems: [Diagnostic]) {
    guard let language else {
      return (nil, [.unwrittenLanguage(text.template.language, at: text.source.span(0..<3))])
    }
    let environment = LetterEnvironment.environment(for: language)
    let subject = parse(text.source, text.subjectRange, environment, names)
    let body = parse(text.source, text.bodyRange, environment, names)
    let problems =
      subject.problems + body.problems + MarkdownCheck.misfits(in: text.source, text.bodyRange)
    guard let subject = subject.template, let body = body.template, !problems.hasErrors else {
      return (nil, problems)
    }
    let passages = [subject, body].flatMap { $0.choices(of: LetterEnvironment.varyTag) }
    let prepared = PreparedTemplate(
      template: text.template, language: language, subject: subject, body: body,
      subjectSpan: text.source.span(text.subjectRange), bodySpan: text.source.span(text.bodyRange),
      spread: WordingSpread(passages))
    return (prepared, problems)
  }

  private static func parse(
    _ source: SourceText, _ range: Range<Int>, _ environment: Environment, _ names: Schema.Fields
  ) -> (template: Template?, problems: [Diagnostic]) {
    let text = TemplateSource(source, range: range)
    let problems = Template.check(text, environment: environment, names: names)
    guard !problems.hasErrors else { return (nil, problems) }
    return (Template.parse(text, environment: environment).template, problems)
  }
}
