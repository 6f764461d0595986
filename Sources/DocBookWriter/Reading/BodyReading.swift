// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Takes blocks out of their elements, and keeps count of what belongs to the whole document.
struct BodyReading {
  /// The document's, against which drawings are held.
  let bytes: [UInt8]
  /// The language of the text around.
  var language: String
  /// The sources that have a mark, by their numbers.
  var footnotes: [Int: SourceNote] = [:]
  var isInLink = false
  var isInTitle = false
  /// How many figures have been read.
  var figures = 0

  init(bytes: [UInt8], language: String) {
    self.bytes = bytes
    self.language = language
  }
}

extension BodyReading {
  /// The blocks up to the end, or to the first element that is none any more.
  mutating func blocks(
    _ parts: inout ElementCursor, upTo isEnd: (ReadElement) -> Bool = { _ in false }
  ) throws(DocBookFault) -> [Block] {
    var blocks: [Block] = []
    while let next = parts.next, !isEnd(next), let element = parts.takeAny() {
      blocks.append(try block(element, in: parts.parent))
    }
    return blocks
  }

  mutating func blocks(in element: ReadElement) throws(DocBookFault) -> [Block] {
    var parts = try ElementCursor(within: element)
    return try blocks(&parts)
  }

  private mutating func block(
    _ element: ReadElement, in parent: ReadElement
  ) throws(DocBookFault) -> Block {
    switch element.name {
    case "para" where element.has([:]): return .paragraph(try inlines(of: element))
    case "bridgehead": return .heading(level: try level(of: element), try inlines(of: element))
    case "itemizedlist" where element.has([:], mayHave: ["role"]):
      return .list(try list(element, .bullets))
    case "orderedlist" where element.has([:], mayHave: ["role", "startingnumber"]):
      return .list(try list(element, .numbers(start: try start(of: element))))
    case "blockquote" where element.has([:]):
      guard !element.children.isEmpty else { throw .missing("para", in: element) }
      return .quotation(try blocks(in: element))
    case "informaltable" where element.has(["role": "parallel", "frame": "none"]):
      return .parallel(try columns(of: element))
    case "table", "informaltable": return .table(try table(element))
    case "figure", "informalfigure": return .figure(try figure(element))
    default: throw .unexpected(element, in: parent)
    }
  }
}

extension BodyReading {
  private func level(of heading: ReadElement) throws(DocBookFault) -> Int {
    let isUsual = heading.has([:], mayHave: ["renderas"])
    let name = heading.attribute(isUsual ? "renderas" : "otherrenderas") ?? ""
    guard name.hasPrefix("sect"), let level = Self.number(name.dropFirst(4)),
      (1...5).contains(level) == isUsual,
      isUsual || heading.has(["renderas": "other", "otherrenderas": name])
    else { throw DocBookFault(heading, "\(heading.shown) has no level") }
    return level
  }

  private func start(of list: ReadElement) throws(DocBookFault) -> Int {
    guard let text = list.attribute("startingnumber") else { return 1 }
    guard let start = Self.number(text), start != 1 else {
      throw DocBookFault(list, "\(list.shown) begins with no number")
    }
    return start
  }

  private mutating func list(
    _ element: ReadElement, _ marking: List.Marking
  ) throws(DocBookFault) -> List {
    var parts = try ElementCursor(within: element)
    var items: [[Block]] = []
    repeat { items.append(try item(try parts.need("listitem"))) } while parts.next != nil
    return List(marking: marking, items: items, role: element.attribute("role"))
  }

  private mutating func item(_ element: ReadElement) throws(DocBookFault) -> [Block] {
    var parts = try ElementCursor(within: element)
    if let empty = parts.take("para", ["role": "empty"]) {
      if !empty.children.isEmpty { throw .unexpected(empty, in: element) }
      try parts.finish()
      return []
    }
    guard parts.next != nil else { throw .missing("para", in: element) }
    return try blocks(&parts)
  }

  /// The number that a text is, written as we write numbers.
  static func number(_ text: some StringProtocol) -> Int? {
    guard let number = Int(text), String(number) == text else { return nil }
    return number
  }
}
