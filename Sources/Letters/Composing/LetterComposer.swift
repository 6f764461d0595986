// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
package import Documents
internal import Languages
internal import Liquid

/// Makes a letter from its request, or says what is in the way.
package struct LetterComposer {
  let request: LetterRequest
  var findings: [Finding] = []
  let citations = Citations()

  private init(_ request: LetterRequest) { self.request = request }
}

extension LetterComposer {
  /// The letter, or nil where a fact or a form is lacking; all findings of it either way.
  package static func compose(
    _ request: LetterRequest
  ) -> (letter: Letter?, findings: [Finding]) {
    var composer = LetterComposer(request)
    let letter = composer.letter()
    let isWhole = composer.findings.allSatisfy { finding in
      if case .madeByRule = finding { true } else { false }
    }
    return (isWhole ? letter : nil, composer.findings)
  }

  private mutating func letter() -> Letter? {
    guard let form = formOfAddress() else { return nil }
    let names = LetterNames(request: request, inText: form.inText).object
    guard let subject = subject(names), let body = body(names) else { return nil }
    guard let sender = sender(), let addressee = addressee(form),
      let signatories = signatories()
    else { return nil }
    return Letter(
      reference: .init(label: language.phrase(.reference), code: request.reference.text),
      language: tag.description,
      date: LetterDate(
        iso: request.today.description,
        line: language.dateline(request.today, town: request.sender.town?.onOneLine)),
      sender: sender, addressee: addressee, subject: subject, salutation: form.salutation,
      body: body, close: form.close, signatories: signatories, copies: copies(),
      enclosures: enclosures, notes: notes, origin: origin)
  }

  var language: Language { request.template.language }

  var tag: LanguageTag { request.template.template.language }

  mutating func report(_ gap: Gap) { findings.append(.gap(gap, neededAt: nil)) }

  private var origin: Origin {
    Origin(
      mailing: request.mailing, cases: request.cases.map(\.matter.id.description),
      recipient: request.recipient.id.description, member: request.sender.id.description,
      template: request.template.template.id.description)
  }
}

extension LetterComposer {
  private mutating func subject(_ names: Value.Object) -> [Inline]? {
    // Whatever the subject begins with, it is read as the text of a paragraph.
    let mark = "x "
    let subject = render(request.template.subject, names, after: mark) { tree in
      tree.inlines(after: mark)
    }
    guard let subject else { return nil }
    guard subject.plainText.contains(where: { !$0.isWhitespace }) else {
      findings.append(.problem(.emptySubject(at: request.template.subjectSpan)))
      return nil
    }
    return subject
  }

  private mutating func body(_ names: Value.Object) -> [Block]? {
    let blocks = render(request.template.body, names) { tree in tree.blocks() }
    guard let blocks else { return nil }
    guard !blocks.isEmpty else {
      findings.append(.problem(.emptyLetter(at: request.template.bodySpan)))
      return nil
    }
    let demands = request.cases.reduce(into: Set<String>()) { $0.formUnion($1.demandTexts) }
    return blocks.map { $0.withRole("demands", ofItemsIn: demands) }
  }

  /// Renders one of the template's texts and reads it as Markdown; nil where something is lacking.
  private mutating func render<Part>(
    _ template: Template, _ names: Value.Object, after mark: String = "",
    _ read: (borrowing MarkdownTree) -> Part
  ) -> Part? {
    var output = OutputBuffer()
    let report = template.render(names, into: &output, options: renderOptions)
    for note in report.notes {
      if let name = MadeByRule.name(in: note) { findings.append(.madeByRule(name)) }
    }
    guard report.problems.isEmpty else {
      findings += report.problems.map(\.finding)
      return nil
    }
    let (part, misfit) = output.withBytes { bytes -> (Part?, String?) in
      guard let tree = MarkdownTree(bytes, after: mark) else { return (nil, nil) }
      return (read(tree), tree.misfits().first?.name)
    }
    guard let misfit else { return part }
    findings.append(.problem(.misfitWhenFilled(misfit, at: request.template.bodySpan)))
    return nil
  }

  private var renderOptions: RenderOptions {
    var choices: [String: Value] = [
      "seed": .text(seed), "today": .text(request.today.description),
    ]
    if request.citesSources { choices["citations"] = .dynamic(citations) }
    return RenderOptions(
      mode: .strict, escaper: .markdown, now: Double(request.today.dayNumber * 86_400),
      choices: choices)
  }

  /// What decides the wordings: the same for the same member, recipient, cases and template.
  private var seed: String {
    let cases = request.cases.map(\.matter.id.description).joined(separator: " ")
    return "\(request.sender.id)/\(request.recipient.id)/\(cases)/\(request.template.template.id)"
  }

  private var notes: Letter.LabeledNotes? {
    let cited = citations.cited
    guard request.citesSources, !cited.isEmpty else { return nil }
    let notes = cited.map { source in
      SourceNote(
        text: language.citation(
          publisher: source.publisher, title: source.title, date: source.date
        ).onOneLine, url: source.url?.onOneLine)
    }
    return .init(label: language.phrase(.sources), notes: notes)
  }
}

extension RenderProblem {
  /// The problem as the composer tells it: a gap where a file lacks something.
  fileprivate var finding: Finding {
    if let absence, let gap = Gap(key: absence.key) { return .gap(gap, neededAt: diagnostic.span) }
    if diagnostic.id.description == LiquidFailure.gapID, let gap = Gap(key: diagnostic.message) {
      return .gap(gap, neededAt: diagnostic.span)
    }
    return .problem(diagnostic)
  }
}

extension Block {
  /// The block with a role on every list all of whose items begin with one of some texts.
  fileprivate func withRole(_ role: String, ofItemsIn texts: Set<String>) -> Block {
    guard case .list(let list) = self, !texts.isEmpty else { return self }
    let isOfThem = list.items.allSatisfy { item in
      guard case .paragraph(let inlines)? = item.first else { return false }
      let text = inlines.plainText
      return texts.contains { text.hasPrefix($0) }
    }
    guard isOfThem else { return self }
    return .list(List(marking: list.marking, items: list.items, role: role))
  }
}
