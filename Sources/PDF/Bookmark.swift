// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A line of the outline that readers show beside the pages.
struct Bookmark {
  let title: String
  let level: Int
  let page: Int
  /// The height to which it leads; nil for the whole page.
  let y: Double?
}

/// How pages are numbered from one on.
struct PageLabel {
  let page: Int
  let prefix: String
  let start: Int?
}

extension PDFFile {
  /// Adds a line to the outline; a line of a higher level stands within the one before it.
  /// - Parameters:
  ///   - level: from 1; at most one more than that of the line before.
  ///   - y: the height on the page that is to be seen, in points from its foot; nil for its top.
  package func bookmark(_ title: String, level: Int, page: Page, y: Double? = nil) {
    let deepest = (bookmarks.last?.level ?? 0) + 1
    precondition((1...deepest).contains(level), "no level of bookmarks is left out")
    bookmarks.append(Bookmark(title: title, level: level, page: page.number, y: y))
  }

  /// From the next page to end, readers show this label: the prefix, and a number that grows.
  /// - Parameter start: the number of that page; nil for the prefix alone.
  package func labelPages(prefix: String = "", from start: Int? = 1) {
    labels.append(PageLabel(page: pages.count, prefix: prefix, start: start))
  }
}

extension PDFFile {
  /// - Returns: the object of the outline (ISO 32000-1, 12.3.3).
  func writeBookmarks() throws -> Int {
    let root = objects.allot()
    let numbers = bookmarks.map { _ in objects.allot() }
    let tree = OutlineTree(bookmarks.map(\.level))
    for (index, bookmark) in bookmarks.enumerated() {
      var body: [UInt8] = []
      body.append(ascii: "<</Title")
      body.append(string: bookmark.title)
      let links: [(StaticString, Int?)] = [
        ("/Prev ", tree.nodes[index].previous), ("/Next ", tree.nodes[index].next),
        ("/First ", tree.nodes[index].first), ("/Last ", tree.nodes[index].last),
      ]
      body.append(ascii: "/Parent ")
      body.append(reference: tree.nodes[index].parent.map { numbers[$0] } ?? root)
      for case (let key, let other?) in links {
        body.append(ascii: key)
        body.append(reference: numbers[other])
      }
      // A negative count: closed at first.
      if tree.nodes[index].count > 0 { body.append(text: "/Count -\(tree.nodes[index].count)") }
      body.append(ascii: "/Dest[")
      body.append(reference: bookmark.page)
      body.append(ascii: "/XYZ null ")
      if let y = bookmark.y { body.append(number: y) } else { body.append(ascii: "null") }
      body.append(ascii: " null]>>")
      try objects.write(numbers[index], body)
    }
    var body: [UInt8] = []
    body.append(ascii: "<</Type/Outlines")
    if let first = tree.root.first, let last = tree.root.last {
      body.append(ascii: "/First ")
      body.append(reference: numbers[first])
      body.append(ascii: "/Last ")
      body.append(reference: numbers[last])
    }
    body.append(text: "/Count \(tree.root.count)>>")
    try objects.write(root, body)
    return root
  }

  /// The catalogue's entry (12.4.2).
  func appendLabels(to body: inout [UInt8]) {
    body.append(ascii: "/PageLabels<</Nums[")
    if labels.first?.page != 0 { body.append(ascii: "0<</S/D>>") }
    for label in labels {
      body.append(integer: label.page)
      body.append(ascii: "<<")
      if let start = label.start { body.append(text: "/S/D/St \(start)") }
      if !label.prefix.isEmpty {
        body.append(ascii: "/P")
        body.append(string: label.prefix)
      }
      body.append(ascii: ">>")
    }
    body.append(ascii: "]>>")
  }
}

/// How lines of an outline hang together, from their levels alone.
struct OutlineTree {
  private(set) var nodes: [Node] = []
  private(set) var root = Node()

  struct Node: Equatable {
    var parent, previous, next, first, last: Int?
    /// Of those right below.
    var count = 0
  }

  init(_ levels: [Int]) {
    // The last line of each level that can still have more below.
    var path: [Int] = []
    for (index, level) in levels.enumerated() {
      path.removeLast(max(0, path.count - level + 1))
      add(index, below: path.last)
      path.append(index)
    }
  }

  private mutating func add(_ index: Int, below parent: Int?) {
    let previous = parent.map { nodes[$0].last } ?? root.last
    nodes.append(Node(parent: parent, previous: previous))
    if let previous { nodes[previous].next = index }
    var above = parent.map { nodes[$0] } ?? root
    above.first = above.first ?? index
    above.last = index
    above.count += 1
    if let parent { nodes[parent] = above } else { root = above }
  }
}
