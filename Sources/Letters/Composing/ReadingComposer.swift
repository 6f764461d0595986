// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics
internal import Documents
internal import Languages
internal import Liquid

/// Reads the rendered body of a letter, and finds what of the campaign its flaws come from.
struct ReadingComposer {
  private let order: LetterOrder
  private let options: RenderOptions
  private let names: Value.Object

  init(_ composer: LetterComposer, _ names: Value.Object) {
    order = composer.order
    options = composer.renderOptions
    self.names = names
  }
}

extension ReadingComposer {
  /// The body with what reading it found.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: [Block]) -> ReadBody {
    let text = ReadText(bytes)
    let reader = LetterReader(language: order.template.language, isSubject: false)
    let hits = reader.hits(in: text) + text.hits(against: order.cases.map(\.texts))
    let notes =
      hits.isEmpty
      ? [] : located(hits, in: order.template.body, order.template.bodySpan, Array(bytes))
    return ReadBody(
      blocks: blocks, notes: notes, sketch: LikenessSketch(text.plainWords))
  }

  /// The subject with what reading it found.
  func readSubject(_ bytes: UnsafeBufferPointer<UInt8>, _ subject: [Inline]) -> ReadBody {
    let reader = LetterReader(language: order.template.language, isSubject: true)
    let hits = reader.hits(in: ReadText(bytes))
    let notes =
      hits.isEmpty
      ? [] : located(hits, in: order.template.subject, order.template.subjectSpan, Array(bytes))
    return ReadBody(
      blocks: [.paragraph(subject)], notes: notes, sketch: LikenessSketch([]))
  }

  /// Renders the template again and notes where everything comes from; flaws are rare.
  private func located(
    _ hits: [ReadingHit], in template: Template, _ span: SourceSpan, _ bytes: [UInt8]
  ) -> [ReadingNote] {
    var options = options
    options.isTraced = true
    var output = OutputBuffer()
    let report = template.render(names, into: &output, options: options)
    let values = order.cases.reduce(into: [:]) { places, matter in
      places.merge(matter.texts.places) { first, _ in first }
    }
    let locator = ReadingLocator(
      pieces: report.pieces, bytes: bytes, values: values, template: span)
    var notes: [ReadingNote] = []
    for hit in hits {
      let isWhole = hit.flaw == .morePages
      let place = isWhole ? .template(locator.template.head) : locator.place(of: hit.range)
      let note = ReadingNote(flaw: hit.flaw, words: hit.words, place: place)
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }
}
