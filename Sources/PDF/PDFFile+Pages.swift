// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What pages have in common: forms for what is placed more than once, and lists of resources.
struct SharedObjects {
  /// How often each ``Graphics`` was placed, by its number: -1 for once, or the object of its form.
  private var placements: [Int32] = []
  private var resourceLists: [Resources: Int] = [:]
  /// Forms to be written before the page ends.
  var waiting: [(number: Int, graphics: Graphics)] = []
}

extension SharedObjects {
  mutating func allotGraphics() -> Int {
    placements.append(0)
    return placements.count - 1
  }

  /// The form of what is placed again; nil the first time, and for what is shorter than its mention.
  mutating func form(for graphics: Graphics, allot: () -> Int) -> Int? {
    switch placements[graphics.number] {
    case 0:
      if graphics.content.count > 120 { placements[graphics.number] = -1 }
      return nil
    case -1:
      let number = allot()
      placements[graphics.number] = Int32(number)
      waiting.append((number, graphics))
      return number
    case let number: return Int(number)
    }
  }

  mutating func list(for resources: Resources) -> Int? { resourceLists[resources] }
  mutating func keep(_ number: Int, for resources: Resources) { resourceLists[resources] = number }
}

/// The pages in order, in a tree two levels high (ISO 32000-1, 7.7.3).
struct PageTree {
  /// The pages of each branch.
  private(set) var branches: [(number: Int, pages: [Int])] = []
  private(set) var count = 0
  static let breadth = 64

  /// The branch of the next page.
  mutating func branch(allot: () -> Int) -> Int {
    if branches.isEmpty || branches[branches.count - 1].pages.count == Self.breadth {
      branches.append((allot(), []))
    }
    return branches[branches.count - 1].number
  }

  mutating func add(_ page: Int) {
    branches[branches.count - 1].pages.append(page)
    count += 1
  }
}

extension PDFFile {
  func form(for graphics: Graphics) -> Int? {
    shared.form(for: graphics) { objects.allot() }
  }

  func writeForms() throws {
    let waiting = shared.waiting
    shared.waiting = []
    for (number, graphics) in waiting {
      let resources = try resources(graphics.resources)
      var entries: [UInt8] = []
      entries.append(ascii: "/Type/XObject/Subtype/Form/Resources ")
      entries.append(reference: resources)
      entries.append(ascii: "/BBox")
      let reach = graphics.reach ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
      entries.append(reach.insetBy(-1))
      try objects.writeStream(number, entries, graphics.content)
    }
  }

  func writePage(_ page: Page) throws {
    let content = objects.allot()
    try objects.writeStream(content, [], page.content)
    let resources = try resources(page.resources)
    let parent = pages.branch { objects.allot() }
    pages.add(page.number)
    var body: [UInt8] = []
    body.append(ascii: "<</Type/Page/Parent ")
    body.append(reference: parent)
    body.append(ascii: "/MediaBox")
    body.append(Rectangle(x: 0, y: 0, width: page.width, height: page.height))
    body.append(ascii: "/Contents ")
    body.append(reference: content)
    body.append(ascii: "/Resources ")
    body.append(reference: resources)
    body.append(ascii: "/Tabs/S/StructParents ")
    body.append(integer: page.key)
    if !page.links.isEmpty {
      body.append(ascii: "/Annots[")
      for link in page.links { body.append(reference: link.number) }
      body.append(ascii: "]")
    }
    body.append(ascii: ">>")
    try objects.write(page.number, body)
    for link in page.links { try objects.write(link.number, link.body) }
    try writeOwners(of: page)
  }

  /// Pages with the same fonts, pictures and forms share one list of them.
  private func resources(_ resources: Resources) throws -> Int {
    if let known = shared.list(for: resources) { return known }
    let number = objects.allot()
    shared.keep(number, for: resources)
    var body: [UInt8] = []
    body.append(ascii: "<<")
    append("/Font<<", "/F", resources.fonts.map { ($0, fontObjects[$0]) }, to: &body)
    let images = resources.images.map { ("/I" as StaticString, $0, imageObjects[$0].number) }
    let forms = resources.forms.map { ("/X" as StaticString, $0, $0) }
    if !images.isEmpty || !forms.isEmpty {
      body.append(ascii: "/XObject<<")
      for (prefix, name, object) in images + forms {
        body.append(ascii: prefix)
        body.append(integer: name)
        body.append(ascii: " ")
        body.append(reference: object)
      }
      body.append(ascii: ">>")
    }
    body.append(ascii: ">>")
    try objects.write(number, body)
    return number
  }

  private func append(
    _ key: StaticString, _ prefix: StaticString, _ items: [(name: Int, object: Int)],
    to body: inout [UInt8]
  ) {
    guard !items.isEmpty else { return }
    body.append(ascii: key)
    for item in items {
      body.append(ascii: prefix)
      body.append(integer: item.name)
      body.append(ascii: " ")
      body.append(reference: item.object)
    }
    body.append(ascii: ">>")
  }

  /// - Returns: the object of the tree's root.
  func writePageTree() throws -> Int {
    let root = objects.allot()
    var kids: [UInt8] = []
    for branch in pages.branches {
      var body: [UInt8] = []
      body.append(ascii: "<</Type/Pages/Parent ")
      body.append(reference: root)
      body.append(text: "/Count \(branch.pages.count)/Kids[")
      for page in branch.pages { body.append(reference: page) }
      body.append(ascii: "]>>")
      try objects.write(branch.number, body)
      kids.append(reference: branch.number)
    }
    var body = Array("<</Type/Pages/Count \(pages.count)/Kids[".utf8)
    body += kids
    body.append(ascii: "]>>")
    try objects.write(root, body)
    return root
  }
}

extension [UInt8] {
  /// As an array of left, bottom, right and top.
  mutating func append(_ rectangle: Rectangle) {
    append(ascii: "[")
    for value in [rectangle.x, rectangle.y, rectangle.right, rectangle.top] {
      append(number: value)
      append(ascii: " ")
    }
    append(ascii: "]")
  }
}
