// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// An element of a document as it was read, with all that is in it.
struct ReadElement {
  /// As DocBook names it; with `svg:` before it for SVG, with its namespace for anything else.
  let name: String
  /// In their order; those that are not DocBook's own as `xml:lang`, `xlink:href`.
  let attributes: [(name: String, value: String)]
  let children: [ReadNode]
  /// The how many-th element of the document, from 0.
  let place: Int
}

/// What stands in an element.
enum ReadNode {
  case element(ReadElement)
  case text(String)
  /// A processing instruction without content, by its target.
  case instruction(String)
}

extension ReadElement {
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// Whether it has these attributes with these values, others only of the names that it may have.
  func has(_ wanted: KeyValuePairs<String, String>, mayHave: [String] = []) -> Bool {
    attributes.allSatisfy { attribute in
      mayHave.contains(attribute.name)
        || wanted.contains { $0.key == attribute.name && $0.value == attribute.value }
    } && wanted.allSatisfy { attribute($0.key) == $0.value }
  }

  /// All that is in it, where that is text.
  func text() throws(DocBookFault) -> String {
    var result = ""
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): throw .unexpected(element, in: self)
      case .instruction(let target): throw .strayText("<?\(target)?>", in: self)
      }
    }
    return result
  }

  /// The element as a message quotes it: `'para role="salute"'`.
  var shown: String {
    let tag = ([name] + attributes.map { "\($0.name)=\"\($0.value)\"" }).joined(separator: " ")
    return "'\(Printable.short(tag))'"
  }
}
