// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct ReferenceFoundTests {
  private static func reference(_ number: UInt64, prefix: String = "WR") -> Reference {
    Reference(prefix: prefix, number: number &* 0x9E37_79B9_7F4A_7C15 >> 20)
  }

  private let first = reference(7)
  private let letters = Reference(prefix: "WR", number: 0x2_D6B5_AD6B)
  private let long = reference(9, prefix: "ABCD")

  private func found(_ text: String, prefix: String? = nil) -> [String] {
    Reference.found(in: text, prefix: prefix).map(\.text)
  }

  private func wrapped(_ text: String, at index: Int) -> String {
    "\(text.prefix(index)) \n\(text.dropFirst(index))"
  }

  @Test func `references are found in a letter, in order, each once`() {
    let text = """
      Dear Sir or Madam,

      thank you for your letters of 21 November 2026 (\(first.text), \(long.text.lowercased())) on Mr A.
      Our file: 12/2026-UZ. See also "\(letters.text)", *\(first.text)* and https://example.org/?r=\(long.text).

      Re: \(first.text)
      """
    #expect(found(text) == [first.text, long.text, letters.text])
  }

  @Test func `dashes, spaces and line breaks may stand within a reference`() {
    let parts = first.text.split(separator: "-").map(String.init)
    let bare = parts.joined()
    let spaced = bare.map { String($0) }
    let dashed = first.text.map { String($0) }
    let texts: [String] = [
      bare, bare.lowercased(), parts.joined(separator: " "), parts.joined(separator: " - "),
      parts.joined(separator: "\u{2013}"), parts.joined(separator: "\u{2011}"),
      parts.joined(separator: "\n"), parts.joined(separator: "-\r\n"),
      parts.joined(separator: "\u{A0}\u{2014}\u{A0}"), parts.joined(separator: "-\n> > "),
      parts.joined(separator: "\u{AD}"), spaced.joined(separator: " "),
      spaced.joined(separator: "-"),
      dashed.joined(separator: " "),
      dashed.joined(separator: "\u{200B}"), wrapped(first.text, at: 5), wrapped(first.text, at: 9),
    ]
    for text in texts {
      #expect(found("x \(text), y") == [first.text], "\(text)")
      #expect(found(text) == [first.text], "\(text)")
      #expect(found("x \(text), y", prefix: "WR") == [first.text], "\(text)")
    }
  }

  @Test func `with a known prefix gaps may be anywhere`() {
    let bare = first.text.filter { $0 != "-" }
    for index in 1..<10 {
      let text = "\(bare.prefix(index)) \n\(bare.dropFirst(index))"
      #expect(found("x \(text) y", prefix: "WR") == [first.text])
    }
    #expect(found("\(first.text) \(long.text)", prefix: "WR") == [first.text])
    #expect(found("\(first.text) \(long.text)", prefix: "ABCD") == [long.text])
    #expect(found("\(first.text) \(long.text)", prefix: "wr-") == [])
  }

  @Test func `a reference is never found within a longer word`() {
    let bare = first.text.filter { $0 != "-" }
    for text in [
      "x\(bare)", "\(bare)x", "1\(first.text)", "\(first.text)1", "é\(first.text)",
      "\(first.text)é",
      "\(first.text)\u{301}", "\(first.text)ш", "家\(first.text)", "٣\(first.text)", "u\(bare)",
    ] {
      #expect(found(text) == [], "\(text)")
    }
    for text in [
      "x-\(first.text)", "\(first.text)-x.pdf", "_\(first.text)_", "#\(first.text)",
      "\(first.text)'s",
    ] {
      #expect(found(text) == [first.text], "\(text)")
    }
  }

  @Test func `other signs within are no reference`() {
    let parts = first.text.split(separator: "-").map(String.init)
    for sign in [".", "/", "_", ",", ":", "*", ">", "\u{1F48C}", String(repeating: "-", count: 25)]
    {
      #expect(found(parts.joined(separator: sign)) == [], "\(sign)")
      #expect(found(parts.joined(separator: sign), prefix: "WR") == [], "\(sign)")
    }
    #expect(found("U\(first.text.dropFirst())") == [])
  }

  @Test func `plain language is seldom taken for a reference`() {
    let text = """
      The management of the department has on 21 March 2026 and on 14 May 2027 received the letters that they
      sent, and they were read with care. WE HAVE NOTED THAT YOUR CASE MANAGEMENT AGREEMENT, DATED 2026-03-21,
      WAS SENT BACK FROM THEM WHEN THEY MET. Be it said that many were seen here that year, some were then freed.
      """
    #expect(found(text) == [])
    #expect(found(String(repeating: text, count: 5), prefix: "WR") == [])
  }

  @Test func `what is typed wrongly is not found`() {
    let text = Array(first.text)
    for index in text.indices where text[index] != "-" {
      var wrong = text
      wrong[index] = wrong[index] == "7" ? "8" : "7"
      #expect(found(String(wrong)) == [])
    }
  }

  @Test func `texts made to do harm are read in linear time`() {
    let count = 30_000
    let texts = [
      "-", " ", "\n", "\u{AD}", "A", "A ", "A-", "WR-", "WR-7K3F-", "WR-7K3F-2M9\n", "A1B2-",
      "\u{301}",
      "\n>", "家", "\u{2014}",
    ].map { String(repeating: $0, count: count / $0.utf8.count) }
    for text in texts {
      #expect(Reference.found(in: text).count <= 40)
      #expect(found("\(text) , \(first.text)").last == first.text)
    }
    let gap = String(repeating: "-", count: count)
    #expect(found(first.text.split(separator: "-").joined(separator: gap)) == [])
  }
}
