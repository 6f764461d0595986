// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CCommonMark
internal import Documents

/// A parsed CommonMark text, freed with its last use.
struct MarkdownTree: ~Copyable {
  /// How many levels deep quotations, lists and emphasis may stand in each other: whatever goes
  /// through a tree calls itself at each level.
  private static let deepest = 50
  private let root: OpaquePointer

  /// Nil only when there is no memory.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let parsed = Self.parse(text) else { return nil }
    root = parsed
  }

  /// The tree of a text with some other text before it.
  init?(_ text: UnsafeBufferPointer<UInt8>, after mark: String) {
    let marked = mark.isEmpty ? nil : Array(mark.utf8) + text
    guard let parsed = marked.map({ $0.withUnsafeBufferPointer(Self.parse) }) ?? Self.parse(text)
    else { return nil }
    root = parsed
  }

  deinit { cmark_node_free(root) }

  private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    text.withMemoryRebound(to: CChar.self) { bytes in
      cmark_parse_document(bytes.baseAddress, bytes.count, CMARK_OPT_VALIDATE_UTF8)
    }
  }
}

extension MarkdownTree {
  /// The blocks of the text; what letters have no place for is left out, see ``misfits``.
  borrowing func blocks() -> [Block] { Self.blocks(in: root) }

  /// The running text of the only paragraph, for a subject.
  ///
  /// - Parameter mark: the text with which the paragraph was made to begin; it is taken away.
  borrowing func inlines(after mark: String) -> [Inline] {
    guard let first = cmark_node_first_child(root) else { return [] }
    var inlines = Self.inlines(in: first)
    // A paragraph loses the spaces at its end: of an empty subject the mark is left without its own.
    if case .text(let text)? = inlines.first, inlines.count == 1, mark.hasPrefix(text) { return [] }
    if case .text(let text)? = inlines.first, text.hasPrefix(mark) {
      let rest = String(text.dropFirst(mark.count))
      inlines.replaceSubrange(0..<1, with: rest.isEmpty ? [] : [.text(rest)])
    }
    return inlines
  }

  /// What is read of the tree, unless something in it has no place in a letter.
  borrowing func checked<Part>(
    _ read: (borrowing MarkdownTree) -> Part
  ) -> Result<Part, MarkdownMisfit> {
    if let misfit = misfits().first { return .failure(MarkdownMisfit(name: misfit.name)) }
    return .success(read(self))
  }

  /// What letters have no place for, with its line and column in the text.
  borrowing func misfits() -> [(name: String, line: Int, column: Int)] {
    var found: [(name: String, line: Int, column: Int)] = []
    Self.visit(root) { node, depth in
      guard let name = Self.misfit(node, depth: depth) else { return }
      let line = Int(cmark_node_get_start_line(node))
      found.append((name, line, Int(cmark_node_get_start_column(node))))
    }
    return found
  }
}

extension MarkdownTree {
  /// Every node down to one level below the deepest that a letter may have.
  private static func visit(
    _ node: OpaquePointer, depth: Int = 0, _ body: (OpaquePointer, Int) -> Void
  ) {
    body(node, depth)
    guard depth <= deepest else { return }
    var child = cmark_node_first_child(node)
    while let next = child {
      visit(next, depth: depth + 1, body)
      child = cmark_node_next(next)
    }
  }

  private static func children<Value>(
    of node: OpaquePointer, _ read: (OpaquePointer) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    var child = cmark_node_first_child(node)
    while let next = child {
      if let value = read(next) { values.append(value) }
      child = cmark_node_next(next)
    }
    return values
  }

  private static func blocks(in node: OpaquePointer) -> [Block] { children(of: node, block) }

  private static func block(_ node: OpaquePointer) -> Block? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      let inlines = inlines(in: node)
      return inlines.isEmpty ? nil : .paragraph(inlines)
    case CMARK_NODE_HEADING:
      return .heading(level: Int(cmark_node_get_heading_level(node)), inlines(in: node))
    case CMARK_NODE_BLOCK_QUOTE: return .quotation(blocks(in: node))
    case CMARK_NODE_LIST: return .list(list(node))
    default: return nil
    }
  }

  private static func list(_ node: OpaquePointer) -> List {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let start = Int(cmark_node_get_list_start(node))
    return List(
      marking: isOrdered ? .numbers(start: start) : .bullets,
      items: children(of: node) { blocks(in: $0) })
  }

  /// Running text without empty texts, which a line that ends in spaces leaves behind.
  private static func inlines(in node: OpaquePointer) -> [Inline] {
    var inlines: [Inline] = []
    for inline in children(of: node, inline) where inline != .text("") {
      if case .text(let text) = inline, case .text(let before)? = inlines.last {
        inlines[inlines.count - 1] = .text(before + text)
      } else {
        inlines.append(inline)
      }
    }
    return inlines
  }

  private static func inline(_ node: OpaquePointer) -> Inline? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text(literal(node))
    case CMARK_NODE_SOFTBREAK: .text(" ")
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_EMPH: .emphasis(inlines(in: node))
    case CMARK_NODE_STRONG: .strong(inlines(in: node))
    case CMARK_NODE_LINK: link(node)
    default: nil
    }
  }

  /// A link, or what Writ writes as one: `lang:uz` for words in another language, `note:1` for a
  /// note mark.
  private static func link(_ node: OpaquePointer) -> Inline {
    let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    if url.hasPrefix("lang:") {
      return .foreign(language: String(url.dropFirst(5)), inlines(in: node))
    }
    if url.hasPrefix("note:"), let number = Int(url.dropFirst(5)) { return .note(number) }
    return .link(url: url, inlines(in: node))
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private static func misfit(_ node: OpaquePointer, depth: Int) -> String? {
    guard depth <= deepest else { return "nesting of more than \(deepest) levels" }
    return switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: "HTML"
    case CMARK_NODE_IMAGE: "an image"
    case CMARK_NODE_CODE_BLOCK: "an indented or fenced block of code"
    case CMARK_NODE_CODE: "code"
    case CMARK_NODE_THEMATIC_BREAK: "a rule"
    default: nil
    }
  }
}

/// Something in a rendered text that has no place in a letter, as messages call it.
struct MarkdownMisfit: Error {
  let name: String
}
