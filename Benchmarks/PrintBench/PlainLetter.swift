// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation

/// A letter's texts without any marks, for programs that set the same words.
struct PlainLetter: Encodable {
  /// A paragraph, or the items of a list.
  struct Part: Encodable {
    var text: String?
    var items: [String]?
  }

  let language: String
  let sender: [String]
  let address: [String]
  let reference: String
  let date: String
  let subject: String
  let salutation: String
  let body: [Part]
  let close: String
  let signature: [String]
  let tail: [String]
}

extension PlainLetter {
  init(_ letter: Letter) {
    language = letter.language
    let sender = letter.sender
    self.sender =
      [sender.name] + [sender.organisation].compactMap(\.self) + sender.addressLines
      + [sender.country, sender.email, sender.phone].compactMap(\.self)
    address = letter.addressee.lines.map(\.text)
    reference = "\(letter.reference.label) \(letter.reference.code)"
    date = letter.date.line
    subject = letter.subject.plainText
    salutation = letter.salutation
    body = letter.body.map { Part($0) }
    close = letter.close
    signature = letter.signatories.flatMap { signatory in
      [signatory.name]
        + [signatory.role, signatory.organisation, signatory.country].compactMap(\.self)
    }
    tail = letter.copies.map { [$0.label] + $0.lines } ?? []
  }

  static func write(_ letters: [Letter], to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try encoder.encode(letters.map { PlainLetter($0) }).write(to: URL(fileURLWithPath: path))
  }
}

extension PlainLetter.Part {
  init(_ block: Block) {
    switch block {
    case .paragraph(let words): text = words.plainText
    case .list(let list): items = list.items.map { $0.plainText }
    default: preconditionFailure("the letters of the benchmark have paragraphs and lists only")
    }
  }
}

extension [Block] {
  fileprivate var plainText: String {
    map { if case .paragraph(let words) = $0 { words.plainText } else { "" } }
      .joined(separator: " ")
  }
}
