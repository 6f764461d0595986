// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The elements within an element, taken one after the other in the order in which they stand.
struct ElementCursor {
  let parent: ReadElement
  private var rest: ArraySlice<ReadElement>

  /// - Throws: where there is anything but elements and white space between them.
  init(within parent: ReadElement) throws(DocBookFault) {
    var elements: [ReadElement] = []
    for child in parent.children {
      switch child {
      case .element(let element): elements.append(element)
      case .text(let text):
        if !text.utf8.allSatisfy({ [0x20, 0x0A].contains($0) }) {
          throw .strayText(text, in: parent)
        }
      case .instruction(let target): throw .strayText("<?\(target)?>", in: parent)
      }
    }
    self.parent = parent
    rest = elements[...]
  }
}

extension ElementCursor {
  var next: ReadElement? { rest.first }

  /// The next element, if it is this one.
  mutating func take(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], mayHave: [String] = []
  ) -> ReadElement? {
    guard let next = rest.first, next.name == name, next.has(attributes, mayHave: mayHave) else {
      return nil
    }
    rest.removeFirst()
    return next
  }

  /// The next element, which must be this one.
  mutating func need(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], mayHave: [String] = []
  ) throws(DocBookFault) -> ReadElement {
    if let found = take(name, attributes, mayHave: mayHave) { return found }
    let tag = ([name] + attributes.map { "\($0.key)=\"\($0.value)\"" }).joined(separator: " ")
    guard let next = rest.first else { throw .missing(tag, in: parent) }
    throw DocBookFault(next, "\(next.shown) stands where '\(tag)' must be")
  }

  /// The text of the next element, if it is this one.
  mutating func text(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) throws(DocBookFault) -> String? {
    guard let element = take(name, attributes) else { return nil }
    return try element.text()
  }

  /// The text of the next element, which must be this one.
  mutating func needText(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:]
  ) throws(DocBookFault) -> String {
    try need(name, attributes).text()
  }

  /// The next element whatever it is; nil at the end.
  mutating func takeAny() -> ReadElement? { rest.popFirst() }

  /// Says that there must be nothing more.
  func finish() throws(DocBookFault) {
    if let next = rest.first { throw .unexpected(next, in: parent) }
  }
}
