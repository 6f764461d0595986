// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BodyReading {
  /// A title in which a note mark has no place.
  mutating func title(_ element: ReadElement) throws(DocBookFault) -> [Inline] {
    isInTitle = true
    defer { isInTitle = false }
    return try inlines(of: element)
  }

  mutating func inlines(of element: ReadElement) throws(DocBookFault) -> [Inline] {
    try inlines(element.children[...], in: element)
  }

  private mutating func inlines(
    _ nodes: ArraySlice<ReadNode>, in parent: ReadElement
  ) throws(DocBookFault) -> [Inline] {
    var inlines: [Inline] = []
    var isAfterBreak = false
    for node in nodes {
      if case .text(let text) = node {
        let shown = isAfterBreak ? try rest(of: text, in: parent) : text
        if !shown.isEmpty { inlines.append(.text(shown)) }
        isAfterBreak = false
        continue
      }
      if isAfterBreak { throw .strayText("<?asciidoc-br?>", in: parent) }
      switch node {
      case .text: break
      case .element(let element): inlines.append(try inline(element, in: parent))
      case .instruction("asciidoc-br"):
        inlines.append(.lineBreak)
        isAfterBreak = true
      case .instruction(let target): throw .strayText("<?\(target)?>", in: parent)
      }
    }
    if isAfterBreak { throw .strayText("<?asciidoc-br?>", in: parent) }
    return inlines
  }

  /// The text behind a line break, which ends a line of the document too.
  private func rest(of text: String, in parent: ReadElement) throws(DocBookFault) -> String {
    guard text.unicodeScalars.first == "\n" else { throw .strayText(text, in: parent) }
    return String(text.unicodeScalars.dropFirst())
  }

  private mutating func inline(
    _ element: ReadElement, in parent: ReadElement
  ) throws(DocBookFault) -> Inline {
    switch element.name {
    case "emphasis" where element.has([:]): return .emphasis(try inlines(of: element))
    case "emphasis" where element.has(["role": "strong"]):
      return .strong(try inlines(of: element))
    case "phrase" where element.has(["role": "address"]): return try address(element)
    case "phrase" where element.has([:], mayHave: ["xml:lang"]): return try foreign(element)
    case "link": return try link(element, in: parent)
    case "footnote", "footnoteref": return .note(try note(element, in: parent))
    default: throw .unexpected(element, in: parent)
    }
  }

  private mutating func foreign(_ element: ReadElement) throws(DocBookFault) -> Inline {
    let outer = language
    language = element.attribute("xml:lang") ?? outer
    defer { language = outer }
    return .foreign(language: language, try inlines(of: element))
  }

  private mutating func link(
    _ element: ReadElement, in parent: ReadElement
  ) throws(DocBookFault) -> Inline {
    guard !isInLink, let url = element.attribute("xlink:href"), element.has(["xlink:href": url]),
      Link.isSafe(url)
    else { throw .unexpected(element, in: parent) }
    isInLink = true
    defer { isInLink = false }
    return .link(url: url, try inlines(of: element))
  }

  /// A link that was not made one: its words, then its address in angle brackets, unless that is what
  /// the words are.
  private mutating func address(_ element: ReadElement) throws(DocBookFault) -> Inline {
    let nodes = element.children[...]
    if case .element(let uri)? = nodes.last, uri.name == "uri", uri.has([:]) {
      guard try uri.text().isEmpty else { throw .unexpected(uri, in: element) }
      return .link(url: "", try inlines(nodes.dropLast(), in: element))
    }
    guard case .element(let uri)? = nodes.dropLast().last, uri.name == "uri" else {
      let parts = try inlines(nodes, in: element)
      guard !parts.plainText.isEmpty else { throw .missing("uri", in: element) }
      return .link(url: parts.plainText, parts)
    }
    let words = nodes.dropLast(2)
    guard uri.has([:]), case .text(">")? = nodes.last, case .text(let before)? = words.last,
      before.hasSuffix(" <")
    else { throw .unexpected(uri, in: element) }
    let url = try uri.text()
    if url.isEmpty { throw .unexpected(uri, in: element) }
    let shown = words.dropLast() + [.text(String(before.unicodeScalars.dropLast(2)))]
    return .link(url: url, try inlines(shown, in: element))
  }
}

extension BodyReading {
  /// The number of a mark; the first of each number brings the source with it.
  private mutating func note(
    _ element: ReadElement, in parent: ReadElement
  ) throws(DocBookFault) -> Int {
    let isFirst = element.name == "footnote"
    let id = element.attribute(isFirst ? "xml:id" : "linkend") ?? ""
    guard !isInTitle, id.hasPrefix("note-"), let number = Self.number(id.dropFirst(5)), number > 0,
      isFirst == (footnotes[number] == nil)
    else { throw .unexpected(element, in: parent) }
    guard isFirst else {
      guard element.has(["linkend": id]), element.children.isEmpty else {
        throw .unexpected(element, in: parent)
      }
      return number
    }
    guard element.has(["xml:id": id, "label": String(number), "role": "source"]) else {
      throw .unexpected(element, in: parent)
    }
    footnotes[number] = try source(in: element)
    return number
  }

  /// The source that is all of an element.
  func source(in element: ReadElement) throws(DocBookFault) -> SourceNote {
    var parts = try ElementCursor(within: element)
    let paragraph = try parts.need("para")
    try parts.finish()
    guard case .element(let address)? = paragraph.children.last else {
      return SourceNote(text: try paragraph.text(), url: nil)
    }
    let url = try address.text()
    let isLink = address.name == "link" && Link.isSafe(url) && address.has(["xlink:href": url])
    guard isLink || address.name == "uri" && address.has([:]), !url.isEmpty,
      paragraph.children.count == 2, case .text(let text) = paragraph.children[0],
      text.unicodeScalars.last == " "
    else { throw .unexpected(address, in: paragraph) }
    return SourceNote(text: String(text.unicodeScalars.dropLast()), url: url)
  }
}
