// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The numbered objects of a file on their way to the sink: small ones gathered in compressed object
/// streams, and at the end the cross-reference stream that tells where each is
/// (ISO 32000-1, 7.5.7 and 7.5.8).
struct ObjectWriter {
  /// Where each object is, packed into one number; 0 for one that is not written yet.
  private var places: [UInt64] = [Place.head]
  private var offset = 0
  private var waiting: [UInt8] = []
  private var gathered = Gathered()
  /// Of all that went to the sink, piece by piece.
  private var digest: [UInt8] = []
  private let deflater: Deflater
  private let sink: ([UInt8]) throws -> Void

  /// Bytes that are kept before the sink is called.
  private static let pieceSize = 1 << 16

  init(deflater: Deflater, sink: @escaping ([UInt8]) throws -> Void) {
    self.deflater = deflater
    self.sink = sink
    waiting.append(ascii: "%PDF-1.7\n%")
    // Four bytes above 127 tell programs that copy files that this is no text.
    waiting += [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    offset = waiting.count
  }
}

extension ObjectWriter {
  /// The number of an object that is to be written later.
  mutating func allot() -> Int {
    places.append(0)
    return places.count - 1
  }

  /// An object that is no stream.
  mutating func write(_ number: Int, _ body: [UInt8]) throws {
    if gathered.isFull { try writeGathered() }
    if gathered.isEmpty { gathered.stream = allot() }
    places[number] = Place.inStream(gathered.stream, index: gathered.count).packed
    gathered.add(number, body)
  }

  /// - Parameter entries: of the dictionary, without its length and filter.
  mutating func writeStream(
    _ number: Int, _ entries: [UInt8], _ content: [UInt8], as form: StreamForm = .toDeflate
  ) throws {
    places[number] = Place.atOffset(offset).packed
    var content = content
    if form == .toDeflate { content = try deflater.deflate(content) }
    var head: [UInt8] = []
    head.append(integer: number)
    head.append(ascii: " 0 obj\n<<")
    head += entries
    if form != .asIs { head.append(ascii: "/Filter/FlateDecode") }
    head.append(ascii: "/Length ")
    head.append(integer: content.count)
    head.append(ascii: ">>\nstream\n")
    try put(head)
    try put(content)
    try put(Array("\nendstream\nendobj\n".utf8))
  }

  enum StreamForm {
    case toDeflate, deflated, asIs
  }

  /// Ends the file.
  mutating func finish(catalogue: Int, information: Int) throws {
    try writeGathered()
    let number = allot()
    let start = offset
    places[number] = Place.atOffset(offset).packed
    // The identifier follows from all that is written before it.
    try flush()
    var entries: [UInt8] = []
    entries.append(ascii: "/Type/XRef/W[1 4 2]/Root ")
    entries.append(reference: catalogue)
    entries.append(ascii: "/Info ")
    entries.append(reference: information)
    entries.append(ascii: "/Size ")
    entries.append(integer: places.count)
    entries.append(ascii: "/DecodeParms<</Predictor 12/Columns 7>>")
    appendIdentifier(to: &entries)
    try writeStream(number, entries, crossReferences())
    var tail: [UInt8] = []
    tail.append(ascii: "startxref\n")
    tail.append(integer: start)
    tail.append(ascii: "\n%%EOF\n")
    try put(tail)
    try flush()
  }
}

extension ObjectWriter {
  private mutating func writeGathered() throws {
    guard !gathered.isEmpty else { return }
    let stream = gathered
    gathered = Gathered()
    try writeStream(stream.stream, stream.entries, stream.content)
  }

  private mutating func put(_ bytes: [UInt8]) throws {
    offset += bytes.count
    guard offset <= UInt32.max else { throw PDFError.tooLarge }
    waiting += bytes
    if waiting.count >= Self.pieceSize { try flush() }
  }

  private mutating func flush() throws {
    guard !waiting.isEmpty else { return }
    digest = (digest + waiting).digest
    try sink(waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// A file that nobody has changed has the same identifier twice (14.4).
  private func appendIdentifier(to entries: inout [UInt8]) {
    entries.append(ascii: "/ID[")
    for _ in 0..<2 {
      entries.append(UInt8(ascii: "<"))
      for byte in digest[..<16] { entries.append(hexadecimal: byte) }
      entries.append(UInt8(ascii: ">"))
    }
    entries.append(UInt8(ascii: "]"))
  }

  /// A row of seven bytes an object, each as the difference from the row above (PNG's filter "up").
  private func crossReferences() -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(8 * places.count)
    var above = [UInt8](repeating: 0, count: 7)
    for place in places {
      let row = Place.row(place)
      rows.append(2)
      for index in 0..<7 { rows.append(row[index] &- above[index]) }
      above = row
    }
    return rows
  }
}

/// Objects for one object stream.
private struct Gathered {
  var stream = 0
  private(set) var count = 0
  private var index: [UInt8] = []
  private var bodies: [UInt8] = []

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { count >= 200 || bodies.count > 1 << 17 }

  mutating func add(_ number: Int, _ body: [UInt8]) {
    index.append(integer: number)
    index.append(UInt8(ascii: " "))
    index.append(integer: bodies.count)
    index.append(UInt8(ascii: " "))
    bodies += body
    bodies.append(UInt8(ascii: "\n"))
    count += 1
  }

  var entries: [UInt8] { Array("/Type/ObjStm/N \(count)/First \(index.count)".utf8) }
  var content: [UInt8] { index + bodies }
}

/// Where an object is, as a row of the cross-reference stream.
private enum Place {
  case atOffset(Int)
  case inStream(Int, index: Int)

  /// Kind in the top 16 bits, then 32, then 16.
  var packed: UInt64 {
    switch self {
    case .atOffset(let offset): 1 << 48 | UInt64(offset) << 16
    case .inStream(let number, let index): 2 << 48 | UInt64(number) << 16 | UInt64(index)
    }
  }

  /// Object 0, the head of those that are free.
  static let head: UInt64 = 0xFFFF

  static func row(_ packed: UInt64) -> [UInt8] {
    [UInt8(packed >> 48 & 0xFF)]
      + stride(from: 40, through: 0, by: -8).map { UInt8(packed >> UInt64($0) & 0xFF) }
  }
}
