// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The roots of the elements, and the way back from contents to them (ISO 32000-1, 14.7).
struct Structure {
  private(set) var roots: [Element] = []
  /// What each key stands for: the list of a page's elements, or the element of a link; 0 for a page
  /// that was never ended.
  private(set) var owners: [Int] = []
  /// Identifiers of notes and their elements.
  private(set) var notes: [(identifier: String, number: Int)] = []
}

extension Structure {
  mutating func add(root: Element) { roots.append(root) }

  mutating func allotKey() -> Int {
    owners.append(0)
    return owners.count - 1
  }

  mutating func set(_ number: Int, for key: Int) { owners[key] = number }

  mutating func note(closed element: Element) {
    if element.role == .note { notes.append((element.identifier, element.number)) }
  }
}

extension PDFFile {
  func writeOwners(of page: Page) throws {
    let number = objects.allot()
    structure.set(number, for: page.key)
    var body: [UInt8] = []
    body.append(ascii: "[")
    for owner in page.owners { body.append(reference: owner) }
    body.append(ascii: "]")
    try objects.write(number, body)
  }

  /// - Returns: the annotation's object, which is written when the page ends.
  func addLink(
    _ url: String, _ contents: String, _ rectangle: Rectangle, on page: Page, of element: Element
  ) -> Int {
    let number = objects.allot()
    let key = structure.allotKey()
    structure.set(element.number, for: key)
    var body: [UInt8] = []
    body.append(ascii: "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ")
    body.append(reference: page.number)
    body.append(ascii: "/Rect")
    body.append(rectangle)
    body.append(ascii: "/Contents")
    body.append(string: contents)
    body.append(ascii: "/StructParent ")
    body.append(integer: key)
    body.append(ascii: "/A<</S/URI/URI")
    body.append(literal: url.percentEncoded)
    body.append(ascii: ">>>>")
    page.links.append((number, body))
    return number
  }

  /// Closes what is open and writes the root of the structure with its trees.
  func closeStructure() throws {
    for root in structure.roots { try close(root) }
    let parents = try writeParentTree()
    var body: [UInt8] = []
    body.append(ascii: "<</Type/StructTreeRoot/K[")
    for root in structure.roots { body.append(reference: root.number) }
    body.append(ascii: "]/ParentTree ")
    body.append(reference: parents)
    body.append(text: "/ParentTreeNextKey \(structure.owners.count)")
    if !structure.notes.isEmpty {
      body.append(ascii: "/IDTree ")
      body.append(reference: try writeNotes())
    }
    body.append(ascii: ">>")
    try objects.write(structureRoot, body)
  }
}

extension PDFFile {
  /// A number tree (7.9.7) two levels high.
  private func writeParentTree() throws -> Int {
    let owners = structure.owners
    var kids: [UInt8] = []
    for start in stride(from: 0, to: owners.count, by: 128) {
      let keys = start..<min(start + 128, owners.count)
      var body = Array("<</Limits[\(keys.lowerBound) \(keys.upperBound - 1)]/Nums[".utf8)
      for key in keys {
        body.append(integer: key)
        body.append(ascii: " ")
        owners[key] > 0 ? body.append(reference: owners[key]) : body.append(ascii: "[] ")
      }
      body.append(ascii: "]>>")
      let number = objects.allot()
      try objects.write(number, body)
      kids.append(reference: number)
    }
    let root = objects.allot()
    try objects.write(root, Array("<</Kids[".utf8) + kids + Array("]>>".utf8))
    return root
  }

  /// A name tree (7.9.6) of one level: notes are few.
  private func writeNotes() throws -> Int {
    let number = objects.allot()
    var body: [UInt8] = []
    body.append(ascii: "<</Names[")
    for note in structure.notes.sorted(by: { $0.number < $1.number }) {
      body.append(string: note.identifier)
      body.append(reference: note.number)
    }
    body.append(ascii: "]>>")
    try objects.write(number, body)
    return number
  }
}

extension String {
  /// The bytes of an address; those that are no printable ASCII are written as %XX (RFC 3986, 2.1).
  fileprivate var percentEncoded: [UInt8] {
    var bytes: [UInt8] = []
    for byte in utf8 {
      if (0x21...0x7E).contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexadecimal: byte)
      }
    }
    return bytes
  }
}
