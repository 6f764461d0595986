// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CLibYAML
internal import Diagnostics

/// Reads a YAML document into nodes with places, within limits.
///
/// Anchors and aliases are refused, so that a small file cannot unfold into a large one; depth and
/// the number of nodes are bounded. After a mistake in the notation nothing more is read.
struct YAMLParser {
  static let deepest = 32
  static let mostNodes = 50_000

  private let source: SourceText
  private let base: Int
  private let offsets: CharacterOffsets
  private var events: YAMLEvents
  private var nodeCount = 0

  /// - Parameter range: the bytes of the source that hold the document.
  private init(source: SourceText, range: Range<Int>) {
    let bytes = Array(source.text.utf8.dropFirst(range.lowerBound).prefix(range.count))
    self.source = source
    base = range.lowerBound
    offsets = CharacterOffsets(bytes)
    events = YAMLEvents(bytes)
  }
}

extension YAMLParser {
  /// The document's root, or nil and the reason; an empty document is a problem.
  static func parse(
    _ source: SourceText, range: Range<Int>? = nil
  ) -> Result<YAMLNode, YAMLProblem> {
    let whole = range ?? source.contentRange
    var parser = YAMLParser(source: source, range: whole)
    do throws(YAMLProblem) {
      return .success(try parser.document())
    } catch {
      return .failure(error)
    }
  }
}

extension SourceText {
  /// The bytes after the byte order mark, if there is one.
  var contentRange: Range<Int> {
    let count = text.utf8.count
    return text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3..<count : 0..<count
  }
}

/// Why a file is no YAML that Writ reads.
struct YAMLProblem: Error {
  let diagnostic: Diagnostic
}

extension YAMLParser {
  private mutating func document() throws(YAMLProblem) -> YAMLNode {
    try expect(YAML_STREAM_START_EVENT)
    guard try next() == YAML_DOCUMENT_START_EVENT else {
      let what = base > 3 ? "the front matter" : "the file"
      throw problem("empty-file", "\(what) is empty", at: source.span(base..<base))
    }
    let root = try node(after: try next(), depth: 0)
    try expect(YAML_DOCUMENT_END_EVENT)
    guard try next() == YAML_STREAM_END_EVENT else {
      throw problem(
        "yaml-syntax", "a second document begins here", at: span,
        hints: ["keep one document in a file; write the second into a file of its own"])
    }
    return root
  }

  private mutating func node(
    after type: yaml_event_type_t, depth: Int
  ) throws(YAMLProblem) -> YAMLNode {
    nodeCount += 1
    guard nodeCount <= Self.mostNodes, depth <= Self.deepest else {
      throw problem(
        "yaml-too-large", "the file is nested too deeply or holds too many entries", at: span,
        hints: ["at most \(Self.deepest) levels and \(Self.mostNodes) entries are read"])
    }
    guard !events.hasAnchor else { throw anchorProblem }
    switch type {
    case YAML_SCALAR_EVENT:
      return YAMLNode(content: .scalar(events.scalar, isPlain: events.isPlain), span: span)
    case YAML_SEQUENCE_START_EVENT: return try sequence(depth: depth)
    case YAML_MAPPING_START_EVENT: return try mapping(depth: depth)
    default: throw anchorProblem
    }
  }

  private mutating func sequence(depth: Int) throws(YAMLProblem) -> YAMLNode {
    let start = span
    var items: [YAMLNode] = []
    while true {
      let type = try next()
      if type == YAML_SEQUENCE_END_EVENT { break }
      items.append(try node(after: type, depth: depth + 1))
    }
    return YAMLNode(content: .sequence(items), span: whole(from: start, items.last?.span))
  }

  private mutating func mapping(depth: Int) throws(YAMLProblem) -> YAMLNode {
    let start = span
    var entries: [YAMLNode.Entry] = []
    while true {
      let type = try next()
      if type == YAML_MAPPING_END_EVENT { break }
      let key = try node(after: type, depth: depth + 1)
      guard case .scalar(let name, _) = key.content else {
        throw problem("yaml-syntax", "a key must be a word", at: key.span)
      }
      let value = try node(after: try next(), depth: depth + 1)
      entries.append(YAMLNode.Entry(key: name, keySpan: key.span, value: value))
    }
    return YAMLNode(content: .mapping(entries), span: whole(from: start, entries.last?.value.span))
  }

  /// From where a collection begins to its closing bracket, or to where its last item ends.
  private func whole(from start: SourceSpan, _ last: SourceSpan?) -> SourceSpan {
    let lower = start.range.lowerBound
    let end = span
    let isBracket = end.range.count == 1 && (end.text == "]" || end.text == "}")
    let upper = isBracket ? end.range.upperBound : last?.range.upperBound
    return source.span(lower..<max(lower, upper ?? start.range.upperBound))
  }
}

extension YAMLParser {
  private mutating func next() throws(YAMLProblem) -> yaml_event_type_t {
    guard events.advance() else { throw syntaxProblem }
    return events.type
  }

  private var syntaxProblem: YAMLProblem {
    let failure = events.failure
    var offset = failure.byte ?? offsets.offset(ofScalar: failure.scalar)
    // What is opened and never closed is shown at its beginning, not where the file ends.
    if let opened = failure.opened, offsets.isBlank(after: offset) {
      offset = offsets.offset(ofScalar: opened)
    }
    let wording = YAMLWording(of: failure.problem)
    return problem(
      "yaml-syntax", wording.message, at: source.span(base + offset..<base + offset + 1),
      hints: [wording.hint])
  }

  private mutating func expect(_ type: yaml_event_type_t) throws(YAMLProblem) {
    guard try next() == type else {
      throw problem("yaml-syntax", "the document ends here too early", at: span)
    }
  }

  /// The place of the current event, without the spaces that libyaml counts to a block text.
  private var span: SourceSpan {
    let lower = base + offsets.offset(ofScalar: events.start)
    let upper = base + offsets.offset(ofScalar: events.end)
    return source.span(lower..<max(lower, upper))
  }

  private var anchorProblem: YAMLProblem {
    let lower = span.range.lowerBound
    let name = span.text.prefix { !$0.isWhitespace }
    return problem(
      "yaml-alias", "anchors and aliases ('&', '*') are not read",
      at: source.span(lower..<lower + name.utf8.count),
      hints: ["write the text out; quote a text that begins with '&' or '*'"])
  }

  private func problem(
    _ id: DiagnosticID, _ message: String, at span: SourceSpan, hints: [String] = []
  ) -> YAMLProblem {
    YAMLProblem(diagnostic: Diagnostic(id, .error, message, at: span, hints: hints))
  }
}
