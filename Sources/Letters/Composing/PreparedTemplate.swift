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
    let problems = problems(of: text, known: known)
    let source = text.source
    let language = Language.of(text.template.language)?.naming(countries)
      .romanising(by: romanisation)
    guard let language, !problems.hasErrors else { return (nil, problems) }
    let environment = LetterEnvironment.environment(for: language)
    func parsed(_ range: Range<Int>) -> Template? {
      Template.parse(TemplateSource(source, range: range), environment: environment).template
    }
    guard let subject = parsed(text.subjectRange), let body = parsed(text.bodyRange) else {
      return (nil, problems)
    }
    let passages = [subject, body].flatMap { $0.choices(of: LetterEnvironment.varyTag) }
    let prepared = PreparedTemplate(
      template: text.template, language: language, subject: subject, body: body,
      subjectSpan: source.span(text.subjectRange), bodySpan: source.span(text.bodyRange),
      spread: WordingSpread(passages))
    return (prepared, problems)
  }

  /// What is wrong with a template, without making it ready.
  ///
  /// - Parameter known: what letters of the campaign know; nil for whatever campaign it may be used in.
  package static func problems(
    of text: TemplateText, known: KnownNames? = nil
  ) -> [Diagnostic] {
    guard let language = Language.of(text.template.language) else {
      return [.unwrittenLanguage(text.template.language, at: text.source.span(0..<3))]
    }
    let environment = LetterEnvironment.environment(for: language)
    let names = known.map { LetterSchema.fields(known: $0) } ?? LetterSchema.anyCampaign
    let found = [text.subjectRange, text.bodyRange].flatMap { (range: Range<Int>) -> [Diagnostic] in
      Template.check(
        TemplateSource(text.source, range: range), environment: environment, names: names)
    }
    return found + MarkdownCheck.misfits(in: text.source, text.bodyRange)
  }
}
