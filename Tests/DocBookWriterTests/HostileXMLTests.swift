// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import DocBookWriter

@Suite struct HostileXMLTests {
  @Test(arguments: SampleLetters.hostileValues)
  func `every field comes back as it was given, whatever it holds`(value: String) throws {
    let texts = try texts(of: SampleLetters.hostile(value))
    let written = WritableText.of(value)
    let places = [
      "honorific", "firstname", "othername", "surname", "jobtitle", "orgname", "otheraddr",
      "country",
      "phone", "fax", "email", "date", "biblioid", "dateline", "salute", "closer", "title",
    ]
    for place in places {
      #expect(texts[place]?.contains(written) ?? false, "\(place)")
    }
    #expect(texts["reference"] == ["\(written) \(written)"])
    #expect(texts["signed"] == [[String](repeating: written, count: 4).joined(separator: "\n")])
    #expect(texts["emphasis"]?.allSatisfy { $0 == written } ?? false)
    #expect(texts["phrase"]?.allSatisfy { $0.contains(written) } ?? false)
  }

  @Test(arguments: SampleLetters.all.map(\.name))
  func `every text of a letter is in its XML`(name: String) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    let texts = try texts(of: letter)
    let whole = Array(texts.values.joined())
    let all = Set(whole + whole.flatMap { $0.split(separator: "\n").map(String.init) })
    for text in frameTexts(of: letter) { #expect(all.contains(text), "\(text)") }
    let body = texts["article"]?.joined() ?? ""
    for text in words(of: letter.body) { #expect(body.contains(text), "\(text)") }
    for note in letter.notes?.notes ?? [] { #expect(body.contains(note.text)) }
  }

  /// What each element holds, by its name and by its role.
  private func texts(of letter: Letter) throws -> [String: [String]] {
    let messages = MessageList()
    let tree = try XMLTree(DocBookWriter().write(letter), messages)
    var texts: [String: [String]] = [:]
    tree?.forEachElement { element in
      texts[element.name, default: []].append(element.text)
      if let role = element.attribute("role") { texts[role, default: []].append(element.text) }
    }
    #expect(messages.all.isEmpty)
    return texts
  }

  private func frameTexts(of letter: Letter) -> [String] {
    let (sender, addressee, origin) = (letter.sender, letter.addressee, letter.origin)
    let name = addressee.name.map { [$0.honorific, $0.given, $0.patronymic, $0.family] } ?? []
    let optional: [String?] =
      [sender.organisation, sender.country, sender.email, sender.phone, addressee.countryCode]
      + [addressee.body, addressee.email, addressee.fax, letter.copies?.label] + name
      + letter.signatories.flatMap { [$0.name, $0.role, $0.organisation, $0.country] }
    return optional.compactMap(\.self) + sender.addressLines + addressee.lines.map(\.text)
      + [
        letter.date.iso, letter.date.line, letter.salutation, letter.close,
        letter.subject.plainText,
      ]
      + [sender.name, addressee.office, letter.reference.code, origin.mailing, origin.recipient]
      + [origin.member, origin.template, "\(letter.reference.label) \(letter.reference.code)"]
      + origin.cases + (letter.copies?.lines ?? []) + (letter.enclosures?.lines ?? [])
  }

  private func words(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): words(of: inlines)
      case .list(let list): list.items.flatMap { words(of: $0) }
      case .quotation(let blocks): words(of: blocks)
      case .table(let table):
        ([table.caption] + table.header + table.rows.flatMap(\.self)).flatMap { words(of: $0) }
      case .figure(let figure): words(of: figure.caption) + [figure.description]
      case .parallel(let columns): columns.flatMap { words(of: $0.blocks) }
      }
    }
  }

  private func words(of inlines: [Inline]) -> [String] {
    inlines.map { [$0].plainText }
  }
}
