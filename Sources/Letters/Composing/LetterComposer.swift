// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Diagnostics
package import Documents
internal import Languages
internal import Liquid

/// One letter, or what is in its way.
package struct ComposedLetter: Sendable {
  /// Nil where something is lacking.
  package let letter: Letter?
  package let findings: [Finding]
  /// The phrases of its parts.
  private let phrases: [[UInt32]]

  package init(letter: Letter?, findings: [Finding], phrases: [[UInt32]] = []) {
    self.letter = letter
    self.findings = findings
    self.phrases = phrases
  }

  /// Its phrases, to compare it with others; made when asked for.
  package var sketch: LikenessSketch { LikenessSketch(phrases) }
}

/// Makes one letter of an order, or says what is in the way.
package struct LetterComposer {
  let shared: SharedParts
  let recipient: Recipient
  private let reference: Reference
  private let first: EarlierLetter?
  var findings: [Finding]
  private let cache: BodyCache
  let addresses: AddressCache
  private let citations = Citations()
  private var wordings: Wordings
  private var phrases: [[UInt32]] = []

  private init(
    _ shared: SharedParts, _ recipient: Recipient, _ reference: Reference,
    _ first: EarlierLetter?, turn: Int, _ cache: BodyCache, _ addresses: AddressCache
  ) {
    self.shared = shared
    self.recipient = recipient
    self.reference = reference
    self.first = first
    self.cache = cache
    self.addresses = addresses
    findings = shared.findings
    let spread = shared.order.template.spread
    let start = StableHash.of([
      recipient.id.description, shared.order.template.template.id.description,
    ])
    wordings = Wordings(spread.passages, spread.branches(turn: turn, start: start))
  }
}

extension LetterComposer {
  /// The letter to a recipient, or nil where a fact or a form is lacking; all findings either way.
  ///
  /// - Parameters:
  ///   - first: the letter that it follows up, if it does.
  ///   - turn: which combination of wordings it has, of ``PreparedTemplate/spread``.
  ///   - readsAllWordings: whether the wordings that this letter does not have are tried too.
  package static func compose(
    _ shared: SharedParts, to recipient: Recipient, reference: Reference,
    after first: EarlierLetter? = nil, turn: Int = 0, cache: BodyCache = BodyCache(),
    addresses: AddressCache = AddressCache(), readsAllWordings: Bool = false
  ) -> ComposedLetter {
    var composer = LetterComposer(
      shared, recipient, reference, first, turn: turn, cache, addresses)
    let letter = composer.letter()
    let others = readsAllWordings ? composer.findingsInAllWordings() : []
    let findings = composer.findings + others
    return ComposedLetter(
      letter: findings.contains(where: \.stops) ? nil : letter, findings: findings,
      phrases: composer.phrases)
  }

  private mutating func letter() -> Letter? {
    guard let form = formOfAddress() else { return nil }
    let names = names(form)
    let subject = subject(names)
    guard let body = body(names), let addressee = addressee(form), let subject,
      let head = shared.head
    else { return nil }
    return Letter(
      reference: .init(label: language.phrase(.reference), code: reference.text),
      language: tag.description,
      date: LetterDate(iso: order.today.description, line: shared.dateLine), sender: head,
      addressee: addressee, subject: subject, salutation: form.salutation, body: body,
      close: form.close, signatories: shared.signatories, copies: copies,
      enclosures: shared.enclosures, notes: notes, origin: origin)
  }

  /// What the letter lacks in wordings that it does not have.
  private func findingsInAllWordings() -> [Finding] {
    let spread = order.template.spread
    guard !spread.passages.isEmpty else { return [] }
    var found: [Finding] = []
    for branches in spread.exhaustive {
      var composer = self
      composer.findings = []
      guard let form = composer.formOfAddress() else { return [] }
      composer.wordings = Wordings(spread.passages, branches)
      let names = composer.names(form)
      _ = composer.subject(names)
      _ = composer.body(names)
      for finding in composer.findings where !findings.contains(finding) && !found.contains(finding)
      {
        found.append(finding)
      }
    }
    return found
  }

  private func names(_ form: FormOfAddress) -> Value.Object {
    let names = LetterNames(order: order)
    let own = [
      ("recipient", names.recipient(recipient, inText: form.inText)), ("first", names.first(first)),
    ]
    return Value.Object(shared.names + own)
  }

  var order: LetterOrder { shared.order }

  var language: Language { order.template.language }

  var tag: LanguageTag { language.tag }

  mutating func report(_ gap: Gap) { findings.append(.gap(gap, neededAt: nil)) }

  private var copies: Letter.LabeledLines? {
    let lines = shared.copies.filter { $0.id != recipient.id }.map(\.line)
    return lines.isEmpty ? nil : .init(label: language.phrase(.copies), lines: lines)
  }

  private var origin: Origin {
    Origin(
      mailing: order.mailing, cases: order.cases.map(\.matter.id.description),
      recipient: recipient.id.description, member: order.sender.id.description,
      template: order.template.template.id.description)
  }
}

extension LetterComposer {
  private mutating func subject(_ names: Value.Object) -> [Inline]? {
    // Whatever the subject begins with, it is read as the text of a paragraph.
    let mark = "x "
    let setting = BodyPart.Setting(language: language, isSubject: true)
    let (cache, reading) = (cache, ReadingComposer(self, names))
    let typography = language.typography
    let read = render(order.template.subject, names) { text in
      cache.body(of: text, setting, demands: 0) { text in
        MarkdownTree(text, after: mark)?.checked {
          [.paragraph($0.inlines(after: mark).bound(by: typography))]
        }
      }.map { body in body.map { reading.subject($0, in: text) } }
    }
    guard let read, case .paragraph(let subject)? = read.blocks.first else { return nil }
    findings += read.notes.map { .reading($0) }
    guard subject.plainText.contains(where: { !$0.isWhitespace }) else {
      findings.append(.problem(.emptySubject(at: order.template.subjectSpan)))
      return nil
    }
    return subject
  }

  private mutating func body(_ names: Value.Object) -> [Block]? {
    let demands = shared.demandTexts
    let setting = BodyPart.Setting(language: language, demands: demands)
    let (cache, number, reading) = (cache, shared.demandNumber, ReadingComposer(self, names))
    let typography = language.typography
    let read = render(order.template.body, names) { text in
      cache.body(of: text, setting, demands: number) { text in
        MarkdownTree(text)?.checked { tree in
          tree.blocks().map {
            $0.withRole("demands", ofItemsIn: demands).bound(by: typography)
          }
        }
      }.map { body in body.map { reading.body($0, in: text) } }
    }
    guard let read else { return nil }
    guard !read.blocks.isEmpty else {
      findings.append(.problem(.emptyLetter(at: order.template.bodySpan)))
      return nil
    }
    findings += read.notes.map { .reading($0) }
    phrases = read.phrases
    return read.blocks
  }

  /// Renders one of the template's texts and reads it; nil where something is lacking or has no
  /// place in a letter.
  private mutating func render<Part>(
    _ template: Template, _ names: Value.Object,
    _ read: (UnsafeBufferPointer<UInt8>) -> Result<Part, MarkdownMisfit>?
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
    switch output.withBytes(read) {
    case .success(let part): return part
    case .failure(let misfit):
      findings.append(.problem(.misfitWhenFilled(misfit.name, at: order.template.bodySpan)))
      return nil
    case nil: return nil
    }
  }

  var renderOptions: RenderOptions {
    var choices: [String: Value] = [
      LetterEnvironment.wordings: .dynamic(wordings), "today": .text(order.today.description),
    ]
    if let outcome = order.outcome { choices["outcome"] = .text(outcome.kind.rawValue) }
    if order.citesSources { choices["citations"] = .dynamic(citations) }
    return RenderOptions(
      mode: .strict, escaper: .markdown, now: Double(order.today.dayNumber * 86_400),
      choices: choices)
  }

  private var notes: Letter.LabeledNotes? {
    let cited = citations.cited
    guard order.citesSources, !cited.isEmpty else { return nil }
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
  var finding: Finding {
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
