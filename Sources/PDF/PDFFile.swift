// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A tagged PDF 1.7 (ISO 32000-1) for archives (PDF/A-2a, ISO 19005-2) that can be read aloud
/// (PDF/UA-1, ISO 14289-1), written as its pages are finished.
///
/// What is finished goes to the sink and leaves memory. The same calls give the same bytes.
///
/// A class because it has identity: pages, elements and builders add to one file, one at a time.
package final class PDFFile {
  let information: DocumentInformation
  let deflater = Deflater()
  var objects: ObjectWriter
  let catalogue, structureRoot: Int
  /// In order of their numbers.
  private(set) var fonts: [EmbeddedFont] = []
  private var fontNumbers: [FontFile: FontHandle] = [:]
  var fontObjects: [Int] = []
  var imageObjects: [(number: Int, orientation: Transform)] = []
  /// By the digests of the files.
  var imageHandles: [[UInt8]: ImageHandle] = [:]
  var shared = SharedObjects()
  var structure = Structure()
  var pages = PageTree()
  var bookmarks: [Bookmark] = []
  var labels: [PageLabel] = []

  /// - Parameter sink: gets the bytes in order; what it throws comes out of the call that wrote.
  package init(
    _ information: DocumentInformation, sink: @escaping ([UInt8]) throws -> Void
  ) {
    precondition(!information.title.isEmpty, "a file has a title")
    precondition(!information.language.isEmpty, "a file has a language")
    self.information = information
    objects = ObjectWriter(deflater: deflater, sink: sink)
    catalogue = objects.allot()
    structureRoot = objects.allot()
  }
}

extension PDFFile {
  /// Reads the font; asked again, the same handle, at once.
  package func font(_ file: FontFile) throws(PDFError) -> FontHandle {
    if let known = fontNumbers[file] { return known }
    let handle = FontHandle(number: fonts.count)
    fonts.append(try EmbeddedFont(file))
    fontObjects.append(objects.allot())
    fontNumbers[file] = handle
    return handle
  }

  /// - Parameter bytes: of a PNG or JPEG file; asked again with the same, the same handle.
  package func image(_ bytes: [UInt8]) throws -> ImageHandle {
    try addImage(bytes)
  }

  /// - Parameters:
  ///   - parent: nil for the outermost, which is a document.
  ///   - language: as in BCP 47, if it is not that around.
  ///   - title: what an organiser calls it, such as a letter's recipient.
  ///   - alternative: what a figure or link is, in words.
  package func element(
    _ role: Role, in parent: Element?, language: String? = nil, title: String? = nil,
    alternative: String? = nil, actualText: String? = nil
  ) -> Element {
    let words = Element.Words(
      language: language, title: title, alternative: alternative, actualText: actualText)
    let element = Element(role, number: objects.allot(), parent: parent, words: words)
    if let parent { parent.add(kid: element) } else { structure.add(root: element) }
    return element
  }

  /// Writes the element and all within; nothing can be added to them any more.
  package func close(_ element: Element) throws {
    guard !element.isClosed else { return }
    for (_, kid) in element.open.sorted(by: { $0.key < $1.key }) { try close(kid) }
    element.isClosed = true
    element.parent?.open[element.number] = nil
    try objects.write(element.number, element.body(root: structureRoot))
    structure.note(closed: element)
  }

  /// - Parameters width, height: in points, from 3 to 14,400.
  package func beginPage(width: Double, height: Double) -> Page {
    precondition((3...14_400).contains(width), "a page is 3 to 14,400 points wide")
    precondition((3...14_400).contains(height), "a page is 3 to 14,400 points high")
    let number = objects.allot()
    return Page(
      file: self, number: number, key: structure.allotKey(), width: width, height: height)
  }

  /// Writes the page; pages stand in the order in which they end.
  package func endPage(_ page: Page) throws {
    precondition(!page.isEnded, "a page ends once")
    page.closeContent()
    page.isEnded = true
    try writeForms()
    try writePage(page)
  }

  /// Writes all that is left; nothing can be done with the file afterwards.
  package func finish() throws {
    try closeStructure()
    for (font, number) in zip(fonts, fontObjects) where !font.entries.isEmpty {
      try FontWriting(font).write(number, into: &objects)
    }
    let information = try writeInformation()
    try writeCatalogue()
    try objects.finish(catalogue: catalogue, information: information)
  }
}

extension PDFFile {
  func font(_ handle: FontHandle) -> EmbeddedFont { fonts[handle.number] }

  func nextGraphics() -> Int { shared.allotGraphics() }
}
