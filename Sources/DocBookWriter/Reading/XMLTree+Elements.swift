// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CLibXML2

extension XMLTree {
  /// The root and all that is in it, as values.
  ///
  /// The library bounds the depth, so walking down into it is safe.
  ///
  /// - Throws: where there is a comment, an instruction with content, or anything else that a letter
  ///   does not have and that would be lost.
  func rootElement() throws(DocBookFault) -> ReadElement {
    var reading = ElementReading(document: document)
    guard let root = xmlDocGetRootElement(document) else {
      throw DocBookFault(.position(line: 1, column: 1), "there is no element")
    }
    let element = try reading.element(root)
    var child = document.pointee.children
    while let node = child {
      if node != root { throw DocBookFault(element, "something stands beside \(element.shown)") }
      child = node.pointee.next
    }
    return element
  }
}

/// The elements of a tree, counted as they are read.
private struct ElementReading {
  let document: xmlDocPtr
  private var count = 0

  init(document: xmlDocPtr) {
    self.document = document
  }

  mutating func element(_ node: xmlNodePtr) throws(DocBookFault) -> ReadElement {
    let place = count
    count += 1
    let name = Self.name(node.pointee.name, in: node.pointee.ns, of: Namespace.elements)
    let attributes = attributes(of: node)
    var children: [ReadNode] = []
    var child = node.pointee.children
    while let next = child {
      children.append(try self.node(next, in: name, at: place))
      child = next.pointee.next
    }
    return ReadElement(name: name, attributes: attributes, children: children, place: place)
  }

  private mutating func node(
    _ node: xmlNodePtr, in parent: String, at place: Int
  ) throws(DocBookFault) -> ReadNode {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: return .element(try element(node))
    case XML_TEXT_NODE: return .text(Self.string(node.pointee.content))
    case XML_PI_NODE where node.pointee.content == nil:
      return .instruction(Self.string(node.pointee.name))
    default:
      throw DocBookFault(
        .element(place),
        "a letter has no comments, instructions or raw text, as there are in '\(parent)'")
    }
  }

  private func attributes(of node: xmlNodePtr) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    var attribute = node.pointee.properties
    while let next = attribute {
      let name = Self.name(next.pointee.name, in: next.pointee.ns, of: Namespace.attributes)
      let value = xmlNodeListGetString(document, next.pointee.children, 1)
      attributes.append((name, Self.string(value)))
      if let value { writ_xml_free(value) }
      attribute = next.pointee.next
    }
    return attributes
  }

  /// A name with what its namespace is known by.
  private static func name(
    _ name: UnsafePointer<xmlChar>?, in namespace: xmlNsPtr?, of known: [String: String]
  ) -> String {
    let address = string(namespace?.pointee.href)
    return (known[address] ?? "{\(address)}") + string(name)
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

private enum Namespace {
  static let elements = [
    "http://docbook.org/ns/docbook": "", "http://www.w3.org/2000/svg": "svg:",
  ]
  static let attributes = [
    "": "", "http://www.w3.org/XML/1998/namespace": "xml:",
    "http://www.w3.org/1999/xlink": "xlink:",
  ]
}
