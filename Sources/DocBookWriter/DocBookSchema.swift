// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CLibXML2

/// A RELAX NG schema that documents are checked against, such as DocBook's.
///
/// It belongs to one thread at a time: libxml2 does not promise that a schema may be shared, so whoever
/// checks on several threads loads one for each. Loading DocBook's takes far longer than a check.
package struct DocBookSchema: ~Copyable {
  private let schema: xmlRelaxNGPtr

  /// Reads the schema from a file; nothing is fetched from elsewhere.
  package init(path: String) throws(DocBookError) {
    XMLLibrary.start()
    let tree = try XMLTree(path: path)
    guard let context = xmlRelaxNGNewDocParserCtxt(tree.document) else { throw .outOfMemory }
    defer { xmlRelaxNGFreeParserCtxt(context) }
    xmlRelaxNGSetParserStructuredErrors(context, { _, _ in }, nil)
    guard let schema = xmlRelaxNGParse(context) else { throw .noSchema(path: path) }
    self.schema = schema
  }

  deinit {
    xmlRelaxNGFree(schema)
  }
}

extension DocBookSchema {
  /// What the document does against the schema and, where it says that it is a letter, against the
  /// rules of one; empty when it is good.
  package func messages(for bytes: [UInt8]) throws(DocBookError) -> [DocBookMessage] {
    let messages = MessageList()
    guard let tree = try XMLTree(bytes, messages) else { return messages.all }
    try validate(tree, messages)
    if tree.rootRole == "letter" {
      for text in LetterRules.messages(for: tree) { messages.add(line: 0, text) }
    }
    return messages.all
  }

  private func validate(_ tree: borrowing XMLTree, _ messages: MessageList) throws(DocBookError) {
    guard let context = xmlRelaxNGNewValidCtxt(schema) else { throw .outOfMemory }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    let receiver = Unmanaged.passUnretained(messages).toOpaque()
    xmlRelaxNGSetValidStructuredErrors(
      context,
      { receiver, error in
        guard let receiver, let error else { return }
        let messages = Unmanaged<MessageList>.fromOpaque(receiver).takeUnretainedValue()
        messages.add(error.pointee)
      }, receiver)
    let status = withExtendedLifetime(messages) { xmlRelaxNGValidateDoc(context, tree.document) }
    if status != 0 && messages.all.isEmpty {
      messages.add(line: 0, "the document does not follow the schema")
    }
  }
}
