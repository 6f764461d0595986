// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

public import Diagnostics

/// Finds the templates that `render` and `include` name.
public protocol PartialLoader: Sendable {
  /// The template of that name, or nil when there is none.
  func partial(named name: String) -> TemplateSource?

  /// The names there are, for suggestions.
  var partialNames: [String] { get }
}

extension PartialLoader {
  public var partialNames: [String] { [] }
}

/// Partials held in memory.
public struct Partials: PartialLoader, ExpressibleByDictionaryLiteral {
  private let sources: [String: TemplateSource]

  public init(_ texts: [String: String]) {
    var sources: [String: TemplateSource] = [:]
    for (name, text) in texts {
      sources[name] = TemplateSource(SourceText(name: name, text: text))
    }
    self.sources = sources
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements) { _, later in later })
  }

  public func partial(named name: String) -> TemplateSource? { sources[name] }

  public var partialNames: [String] { sources.keys.sorted() }
}

/// The text of a template: a whole file, or a part of one, such as what follows the front matter.
public struct TemplateSource: Sendable {
  public let text: SourceText
  /// The bytes of the text that are the template.
  public let range: Range<Int>

  public init(_ text: SourceText, range: Range<Int>? = nil) {
    self.text = text
    let count = text.text.utf8.count
    self.range = (range ?? 0..<count).clamped(to: 0..<count)
  }
}
