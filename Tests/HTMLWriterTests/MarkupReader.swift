// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser that is not ours finds in a page or in a feed.
///
/// A class because the parser calls it back.
final class MarkupReader: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  /// All that links point to.
  private(set) var addresses: [String] = []
  /// What each element holds, with what is in those within it.
  private(set) var texts: [String: [String]] = [:]
  private var open: [String] = []

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    self.attributes.formUnion(attributes.keys)
    if let address = attributes["href"] { addresses.append(address) }
    open.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if !open.isEmpty { open[open.count - 1] += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    let text = open.removeLast()
    texts[name, default: []].append(text)
    if !open.isEmpty { open[open.count - 1] += text }
  }
}
