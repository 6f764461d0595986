// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// Reads single values: text, and text that is a type of its own.
extension FileReading {
  /// The longest text that a value may hold, in bytes.
  static let longestText = 20_000

  /// A text, safe to print: no control characters, no characters that turn the writing around.
  func text(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, _) = node.content, !node.isNull else {
      report(.wrongType(node, wanted: "a text"))
      return nil
    }
    return checked(text, at: node.span)
  }

  /// The text if it may stand in a letter; whatever is wrong with it is reported.
  func checked(_ text: String, at span: SourceSpan) -> String? {
    guard text.utf8.count <= Self.longestText else {
      report(.tooLong(text.utf8.count, at: span))
      return nil
    }
    for scalar in text.unicodeScalars {
      if let problem = Diagnostic.unprintable(scalar, at: span) {
        report(problem)
        return nil
      }
    }
    let trimmed = text.trimmed
    guard trimmed.hasInk else {
      report(.emptyText(at: span))
      return nil
    }
    return trimmed
  }

  /// A text on one line, for what stands in addresses, names and the heads of messages.
  func line(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    guard !text.contains(where: { $0.isNewline || $0 == "\t" }) else {
      report(.severalLines(at: node.span))
      return nil
    }
    return text
  }

  func identifier(_ node: YAMLNode) -> Identifier? {
    value(node) {
      Identifier($0)
    } otherwise: {
      .badIdentifier($0, at: node.span)
    }
  }

  func country(_ node: YAMLNode) -> CountryCode? {
    value(node) {
      CountryCode($0)
    } otherwise: {
      .unknownCountry($0, at: node.span)
    }
  }

  func language(_ text: String, at span: SourceSpan) -> LanguageTag? {
    if let tag = LanguageTag(text) { return tag }
    report(.unknownLanguage(text, at: span))
    return nil
  }

  func date(_ node: YAMLNode) -> EDTFDate? {
    guard let text = text(node) else { return nil }
    return date(text, at: node.span)
  }

  func date(_ text: String, at span: SourceSpan) -> EDTFDate? {
    do {
      return try EDTFDate(parsing: text)
    } catch {
      report(.badDate(text, error, at: span))
      return nil
    }
  }

  func duration(_ node: YAMLNode) -> CalendarDuration? {
    value(node) {
      CalendarDuration($0)
    } otherwise: {
      .badDuration($0, at: node.span)
    }
  }

  func term(_ node: YAMLNode) -> Term? {
    value(node) {
      Term($0)
    } otherwise: {
      .badTerm($0, at: node.span)
    }
  }

  func integer(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
    value(node) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    } otherwise: {
      .badNumber($0, range: range, at: node.span)
    }
  }

  func code<V: Vocabulary>(_ node: YAMLNode, of vocabulary: V.Type) -> V? {
    value(node) {
      V(rawValue: $0)
    } otherwise: {
      .unknownCode($0, of: vocabulary, at: node.span)
    }
  }

  private func value<Value>(
    _ node: YAMLNode, _ read: (String) -> Value?, otherwise problem: (String) -> Diagnostic
  ) -> Value? {
    guard let text = text(node) else { return nil }
    guard let value = read(text) else {
      report(problem(text))
      return nil
    }
    return value
  }
}

extension String {
  /// Whether a reader would see anything of it: not only spaces and characters without a form.
  var hasInk: Bool {
    unicodeScalars.contains { scalar in
      let properties = scalar.properties
      return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
        && scalar.value != 0x2800
    }
  }

  /// Without white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
