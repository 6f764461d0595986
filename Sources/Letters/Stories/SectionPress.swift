// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import Liquid

/// Renders the sections of a built-in text with the names of one document.
struct SectionPress {
  private let text: DocumentText
  /// What the text is called where a problem points into it: "English story".
  private let title: String
  private let language: Language
  private let names: Value.Object
  private let options: RenderOptions
  private(set) var findings: [Finding] = []

  init(
    _ text: DocumentText, called title: String, in language: Language, names: Value.Object,
    today: CivilDate
  ) {
    self.text = text
    self.title = title
    self.language = language
    self.names = names
    options = RenderOptions(
      mode: .strict, escaper: .markdown, now: Double(today.dayNumber * 86_400),
      choices: ["today": .text(today.description)])
  }
}

extension SectionPress {
  /// The blocks of a section; none where it has nothing to say, or something is lacking.
  mutating func blocks(_ section: String) -> [Block] {
    guard let text = text[section] else { return [] }
    let source = SourceText(name: "\(title), \(section)", text: text)
    let (template, problems) = Template.parse(
      TemplateSource(source), environment: Self.environment(for: language))
    findings += problems.map { .problem($0) }
    guard let template else { return [] }
    var output = OutputBuffer()
    let report = template.render(names, into: &output, options: options)
    for note in report.notes {
      if let name = MadeByRule.name(in: note) { findings.append(.madeByRule(name)) }
    }
    guard report.problems.isEmpty else {
      findings += report.problems.map(\.finding)
      return []
    }
    return read(output, source)
  }

  /// The running text of a section of one paragraph.
  mutating func inlines(_ section: String) -> [Inline] {
    guard case .paragraph(let inlines)? = blocks(section).first else { return [] }
    return inlines
  }

  private mutating func read(_ output: borrowing OutputBuffer, _ source: SourceText) -> [Block] {
    let typography = language.typography
    let read = output.withBytes { bytes in
      MarkdownTree(bytes)?.checked { $0.blocks().map { $0.withSingleStops.bound(by: typography) } }
    }
    switch read {
    case .success(let blocks): return blocks
    case .failure(let misfit):
      findings.append(.problem(.misfitWhenFilled(misfit.name, at: source.whole)))
      return []
    case nil: return []
    }
  }

  /// What letters may use, and `number`: "1,250".
  static func environment(for language: Language) -> Environment {
    var environment = LetterEnvironment.environment(for: language)
    environment.add(
      Filter("number", input: .number, output: .type(.text)) { call in
        guard case .int(let number) = call.input else {
          throw LiquidFailure.wrongInput("number", wanted: "a whole number")
        }
        return .text(language.number(number))
      })
    return environment
  }
}
