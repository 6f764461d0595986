// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CLibXML2

/// The messages of one check, as they come in.
///
/// A class because libxml2 hands it through a callback.
final class MessageList {
  private(set) var all: [DocBookMessage] = []
  private static let most = 100

  func add(line: Int, column: Int = 0, _ text: String) {
    guard all.count < MessageList.most else { return }
    all.append(DocBookMessage(line: line, column: column, text: text))
  }

  func add(_ error: xmlError) {
    var text = error.message.map { String(cString: $0) } ?? "not well-formed"
    while text.last?.isNewline ?? false { text.removeLast() }
    add(line: Int(error.line), column: max(Int(error.int2), 0), text)
  }
}
