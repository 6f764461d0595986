// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A node of the structure by which the text is read: a paragraph, a list, a heading
/// (ISO 32000-1, 14.7.2).
///
/// Its parts are read in the order in which they are made and placed.
///
/// A class because it has identity: contents are added to it until it is closed.
package final class Element {
  package let role: Role
  let number: Int
  let parent: Element?
  let words: Words
  /// What is written in /K.
  var kids: [UInt8] = []
  /// The last kid, if it is a content of a page.
  var lastContent: ContentID?
  /// The page of the kids that are written as mere numbers.
  var page: Int?
  /// Around what is placed as this element on its page; for figures.
  var bounds: Rectangle?
  /// Those within that are not closed yet, by number.
  var open: [Int: Element] = [:]
  var isClosed = false

  /// What an element says of itself in words.
  struct Words {
    var language, title, alternative, actualText: String?
  }

  struct ContentID: Hashable {
    let page: Int
    let number: Int
  }

  init(_ role: Role, number: Int, parent: Element?, words: Words) {
    self.role = role
    self.number = number
    self.parent = parent
    self.words = words
  }
}

extension Element {
  func add(kid: Element) {
    precondition(!isClosed, "nothing is added to an element that is closed")
    kids.append(reference: kid.number)
    lastContent = nil
    open[kid.number] = kid
  }

  func add(content: ContentID) {
    precondition(!isClosed, "nothing is added to an element that is closed")
    if page == nil { page = content.page }
    if page == content.page {
      kids.append(integer: content.number)
      kids.append(UInt8(ascii: " "))
    } else {
      kids.append(ascii: "<</Type/MCR/Pg ")
      kids.append(reference: content.page)
      kids.append(ascii: "/MCID ")
      kids.append(integer: content.number)
      kids.append(ascii: ">>")
    }
    lastContent = content
  }

  func add(annotation: Int, page: Int) {
    precondition(!isClosed, "nothing is added to an element that is closed")
    kids.append(ascii: "<</Type/OBJR/Obj ")
    kids.append(reference: annotation)
    kids.append(ascii: "/Pg ")
    kids.append(reference: page)
    kids.append(ascii: ">>")
    lastContent = nil
  }

  /// The object as it is written.
  func body(root: Int) -> [UInt8] {
    var body: [UInt8] = []
    body.append(ascii: "<</S/")
    body.append(ascii: role.type)
    body.append(ascii: "/P ")
    body.append(reference: parent?.number ?? root)
    appendWords(to: &body)
    appendAttributes(to: &body)
    if role == .note {
      body.append(ascii: "/ID")
      body.append(string: identifier)
    }
    if let page {
      body.append(ascii: "/Pg ")
      body.append(reference: page)
    }
    body.append(ascii: "/K[")
    body += kids
    body.append(ascii: "]>>")
    return body
  }

  /// Notes must have one (ISO 14289-1, 7.9), of the same length so that they are in order.
  var identifier: String {
    let digits = String(number)
    return "note-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }
}

extension Element {
  private func appendWords(to body: inout [UInt8]) {
    let entries: [(StaticString, String?)] = [
      ("/Lang", words.language), ("/T", words.title), ("/Alt", words.alternative),
      ("/ActualText", words.actualText),
    ]
    for case (let key, let text?) in entries {
      body.append(ascii: key)
      body.append(string: text)
    }
  }

  private func appendAttributes(to body: inout [UInt8]) {
    var attributes = Array(role.attributes.utf8)
    if role == .figure, let bounds {
      attributes.append(ascii: "/O/Layout/Placement/Block/BBox[")
      for value in [bounds.x, bounds.y, bounds.right, bounds.top] {
        attributes.append(number: value)
        attributes.append(ascii: " ")
      }
      attributes.append(ascii: "]")
    }
    guard !attributes.isEmpty else { return }
    body.append(ascii: "/A<<")
    body += attributes
    body.append(ascii: ">>")
  }
}
