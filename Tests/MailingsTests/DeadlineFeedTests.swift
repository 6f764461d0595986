// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Testing

@testable import Mailings

/// Calendars of deadlines, read by a parser that knows only what the standard allows.
@Suite struct DeadlineFeedTests {
  private typealias Deadline = DeadlineFeed.Deadline

  private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  private func feed(_ deadlines: [Deadline]) throws -> DeadlineFeed {
    DeadlineFeed(name: "Letters; due", deadlines: deadlines, day: try Self.day("2026-11-21"))
  }

  @Test func `a calendar of deadlines is a text that never changes`() throws {
    let feed = try feed([
      Deadline(
        uid: "WR-7K3F-2M9C@writ", date: Self.day("2026-12-31"), summary: "Answer to WR-7K3F-2M9C",
        description: "Ministry of Justice, Tashkent; 60 days\nAsk again.", hasReminder: true),
      Deadline(uid: "b@writ", date: Self.day("2026-12-01"), summary: "Ärztliches Gutachten"),
    ])
    #expect(
      String(decoding: feed.bytes, as: UTF8.self).replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Writ//Deadlines//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:Letters\\; due
        X-WR-CALNAME:Letters\\; due
        BEGIN:VEVENT
        UID:b@writ
        DTSTAMP:20261121T000000Z
        DTSTART;VALUE=DATE:20261201
        DTEND;VALUE=DATE:20261202
        SUMMARY:Ärztliches Gutachten
        TRANSP:TRANSPARENT
        END:VEVENT
        BEGIN:VEVENT
        UID:WR-7K3F-2M9C@writ
        DTSTAMP:20261121T000000Z
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        SUMMARY:Answer to WR-7K3F-2M9C
        DESCRIPTION:Ministry of Justice\\, Tashkent\\; 60 days\\nAsk again.
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Answer to WR-7K3F-2M9C
        TRIGGER:-P1D
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func `the order of deadlines does not matter, and one with the same uid comes once`() throws
  {
    let deadlines = try (1...9).map {
      Deadline(uid: "\($0 % 5)", date: try Self.day("2026-12-0\(10 - $0)"), summary: "\($0)")
    }
    let bytes = try feed(deadlines).bytes
    #expect(try feed(deadlines.reversed()).bytes == bytes)
    #expect(try Parsed(bytes).values(of: "UID").count == 5)
  }

  @Test(
    arguments: [
      "", "a,b;c\\d", "a\nb", "a\r\nb", "a\rb", "\n\n", "END:VEVENT\r\nBEGIN:VEVENT",
      "a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f", "a\u{0}b\u{1B}[31m\u{7F}\u{9B}", "\tä\t",
      "\\n", "\\", "\\\\,", "\u{301}\u{301}", String(repeating: "家", count: 200),
      String(repeating: "👩‍👩‍👧", count: 40), String(repeating: " ", count: 300),
      String(repeating: ",", count: 300), String(repeating: "é\n", count: 300),
    ])
  func `any text stays one value`(text: String) throws {
    let feed = DeadlineFeed(
      name: text,
      deadlines: [
        Deadline(
          uid: "u", date: try Self.day("9999-12-31"), summary: text, description: text,
          hasReminder: true)
      ], day: try Self.day("2026-11-21"))
    let parsed = try Parsed(feed.bytes)
    #expect(parsed.names.filter { $0 == "BEGIN" }.count == 3)
    for name in ["NAME", "X-WR-CALNAME", "SUMMARY", "DESCRIPTION"] {
      #expect(parsed.values(of: name).allSatisfy { $0 == Self.kept(text) })
    }
    #expect(parsed.values(of: "DESCRIPTION").count == 2)
    #expect(parsed.values(of: "DTEND;VALUE=DATE") == [])
  }

  /// The text with line feeds for all line ends and without control characters.
  private static func kept(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").unicodeScalars.map { scalar -> Unicode.Scalar in
      [0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029].contains(scalar.value) ? "\n" : scalar
    }
    var view = String.UnicodeScalarView()
    view += lines.filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }
    return String(view)
  }

  @Test func `folds stand at every length where they should`() throws {
    for length in 0..<200 {
      for letter in ["a", "é", "家", "💌"] {
        let text =
          String(repeating: "x", count: length % 4) + String(repeating: letter, count: length)
        let feed = DeadlineFeed(name: text, deadlines: [], day: try Self.day("2026-11-21"))
        #expect(try Parsed(feed.bytes).values(of: "NAME") == [text])
      }
    }
  }
}

/// A calendar read strictly: CR LF, lines of at most 75 bytes in whole characters, parts closed in
/// order, no escape but those of the standard.
private struct Parsed {
  private var lines: [(name: String, value: String)] = []

  private struct Broken: Error { let line: String }

  init(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    var unfolded: [String] = []
    while let end = rest.firstIndex(of: 0x0D) {
      let line = try #require(String(validating: rest[..<end], as: UTF8.self))
      guard line.utf8.count <= 75, !line.unicodeScalars.contains("\n"), end + 1 < rest.endIndex,
        rest[end + 1] == 0x0A
      else { throw Broken(line: line) }
      rest = rest[(end + 2)...]
      if line.utf8.first == 0x20, let last = unfolded.popLast() {
        unfolded.append(last + String(decoding: line.utf8.dropFirst(), as: UTF8.self))
      } else {
        unfolded.append(line)
      }
    }
    guard rest.isEmpty else { throw Broken(line: "no line end") }
    for line in unfolded { try take(line) }
    guard open.isEmpty else { throw Broken(line: "never closed") }
  }

  private var open: [String] = []

  private mutating func take(_ line: String) throws {
    let scalars = line.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { throw Broken(line: line) }
    let name = String(scalars[..<colon])
    let raw = String(scalars[scalars.index(after: colon)...])
    if name == "BEGIN" { open.append(raw) }
    if name == "END", open.popLast() != raw { throw Broken(line: line) }
    lines.append((name, try name.contains("=") ? raw : Self.text(raw)))
  }

  private static func text(_ raw: String) throws -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in raw.unicodeScalars {
      if isEscaped {
        guard "nN,;\\".unicodeScalars.contains(scalar) else { throw Broken(line: raw) }
        result.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
      } else if ",;".unicodeScalars.contains(scalar) {
        throw Broken(line: raw)
      } else if scalar != "\\" {
        result.append(scalar)
      }
      isEscaped = !isEscaped && scalar == "\\"
    }
    if isEscaped { throw Broken(line: raw) }
    return String(result)
  }

  var names: [String] { lines.map(\.name) }

  func values(of name: String) -> [String] { lines.filter { $0.name == name }.map(\.value) }
}
