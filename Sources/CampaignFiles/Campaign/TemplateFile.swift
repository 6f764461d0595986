// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// A template's file with the places of its two Liquid texts.
package struct PlacedTemplate: Sendable {
  package let value: LetterTemplate
  package let places: Places
  /// The bytes of the subject and of the body in the file.
  package let subjectRange: Range<Int>
  package let bodyRange: Range<Int>

  package var source: SourceText { places.source }
}

/// Reads a template's file: front matter between lines of three dashes, then the body.
package enum TemplateFile {
  package static func load(
    _ source: SourceText, id: Identifier, language: LanguageTag
  ) -> Loaded<PlacedTemplate> {
    let reading = FileReading(source)
    let template = reading.template(id: id, language: language)
    return Loaded(value: template, problems: reading.problems)
  }
}

extension FileReading {
  fileprivate func template(id: Identifier, language: LanguageTag) -> PlacedTemplate? {
    guard let parts = frontMatter(), var map = root(of: parts.header, what: "a template") else {
      return nil
    }
    let subjectNode = map.requiredNode("subject")
    let subject = subjectNode.flatMap(text)
    let subjectRange = subjectNode.flatMap { self.subjectRange($0) }
    let audience = map.filledList("audience", of: line)
    let about = map.list("about") { self.code($0, of: LetterTemplate.Subject.self) }
    let copies = map.list("copies", of: line)
    let enclosures = map.list("enclosures", of: line)
    let signatures = map.code("signatures", of: LetterTemplate.Signatures.self) ?? .member
    let purpose = map.code("purpose", of: LetterTemplate.Purpose.self) ?? .appeal
    let review = map.requiredCode("review", of: ReviewStatus.self)
    map.finish()
    let body = source.span(parts.body).text
    let isBodyEmpty = body.allSatisfy(\.isWhitespace)
    if isBodyEmpty { report(.emptyBody(at: source.span(parts.body))) }
    guard !isBodyEmpty, let subject, let subjectRange, let review else { return nil }
    let template = LetterTemplate(
      id: id, language: language, subject: subject, body: String(body), audience: audience,
      about: about.isEmpty ? [.person] : about, copies: copies, enclosures: enclosures,
      signatures: signatures, review: review, purpose: purpose)
    return PlacedTemplate(
      value: template, places: places, subjectRange: subjectRange, bodyRange: parts.body)
  }

  /// The bytes between the two lines of dashes, and those after them.
  private func frontMatter() -> (header: Range<Int>, body: Range<Int>)? {
    let start = source.contentRange.lowerBound
    guard source.isDashes(1), source.lineCount > 1 else {
      report(.noFrontMatter(at: source.span(start..<start)))
      return nil
    }
    for number in 2...source.lineCount where source.isDashes(number) {
      let end =
        number < source.lineCount ? source.offset(ofLine: number + 1) : source.text.utf8.count
      return (
        source.offset(ofLine: 2)..<source.offset(ofLine: number), end..<source.text.utf8.count
      )
    }
    report(.unclosedFrontMatter(at: source.span(start..<start + 3)))
    return nil
  }

  /// Where the subject's Liquid stands in the file, without the quotes around it.
  private func subjectRange(_ node: YAMLNode) -> Range<Int>? {
    guard case .scalar(let text, _) = node.content else { return nil }
    for inset in 0...1 {
      let range = node.span.range
      guard range.count >= 2 * inset else { continue }
      let inner = range.lowerBound + inset..<range.upperBound - inset
      if source.span(inner).text == text { return inner }
    }
    report(.complicatedSubject(at: node.span))
    return nil
  }
}

extension SourceText {
  /// Whether a line is three dashes; spaces after them cannot be seen and do not matter.
  fileprivate func isDashes(_ number: Int) -> Bool {
    let line = line(number)
    return line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }
}
