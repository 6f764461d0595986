// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Takes a letter out of its article part by part, in the order in which `DocBookMarkup` writes them.
struct LetterReading {
  private let article: ReadElement
  private let language: String
  private var body: BodyReading
  private(set) var lacksSourcesLabel = false

  init(bytes: [UInt8], article: ReadElement) {
    self.article = article
    language = article.attribute("xml:lang") ?? ""
    body = BodyReading(bytes: bytes, language: language)
  }
}

extension LetterReading {
  mutating func letter() throws(DocBookFault) -> Letter {
    guard article.name == "article",
      article.has(["version": "5.0", "role": "letter"], mayHave: ["xml:lang"])
    else { throw DocBookFault(article, "\(article.shown) is no letter of Writ's") }
    var parts = try ElementCursor(within: article)
    let metadata = try MetadataReading(
      try parts.need("info"), language: language, body: &body)
    try checkSender(metadata.sender, &parts)
    let addressee = try addressee(metadata.addressee, &parts)
    let line = try parts.needText("para", ["role": "dateline"])
    let reference = try reference(metadata.reference, &parts)
    let salutation = try parts.needText("para", ["role": "salute"])
    let blocks = try body.blocks(&parts) { $0.name == "para" && $0.has(["role": "closer"]) }
    let close = try parts.needText("para", ["role": "closer"])
    let signatories = try signatories(&parts)
    let copies = try labeledLines("copies", &parts)
    let enclosures = try labeledLines("enclosures", &parts)
    let notes = try notes(metadata.sourcesLabel, &parts)
    try parts.finish()
    return Letter(
      reference: reference, language: language, date: LetterDate(iso: metadata.date, line: line),
      sender: metadata.sender, addressee: addressee, subject: metadata.subject,
      salutation: salutation, body: blocks, close: close, signatories: signatories,
      copies: copies, enclosures: enclosures, notes: notes, origin: metadata.origin)
  }
}

extension LetterReading {
  /// What readers see of the sender must be what machines read.
  private func checkSender(
    _ sender: Sender, _ parts: inout ElementCursor
  ) throws(DocBookFault) {
    let element = try parts.need("literallayout", ["class": "normal", "role": "sender"])
    let about = [sender.name] + [sender.organisation].compactMap(\.self) + sender.addressLines
    let reach = [sender.country, sender.email, sender.phone].compactMap(\.self)
    let seen = try FrameLine.lines(of: element)
    guard seen == (about + reach).map({ FrameLine(text: $0, said: nil) }) else {
      throw .disagrees(element, with: "the author in 'info'")
    }
  }

  /// The addressee of `info`, with the lines that stand above the address in the block alone.
  private func addressee(
    _ addressee: Addressee, _ parts: inout ElementCursor
  ) throws(DocBookFault) -> Addressee {
    let element = parts.take("literallayout", ["class": "normal", "role": "addressee"])
    let lines = try element.map(FrameLine.lines) ?? []
    let known = addressee.addressLines.count + (addressee.countryLine == nil ? 0 : 1)
    let envelope = lines.dropLast(known).map { $0.text(usual: language) }
    let address = lines.dropFirst(envelope.count).prefix(addressee.addressLines.count)
    let country = lines.dropFirst(envelope.count + address.count).first
    guard lines.count >= known, address.map({ $0.text(usual: nil) }) == addressee.addressLines,
      country?.text(usual: language) == addressee.countryLine
    else { throw .disagrees(element ?? article, with: "the address in 'info'") }
    return Addressee(
      envelopeLines: envelope, addressLines: addressee.addressLines,
      countryLine: addressee.countryLine, countryCode: addressee.countryCode,
      name: addressee.name, office: addressee.office, body: addressee.body,
      email: addressee.email, fax: addressee.fax)
  }

  /// The code of `info`, with the label that stands before it in the line alone.
  private func reference(
    _ code: String, _ parts: inout ElementCursor
  ) throws(DocBookFault) -> Letter.Reference {
    let element = try parts.need("para", ["role": "reference"])
    let (line, end) = (Array(try element.text().utf8), Array(" \(code)".utf8))
    guard line.count >= end.count, line.suffix(end.count) == end[...] else {
      throw .disagrees(element, with: "the reference in 'info'")
    }
    return Letter.Reference(
      label: String(decoding: line.dropLast(end.count), as: UTF8.self), code: code)
  }
}

extension LetterReading {
  private func signatories(
    _ parts: inout ElementCursor
  ) throws(DocBookFault) -> [Signatory] {
    var signatories: [Signatory] = []
    repeat {
      let element = try parts.need("literallayout", ["class": "normal", "role": "signed"])
      var lines = try ElementCursor(within: element)
      let name = try lines.needText("personname")
      let role = try lines.text("jobtitle")
      let organisation = try lines.text("orgname")
      let country = try lines.text("phrase", ["role": "country"])
      try lines.finish()
      signatories.append(
        Signatory(name: name, role: role, organisation: organisation, country: country))
    } while parts.next?.name == "literallayout"
    return signatories
  }

  private func labeledLines(
    _ role: String, _ parts: inout ElementCursor
  ) throws(DocBookFault) -> Letter.LabeledLines? {
    guard let list = parts.take("itemizedlist", ["role": role]) else { return nil }
    var items = try ElementCursor(within: list)
    let label = try items.needText("title")
    var lines: [String] = []
    repeat {
      var item = try ElementCursor(within: try items.need("listitem"))
      lines.append(try item.needText("para"))
      try item.finish()
    } while items.next != nil
    return Letter.LabeledLines(label: label, lines: lines)
  }

  /// The sources: footnotes at their numbers, and those without a mark in the gaps between them.
  private mutating func notes(
    _ kept: String?, _ parts: inout ElementCursor
  ) throws(DocBookFault) -> Letter.LabeledNotes? {
    let list = parts.take("itemizedlist", ["role": "sources"])
    var label = kept
    var unmarked: [SourceNote] = []
    if let list {
      var items = try ElementCursor(within: list)
      let title = try items.needText("title")
      guard label == nil || label == title else {
        throw .disagrees(list, with: "the label of the sources in 'info'")
      }
      label = title
      repeat {
        unmarked.append(try body.source(in: try items.need("listitem")))
      } while items.next
        != nil
    }
    guard label != nil || !body.footnotes.isEmpty else { return nil }
    lacksSourcesLabel = label == nil
    var rest = unmarked[...]
    var notes: [SourceNote] = []
    for number in 1...max(body.footnotes.count + unmarked.count, 1) {
      if let note = body.footnotes[number] ?? rest.popFirst() { notes.append(note) }
    }
    guard notes.count == body.footnotes.count + unmarked.count else {
      throw DocBookFault(list ?? article, "the numbers of the sources leave one out")
    }
    return Letter.LabeledNotes(label: label ?? "", notes: notes)
  }
}
