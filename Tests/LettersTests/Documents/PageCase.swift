// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Languages
import Liquid

@testable import Letters

/// Invented people in every language, of whom the pages in `docs/` speak.
struct PageCase {
  let language: Language
  private let environment: Environment

  /// Who a sentence may be about.
  enum Subject: String, CaseIterable {
    case man = "a man"
    case woman = "a woman"
    case unknown = "gender unknown"
    case men = "a man and a woman"
    case women = "two women"
    case someUnknown = "two, one unknown"

    fileprivate var people: [String] {
      switch self {
      case .man: [PageCase.rauf]
      case .woman: [PageCase.lola]
      case .unknown: [PageCase.nur]
      case .men: [PageCase.rauf, PageCase.lola]
      case .women: [PageCase.lola, PageCase.zebo]
      case .someUnknown: [PageCase.rauf, PageCase.nur]
      }
    }
  }

  init?(_ tag: LanguageTag) {
    guard let language = Language.of(tag) else { return nil }
    self.language = language
    environment = LetterEnvironment.environment(for: language)
  }
}

extension PageCase {
  /// What a snippet of a template gives, or why it is refused.
  func text(_ snippet: String, about subject: Subject = .man) -> String {
    guard
      let matter = CaseFile.load(
        SourceText(name: "Cases/page.yaml", text: Self.yaml(subject)), id: nil
      ).value?.value,
      let uz = CountryCode("UZ")
    else { return "(the case of the pages cannot be read)" }
    let prepared = PreparedCase(
      matter, in: language, to: .state(uz), known: KnownNames([matter]))
    let names = Value.Object(prepared.names + [("case", prepared.header)])
    let (template, problems) = Template.parse(snippet, environment: environment)
    guard let template else { return problems.map { "(refused: \($0.message))" }.joined() }
    let result = template.render(
      names,
      options: RenderOptions(
        mode: .strict, now: 0, choices: ["today": .text("2026-11-21")]))
    guard let problem = result.problems.first else { return result.output }
    guard let gap = Gap(key: problem.diagnostic.message) else {
      return "(refused: \(problem.diagnostic.message))"
    }
    return "(refused: somebody has to fill '\(gap.path)')"
  }
}

extension PageCase {
  private static func yaml(_ subject: Subject) -> String {
    """
    id: page
    country: UZ
    letters: []
    status: { held: serving-sentence, since: 2010-06, as_of: 2026-06 }
    people:
    \(subject.people.map { "  - \($0)" }.joined(separator: "\n"))
    timeline:
      - { id: arrest, date: 2001-10-23, kind: arrest, sources: [report] }
      - { id: trial, date: 2010-06, kind: trial, sources: [report] }
      - { id: verdict, date: 2011~, kind: sentence, term: P13Y9M, sources: [report] }
      - { id: transfer, date: 2023-08-21/2023-08-31, kind: transfer, sources: [report] }
    concerns: [torture, unfair-trial, incommunicado]
    demands: []
    sources: [{ id: report, publisher: Group, title: Report, date: 2026-06 }]
    """
  }

  private static let rauf =
    "{ id: rauf, name: { en: { given: Rauf, family: Guliyev }, "
    + "ru: { given: Рауф, family: Гулиев }, uk: { given: Рауф, family: Гулієв }, "
    + "uz: { given: Rauf, family: Guliyev }, uz-Cyrl: { given: Рауф, family: Гулиев } }, "
    + "gender: male, born: 1972-03-04, "
    + "occupation: { en: journalist, fr: journaliste, es: periodista, it: giornalista, "
    + "de: { text: Journalist, cases: { genitive: Journalisten } }, "
    + "ru: { text: журналист, cases: { genitive: журналиста } }, "
    + "uk: { text: журналіст, cases: { genitive: журналіста } }, "
    + "uz: jurnalist, uz-Cyrl: журналист } }"
  private static let lola =
    "{ id: lola, name: { en: { given: Lola, family: Nurova }, "
    + "ru: { given: Лола, family: Нурова }, uk: { given: Лола, family: Нурова }, "
    + "uz: { given: Lola, family: Nurova }, uz-Cyrl: { given: Лола, family: Нурова } }, "
    + "gender: female, born: 1995-06-30 }"
  private static let zebo =
    "{ id: zebo, name: { en: { given: Zebo, family: Nurova }, "
    + "ru: { given: Зебо, family: Нурова }, uk: { given: Зебо, family: Нурова }, "
    + "uz: { given: Zebo, family: Nurova }, uz-Cyrl: { given: Зебо, family: Нурова } }, "
    + "gender: female }"
  private static let nur =
    "{ id: nur, name: { en: { given: Nur, family: Salim }, "
    + "ru: { given: Нур, family: Салим }, uk: { given: Нур, family: Салім }, "
    + "uz: { given: Nur, family: Salim }, uz-Cyrl: { given: Нур, family: Салим } }, "
    + "gender: unknown }"
}
