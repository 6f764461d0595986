// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CLibXML2
import Documents

/// An XML document in the making: elements, attributes and text through libxml2, in memory.
///
/// Every text and attribute goes through `written`, so that no value can become markup or break the
/// document.
struct XMLOutput: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var hasFailed = false

  init() throws(DocBookError) {
    XMLLibrary.start()
    guard let buffer = xmlBufferCreateSize(16 << 10) else { throw .outOfMemory }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw .outOfMemory
    }
    (self.buffer, self.writer) = (buffer, writer)
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }
}

extension XMLOutput {
  mutating func start(_ name: StaticString) {
    note(xmlTextWriterStartElement(writer, name.utf8Start))
  }

  mutating func end() {
    note(xmlTextWriterEndElement(writer))
  }

  mutating func attribute(_ name: StaticString, _ value: String) {
    written(value) { xmlTextWriterWriteAttribute($0, name.utf8Start, $1) }
  }

  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    written(text) { xmlTextWriterWriteString($0, $1) }
  }

  /// A piece of the document that is known to need no escaping.
  mutating func raw(_ text: StaticString) {
    note(xmlTextWriterWriteRawLen(writer, text.utf8Start, Int32(text.utf8CodeUnitCount)))
  }

  /// A figure's drawing; its SVG escapes its own texts.
  mutating func drawing(of figure: Figure, id: String) {
    let title = figure.caption.plainText
    let svg = figure.drawing.svg(title: title, description: figure.description, id: id)
    note(
      svg.withCString { characters in
        characters.withMemoryRebound(to: UInt8.self, capacity: 1) {
          xmlTextWriterWriteRaw(writer, $0)
        }
      })
  }

  /// A line end, and two spaces for each level of depth up to a limit.
  mutating func line(depth: Int) {
    let room: StaticString = "\n                                        "
    let length = min(1 + 2 * depth, room.utf8CodeUnitCount)
    note(xmlTextWriterWriteRawLen(writer, room.utf8Start, Int32(length)))
  }

  mutating func instruction(_ target: StaticString) {
    note(xmlTextWriterWritePI(writer, target.utf8Start, nil))
  }

  /// Ends every open element and gives the document's bytes.
  mutating func finish() throws(DocBookError) -> [UInt8] {
    note(xmlTextWriterEndDocument(writer))
    guard !hasFailed, let content = xmlBufferContent(buffer) else { throw .outOfMemory }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }
}

extension XMLOutput {
  /// The one way of a value into the document: characters that XML forbids are replaced, libxml2
  /// escapes the others.
  private mutating func written(
    _ text: String, by write: (xmlTextWriterPtr, UnsafePointer<UInt8>) -> Int32
  ) {
    let status = WritableText.of(text).withCString { characters in
      characters.withMemoryRebound(to: UInt8.self, capacity: 1) { write(writer, $0) }
    }
    note(status)
  }

  private mutating func note(_ status: Int32) {
    if status < 0 { hasFailed = true }
  }
}
