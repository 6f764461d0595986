// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CLibXML2

/// An XML document as a tree, read without a network, other files, entities or unbounded depth.
struct XMLTree: ~Copyable {
  let document: xmlDocPtr

  /// Nil, with a message, when the bytes are no XML or bring a document type.
  init?(_ bytes: [UInt8], _ messages: MessageList) throws(DocBookError) {
    XMLLibrary.start()
    guard let context = xmlNewParserCtxt() else { throw .outOfMemory }
    defer { xmlFreeParserCtxt(context) }
    guard let document = XMLTree.parse(bytes, context) else {
      if let error = xmlCtxtGetLastError(context) {
        messages.add(error.pointee)
      } else {
        messages.add(line: 0, "the document is empty or too long")
      }
      return nil
    }
    // A letter needs no document type, and it is where attacks by entities stand.
    if xmlGetIntSubset(document) != nil {
      xmlFreeDoc(document)
      messages.add(line: 0, "the document brings a document type")
      return nil
    }
    self.document = document
  }

  /// A schema, which may be large and is trusted to be one.
  init(path: String) throws(DocBookError) {
    XMLLibrary.start()
    guard !path.utf8.contains(0), let document = xmlReadFile(path, nil, XMLTree.options) else {
      throw .noSchema(path: path)
    }
    self.document = document
  }

  deinit {
    xmlFreeDoc(document)
  }

  private static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)

  private static func parse(_ bytes: [UInt8], _ context: xmlParserCtxtPtr) -> xmlDocPtr? {
    guard !bytes.isEmpty, let count = Int32(exactly: bytes.count) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let characters = bytes.bindMemory(to: CChar.self).baseAddress
      return xmlCtxtReadMemory(context, characters, count, nil, "UTF-8", options)
    }
  }
}

extension XMLTree {
  /// What the document says that it is.
  var rootRole: String? {
    xmlDocGetRootElement(document).flatMap { XMLElement(node: $0).attribute("role") }
  }

  /// Calls for every element, parents before children, with its name and attributes by name.
  func forEachElement(_ body: (XMLElement) -> Void) {
    var node = xmlDocGetRootElement(document)
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE { body(XMLElement(node: current)) }
      node = current.pointee.type == XML_ELEMENT_NODE ? current.pointee.children : nil
      var last = current
      while node == nil {
        node = last.pointee.next
        guard node == nil, let parent = last.pointee.parent else { break }
        if parent.pointee.type != XML_ELEMENT_NODE { break }
        last = parent
      }
    }
  }
}

/// One element of a tree, valid while the tree is.
struct XMLElement {
  fileprivate let node: xmlNodePtr

  var name: String { String(cString: node.pointee.name) }

  var parentName: String? {
    guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else {
      return nil
    }
    return String(cString: parent.pointee.name)
  }

  /// The value of an attribute that is in no namespace.
  func attribute(_ name: String) -> String? {
    guard let value = xmlGetNoNsProp(node, name) else { return nil }
    defer { writ_xml_free(value) }
    return String(cString: value)
  }

  /// All text within.
  var text: String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { writ_xml_free(content) }
    return String(cString: content)
  }
}
