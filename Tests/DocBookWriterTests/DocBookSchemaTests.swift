// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation
import SampleLetters
import Testing

@testable import DocBookWriter

@Suite struct DocBookSchemaTests {
  @Test(.enabled(if: OutsideJudge.hasSchema), arguments: SampleLetters.all.map(\.name))
  func `the sample letters keep the schema and the rules`(name: String) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    let schema = try DocBookSchema(path: OutsideJudge.schemaPath)
    #expect(try schema.messages(for: DocBookWriter().write(letter)) == [])
  }

  @Test(.enabled(if: OutsideJudge.hasSchema))
  func `hostile letters keep the schema and the rules`() throws {
    let schema = try DocBookSchema(path: OutsideJudge.schemaPath)
    for value in SampleLetters.hostileValues {
      let bytes = try DocBookWriter().write(SampleLetters.hostile(value))
      #expect(try schema.messages(for: bytes) == [], "\(value.prefix(40))")
    }
  }

  @Test(.enabled(if: OutsideJudge.hasSchema))
  func `documents keep the schema, whatever they hold`() throws {
    let schema = try DocBookSchema(path: OutsideJudge.schemaPath)
    let samples = SampleDocuments.all.map(\.document)
    for document in samples + SampleLetters.hostileValues.map({ SampleDocuments.hostile($0) }) {
      let bytes = try DocBookWriter().write(document)
      #expect(try schema.messages(for: bytes) == [], "\(document.role.prefix(40))")
    }
  }

  @Test(.enabled(if: OutsideJudge.hasSchema))
  func `what the schema does not know is told with its line`() throws {
    let schema = try DocBookSchema(path: OutsideJudge.schemaPath)
    let messages = try schema.messages(for: changed("<para role=\"salute\">", "<para><nonsense/>"))
    #expect(messages.contains { $0.line > 1 })
    #expect(messages.contains(DocBookMessage(line: 0, text: "the letter has no salutation")))
  }

  @Test func `a file that is no schema is an error`() {
    for path in ["", "/nowhere/docbook.rng", "a\u{0}b", #filePath] {
      #expect(throws: DocBookError.noSchema(path: path)) { _ = try DocBookSchema(path: path) }
    }
  }

  @Test(arguments: [
    ("<author role=\"sender\"", "<author role=\"x\"", "sender"),
    ("otherclass=\"recipient\">\n", "otherclass=\"x\">\n", "recipient"),
    ("<date>2026-11-21</date>", "", "date"),
    ("otherclass=\"letter-reference\"", "otherclass=\"x\"", "reference"),
    ("role=\"salute\"", "role=\"x\"", "salutation"), ("role=\"closer\"", "role=\"x\"", "close"),
    ("role=\"signed\"", "role=\"x\"", "signatory"),
  ])
  func `a letter without a part of its frame breaks the rules`(
    old: String, new: String, word: String
  ) throws {
    #expect(try ruleMessages(changed(old, new)) == ["the letter has no \(word)"])
  }

  @Test func `a part that may be there once is told when there twice`() throws {
    let bytes = try changed(
      "<para role=\"reference\">", "<para role=\"salute\"/><para role=\"reference\">")
    #expect(try ruleMessages(bytes) == ["the letter has 2 times a salutation, not once"])
  }

  @Test(arguments: [
    "", "<", "<a>", "\u{0}", "<a>&b;</a>", "<a b='1' b='2'/>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>",
    "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;&c;</a>",
    String(repeating: "<a>", count: 5_000),
  ])
  func `what is no plain XML is refused with one message`(text: String) throws {
    let messages = MessageList()
    if try XMLTree(Array(text.utf8), messages) != nil { Issue.record("it was read") }
    #expect(messages.all.count == 1)
  }

  private func ruleMessages(_ bytes: [UInt8]) throws -> [String] {
    let messages = MessageList()
    guard let tree = try XMLTree(bytes, messages) else { return messages.all.map(\.text) }
    return LetterRules.messages(for: tree)
  }

  /// The English letter with one thing changed.
  private func changed(_ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: try DocBookWriter().write(SampleLetters.english), as: UTF8.self)
    #expect(text.contains(old))
    return Array(text.replacing(old, with: new).utf8)
  }
}
