// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Documents
internal import Languages
internal import Liquid

/// A rendered text as blocks, and what somebody who reads it would say.
struct NotedText {
  let blocks: [Block]
  let notes: [ReadingNote]
  let phrases: [[UInt32]]
}

/// Finds what of the campaign the flaws of a rendered letter come from.
struct ReadingComposer {
  private let shared: SharedParts
  private let options: RenderOptions
  private let names: Value.Object

  init(_ composer: LetterComposer, _ names: Value.Object) {
    shared = composer.shared
    options = composer.renderOptions
    self.names = names
  }

  private var order: LetterOrder { shared.order }
}

extension ReadingComposer {
  func body(_ body: ReadBody, in bytes: UnsafeBufferPointer<UInt8>) -> NotedText {
    var hits = body.hits
    if body.hasStrayEntry || !shared.unwelcome.isEmpty {
      hits += ReadText(bytes).hits(against: shared.unwelcome, shared.demandTexts)
    }
    return noted(body, hits, order.template.body, order.template.bodySpan, bytes)
  }

  func subject(_ subject: ReadBody, in bytes: UnsafeBufferPointer<UInt8>) -> NotedText {
    noted(subject, subject.hits, order.template.subject, order.template.subjectSpan, bytes)
  }

  private func noted(
    _ body: ReadBody, _ hits: [ReadingHit], _ template: Template, _ span: SourceSpan,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> NotedText {
    let notes = hits.isEmpty ? [] : located(hits, in: template, span, Array(bytes))
    return NotedText(blocks: body.blocks, notes: notes, phrases: body.phrases)
  }

  /// Renders the template again and notes where everything comes from; flaws are rare.
  private func located(
    _ hits: [ReadingHit], in template: Template, _ span: SourceSpan, _ bytes: [UInt8]
  ) -> [ReadingNote] {
    var pieces: [RenderedPiece] = []
    if hits.contains(where: { $0.flaw != .morePages }) {
      var options = options
      options.isTraced = true
      var output = OutputBuffer()
      pieces = template.render(names, into: &output, options: options).pieces
    }
    let values = order.cases.reduce(into: memberTexts) { places, matter in
      places.merge(matter.texts.places) { first, _ in first }
    }
    let locator = ReadingLocator(pieces: pieces, bytes: bytes, values: values, template: span)
    var notes: [ReadingNote] = []
    for hit in hits {
      let isWhole = hit.flaw == .morePages
      let place = isWhole ? .template(locator.template.head) : locator.place(of: hit.range)
      let note = ReadingNote(flaw: hit.flaw, words: hit.words, place: place)
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }

  /// The places of what the member and the campaign say in the letter's language.
  private var memberTexts: [String: Gap] {
    let tag = order.template.language.tag
    let member = order.sender
    let texts: [(LocalizedText?, Gap.Owner, String)] = [
      (member.personal, .member(member.id), "personal"),
      (member.role, .member(member.id), "role"),
      (member.organisation, .member(member.id), "organisation"),
      (order.settings.group, .settings, "group"),
    ]
    return texts.reduce(into: [:]) { places, text in
      guard let words = text.0?[tag]?.text.onOneLine else { return }
      places[words] = Gap(text.1, "\(text.2).\(tag)")
    }
  }
}
