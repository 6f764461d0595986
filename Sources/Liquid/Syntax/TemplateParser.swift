// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// Reads one template into blocks and nodes, and goes on after each problem.
struct TemplateParser {
  let source: TemplateSource
  let environment: Environment
  private(set) var problems: [Diagnostic] = []
  /// The partials named by a written-out text, with the place of each.
  private(set) var partialNames: [(String, Place)] = []
  var chunks: ChunkReader
  let bytes: [UInt8]
  /// The end tags of the blocks that are open, the innermost last.
  private var openEnds: [String] = []
  /// How many `liquid` tags the present line stands in.
  var liquidDepth = 0

  init(_ source: TemplateSource, environment: Environment) {
    self.source = source
    self.environment = environment
    bytes = Array(source.text.text.utf8)
    chunks = ChunkReader(bytes, source.range, isLines: false)
  }
}

extension TemplateParser {
  /// Reads the whole template.
  mutating func parse() -> Block {
    guard source.range.count <= environment.limits.templateSize else {
      report(.templateTooLarge(environment.limits, at: Place(source.range)))
      return Block()
    }
    return parseAll()
  }

  /// Reads everything that the present chunks hold.
  mutating func parseAll() -> Block {
    var block = Block()
    while let chunk = chunks.next() {
      if let tag = add(chunk, to: &block, terminators: []) { report(.unexpectedTag(tag, openEnds)) }
    }
    return block
  }

  /// Reads the contents of a block tag up to one of its separators or its end.
  ///
  /// - Returns: the contents, and the tag that ended them; none when the block is not closed,
  ///   which is reported.
  mutating func block(
    of opener: TagText, separators: [String] = []
  ) -> (block: Block, end: TagText?) {
    let end = "end\(opener.name)"
    var block = Block()
    guard openEnds.count < environment.limits.nesting else {
      report(.nestingTooDeep(opener, environment.limits))
      chunks.stop()
      return (block, nil)
    }
    openEnds.append(end)
    defer { openEnds.removeLast() }
    var start = chunks
    while let chunk = chunks.next() {
      if let tag = add(chunk, to: &block, terminators: separators + [end]) {
        if separators.contains(tag.name) || tag.name == end { return (block, tag) }
        if openEnds.dropLast().contains(tag.name) {
          chunks = start
          break
        }
        report(.unexpectedTag(tag, openEnds))
      }
      start = chunks
    }
    if !isStopped { report(.unclosedBlock(opener, end)) }
    return (block, nil)
  }

  /// Does something that may meet a problem of syntax, which is reported.
  mutating func attempt<Result>(
    _ body: (inout TemplateParser) throws(SyntaxProblem) -> Result
  ) -> Result? {
    do {
      return try body(&self)
    } catch {
      report(error)
      return nil
    }
  }

  /// Reads something from a tag's markup; what is wrong is reported and gives nil.
  mutating func read<Result>(
    _ range: Range<Int>,
    _ body: (inout ExpressionReader, inout [SyntaxProblem]) throws(SyntaxProblem) -> Result
  ) -> Result? {
    var found: [SyntaxProblem] = []
    defer { for problem in found { report(problem) } }
    do {
      var reader = try ExpressionReader(bytes, range)
      return try body(&reader, &found)
    } catch {
      found.append(error)
      return nil
    }
  }

  /// An expression with filters.
  mutating func pipeline(_ range: Range<Int>) -> Pipeline? {
    let environment = environment
    return read(range) { (reader, problems) throws(SyntaxProblem) in
      try reader.pipeline(environment, &problems)
    }
  }

  mutating func report(_ problem: SyntaxProblem, severity: Severity = .error) {
    guard problems.count < environment.limits.problems else { return }
    problems.append(
      Diagnostic(
        problem.id, severity, problem.message, at: source.text.span(problem.place.range),
        hints: problem.hints))
  }

  mutating func notePartial(_ name: String, at place: Place) {
    partialNames.append((name, place))
  }
}

extension TemplateParser {
  private var isStopped: Bool { problems.contains { $0.id == "nesting-too-deep" } }

  /// Adds what a chunk stands for to a block; gives back a tag that only ends or parts blocks.
  private mutating func add(
    _ chunk: Chunk, to block: inout Block, terminators: [String]
  ) -> TagText? {
    switch chunk {
    case .text(let place):
      block.add(.text(place), isBlank: bytes[place.range].allSatisfy(\.isSpace))
    case .output(let markup, let whole):
      if markup.contains(where: { !bytes[$0].isSpace }) {
        if let pipeline = pipeline(markup) { block.add(.output(pipeline), isBlank: false) }
      } else {
        block.add(.text(Place(whole.range.upperBound..<whole.range.upperBound)), isBlank: false)
      }
    case .tag(let tag):
      return add(tag, to: &block, terminators: terminators)
    case .unclosed(let sign, let closing, let place):
      report(.unclosedSign(sign, closing, at: place))
    }
    return nil
  }

  private mutating func add(
    _ tag: TagText, to block: inout Block, terminators: [String]
  ) -> TagText? {
    if terminators.contains(tag.name) { return tag }
    if let parse = StandardTags.byName[tag.name] {
      for node in parse(tag, &self) { block.add(node, isBlank: node.isBlank) }
    } else if let own = environment.tags[tag.name] {
      block.add(OwnTag.parse(tag, own, &self), isBlank: false)
    } else if isKnownEnd(tag.name) {
      return tag
    } else {
      report(.unknownTag(tag, Array(StandardTags.byName.keys) + environment.tags.keys))
    }
    return nil
  }

  private func isKnownEnd(_ name: String) -> Bool {
    openEnds.contains(name) || StandardTags.parts.contains(name)
      || environment.tags.values.contains { $0.ends(with: name) }
  }
}

extension Tag {
  fileprivate func ends(with name: String) -> Bool {
    if case .choosing(let separator, _) = kind, separator == name { return true }
    return endName == name
  }
}

extension SyntaxProblem {
  fileprivate static func templateTooLarge(_ limits: Limits, at place: Place) -> Self {
    Self(
      id: "template-too-large",
      message: "the template is larger than \(limits.templateSize) bytes",
      place: Place(place.range.lowerBound..<place.range.lowerBound),
      hints: ["move parts of it into partials"])
  }

  fileprivate static func nestingTooDeep(_ tag: TagText, _ limits: Limits) -> Self {
    Self(
      id: "nesting-too-deep",
      message: "'\(tag.name)' stands inside more than \(limits.nesting) other tags",
      place: tag.namePlace, hints: ["move the inner part into a partial"])
  }

  fileprivate static func unclosedBlock(_ tag: TagText, _ end: String) -> Self {
    Self(
      id: "unclosed-tag", message: "'\(tag.name)' is never closed", place: tag.namePlace,
      hints: ["add '{% \(end) %}'"])
  }

  fileprivate static func unclosedSign(_ sign: String, _ closing: String, at place: Place) -> Self {
    Self(
      id: "unclosed-tag", message: "'\(sign)' is never closed", place: place,
      hints: ["add '\(closing)'"])
  }

  fileprivate static func unexpectedTag(_ tag: TagText, _ openEnds: [String]) -> Self {
    var hints: [String] = []
    if let end = openEnds.last { hints = ["'{% \(end) %}' is expected first"] }
    return Self(
      id: "unexpected-tag", message: "'\(tag.name)' does not belong to an open tag",
      place: tag.namePlace, hints: hints)
  }

  fileprivate static func unknownTag(_ tag: TagText, _ known: [String]) -> Self {
    guard !tag.name.isEmpty else {
      return Self(id: "syntax", message: "this tag has no name", place: tag.whole)
    }
    return Self(
      id: "unknown-tag", message: "no tag named '\(tag.name)'", place: tag.namePlace,
      hints: Suggestion.hints(for: tag.name, among: known))
  }
}
