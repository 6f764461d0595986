// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A page that is being filled.
///
/// A class because it has identity: marks are added until the file ends it.
package final class Page {
  package let width: Double
  package let height: Double
  let number: Int
  /// Its key in the tree that leads from contents to elements.
  let key: Int
  let file: PDFFile
  var content: [UInt8] = []
  var resources = Resources()
  /// The elements of its marked contents, in order.
  var owners: [Int] = []
  /// Annotations, to be written when it ends.
  var links: [(number: Int, body: [UInt8])] = []
  var isEnded = false
  /// The last marked content is still open.
  private var isOpen = false

  init(file: PDFFile, number: Int, key: Int, width: Double, height: Double) {
    self.file = file
    self.number = number
    self.key = key
    self.width = width
    self.height = height
  }
}

extension Page {
  /// Why a mark is no part of what is said (ISO 32000-1, 14.8.2.2).
  package enum Artifact: Hashable, Sendable {
    /// Page numbers, running heads.
    case pagination
    /// Rules, fold marks, ornaments.
    case layout
    case background
  }

  /// Puts the origin of the graphics at `x`, `y`, in points from the lower left corner, as the next
  /// part of what the element says.
  package func place(
    _ graphics: Graphics, x: Double, y: Double, as element: Element
  ) {
    place(graphics, .move(x: x, y: y), as: element)
  }

  /// The same, turned or scaled.
  package func place(_ graphics: Graphics, _ transform: Transform, as element: Element) {
    guard !graphics.isEmpty else { return }
    open(element)
    append(graphics, transform)
    guard element.role == .figure, let bounds = graphics.bounds else { return }
    let area = transform.apply(to: bounds)
    element.bounds = element.bounds?.union(area) ?? area
  }

  /// Puts marks on the page that are not read.
  package func placeArtifact(
    _ graphics: Graphics, x: Double, y: Double, kind: Artifact = .layout
  ) {
    placeArtifact(graphics, .move(x: x, y: y), kind: kind)
  }

  /// The same, turned or scaled.
  package func placeArtifact(
    _ graphics: Graphics, _ transform: Transform, kind: Artifact = .layout
  ) {
    guard !graphics.isEmpty else { return }
    closeContent()
    switch kind {
    case .pagination: content.append(ascii: "/Artifact<</Type/Pagination>>BDC\n")
    case .layout: content.append(ascii: "/Artifact<</Type/Layout>>BDC\n")
    case .background: content.append(ascii: "/Artifact<</Type/Background>>BDC\n")
    }
    append(graphics, transform)
    content.append(ascii: "EMC\n")
  }

  /// A place that leads to an address when it is touched.
  /// - Parameters:
  ///   - contents: what is said of it, such as the address or the words that stand there.
  ///   - element: a link, best with the words placed as it already.
  package func link(
    to url: String, contents: String, _ rectangle: Rectangle, element: Element
  ) {
    let number = file.addLink(url, contents, rectangle, on: self, of: element)
    element.add(annotation: number, page: self.number)
  }
}

extension Page {
  /// Ends the open marked content.
  func closeContent() {
    guard isOpen else { return }
    content.append(ascii: "EMC\n")
    isOpen = false
  }

  /// Goes on with the last marked content if it is the element's last part, else begins one.
  private func open(_ element: Element) {
    precondition(!isEnded, "nothing is placed on a page that is ended")
    let last = Element.ContentID(page: number, number: owners.count - 1)
    if isOpen, element.lastContent == last { return }
    closeContent()
    content.append(ascii: "/")
    content.append(ascii: element.role.type)
    content.append(ascii: "<</MCID ")
    content.append(integer: owners.count)
    content.append(ascii: ">>BDC\n")
    isOpen = true
    element.add(content: Element.ContentID(page: number, number: owners.count))
    owners.append(element.number)
  }

  private func append(_ graphics: Graphics, _ transform: Transform) {
    content.append(ascii: "q\n")
    content.operands(
      transform.a, transform.b, transform.c, transform.d, transform.e, transform.f, then: "cm")
    if let form = file.form(for: graphics) {
      content.append(ascii: "/X")
      content.append(integer: form)
      content.append(ascii: " Do\n")
      resources.use(form: form)
    } else {
      content += graphics.content
      resources.use(graphics.resources)
    }
    content.append(ascii: "Q\n")
  }
}
