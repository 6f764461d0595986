// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct ReferenceTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// References with codes that are all alike, all different, and anything between.
  static let samples: [Reference] = ["WR", "ABC", "ZZZZ"].flatMap { prefix in
    [0, 1, 31, 0x7_FFFF_FFFF, 0x1_2345_6789, 0x5_A5A5_A5A5, 0x0_4321_0000].map {
      Reference(prefix: prefix, number: $0)
    }
  }

  @Test func `a reference has prefix, code and check character`() {
    // The last character must never change: it stands on letters that have been posted.
    #expect(Reference(prefix: "WR", number: 0).text == "WR-0000-000W")
    #expect(Self.samples.allSatisfy { $0.text.count == $0.text.prefix { $0 != "-" }.count + 10 })
  }

  @Test(arguments: samples)
  func `a printed reference is read again`(reference: Reference) {
    #expect(Reference(typed: reference.text) == reference)
  }

  @Test(arguments: samples)
  func `every single wrong character is refused`(reference: Reference) {
    let text = Array(reference.text)
    for index in text.indices where text[index] != "-" {
      for wrong in Self.alphabet where wrong != text[index] {
        var typed = text
        typed[index] = wrong
        #expect(Reference(typed: String(typed)) == nil)
      }
    }
  }

  @Test(arguments: samples)
  func `every swap of two characters is refused`(reference: Reference) {
    let text = Array(reference.text.filter { $0 != "-" })
    for first in text.indices {
      for second in text.indices where first < second && text[first] != text[second] {
        var typed = text
        typed.swapAt(first, second)
        #expect(Reference(typed: String(typed)) == nil)
      }
    }
  }

  @Test(arguments: samples)
  func `a character too many or too few gives no other reference of the prefix`(
    reference: Reference
  ) {
    let text = Array(reference.text.filter { $0 != "-" })
    let prefix = reference.text.prefix { $0 != "-" }
    for index in text.indices {
      var typed = text
      typed.remove(at: index)
      if let found = Reference(typed: String(typed)) {
        #expect(found.text.prefix { $0 != "-" } != prefix)
      }
    }
  }

  @Test(
    arguments: [
      "wr-7k3f-2m9", " WR 7K3F 2M9", "WR7K3F2M9", "w r - 7 k 3 f - 2 m 9", "WR–7K3F—2M9",
      "WR‑7K3F−2M9", "WR\u{A0}7K3F\u{2009}2M9\n",
    ])
  func `case, spaces and dashes do not matter`(typed: String) throws {
    // The code with the check character that belongs to it.
    let found = Self.alphabet.compactMap { Reference(typed: typed + String($0)) }
    #expect(found.count == 1)
    #expect(found.first?.text.hasPrefix("WR-7K3F-2M9") == true)
  }

  @Test func `look-alikes are repaired`() throws {
    let reference = Reference(prefix: "WR", number: 0x0_0000_8421)
    let typed = reference.text.dropFirst(3)
    #expect(typed.contains("0") && typed.contains("1"))
    for (digit, letters) in [("0", ["O", "o"]), ("1", ["I", "i", "L", "l"])] {
      for letter in letters {
        let text = "WR-" + typed.replacing(digit, with: letter)
        #expect(Reference(typed: text) == reference)
      }
    }
  }

  @Test(
    arguments: [
      "", "WR", "WR-", "WR-7K3F-2M9", "W-7K3F-2M9C", "ABCDE-7K3F-2M9C", "WR-7K3F-2M9U",
      "WR_7K3F_2M9C",
      "1R-0000-0000", "WR-7K3F-2M9Ш", "💌💌💌", "WR-7K3F-2M9C-2M9C",
    ])
  func `what is no reference is refused`(typed: String) { #expect(Reference(typed: typed) == nil) }

  @Test func `numbers give different references`() {
    let all = Set((0..<20_000).map { Reference(prefix: "WR", number: $0 &* 0x9E37_79B9) })
    #expect(all.count == 20_000)
  }

  @Test(
    arguments: [
      ("WR", true), ("ABC", true), ("ZZZZ", true), ("W", false), ("ABCDE", false), ("wr", false),
      ("W1", false), ("WI", false), ("LO", false), ("WU", false), ("", false), ("ШR", false),
    ])
  func `a prefix has two to four letters of the alphabet`(text: String, isPrefix: Bool) {
    #expect(Reference.isPrefix(text) == isPrefix)
  }
}
