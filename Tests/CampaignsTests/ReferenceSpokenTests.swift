// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct ReferenceSpokenTests {
  private static let words: [Character: String] = [
    "A": "alfa", "B": "bravo", "C": "charlie", "D": "delta", "E": "echo", "F": "foxtrot",
    "G": "golf", "H": "hotel", "J": "juliett", "K": "kilo", "M": "mike", "N": "november",
    "P": "papa", "Q": "quebec", "R": "romeo", "S": "sierra", "T": "tango", "V": "victor",
    "W": "whiskey", "X": "x-ray", "Y": "yankee", "Z": "zulu", "0": "zero", "1": "one", "2": "two",
    "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine",
  ]

  /// Random references of prefixes that are themselves words or parts of some.
  static let samples: [Reference] = {
    var random = SplitMix(state: 3)
    return ["WR", "ABC", "PAPA", "TREE", "XRAY", "DASH", "TEN"].flatMap { prefix in
      (0..<40).map { _ in Reference(prefix: prefix, number: random.next()) }
    }
  }()

  /// Codes with the check character that belongs to them.
  private func completed(_ text: String, by words: [String]) -> [Reference] {
    words.compactMap { Reference(typed: "\(text) \($0)") }
  }

  @Test func `a reference is read as it is spoken on the phone`() {
    let spoken = "whiskey romeo seven kilo three foxtrot two mike nine"
    let found = completed(spoken, by: Array(Self.words.values))
    #expect(found.map { $0.text.dropLast() } == ["WR-7K3F-2M9"])
  }

  @Test(arguments: samples)
  func `words, characters and both together are the same reference`(reference: Reference) {
    var random = SplitMix(state: reference.text.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    let characters = reference.text.filter { $0 != "-" }
    let words = characters.map { Self.words[$0] ?? "" }
    let mixed = characters.map { character in
      Bool.random(using: &random) ? Self.words[character] ?? "" : String(character)
    }
    #expect(Reference(typed: reference.text) == reference)
    #expect(Reference(typed: words.joined(separator: " ")) == reference)
    #expect(Reference(typed: words.joined(separator: ", ").uppercased() + ".") == reference)
    #expect(Reference(typed: words.joined(separator: "-")) == reference)
    #expect(Reference(typed: mixed.joined(separator: " ")) == reference)
    let parts = reference.text.split(separator: "-").map { part in
      part.map { Self.words[$0] ?? "" }.joined(separator: " ")
    }
    #expect(Reference(typed: parts.joined(separator: " dash ")) == reference)
  }

  @Test func `other spellings of the words are known`() {
    let pairs = [
      ("alpha", "A"), ("juliet", "J"), ("whisky", "W"), ("xray", "X"), ("x ray", "X"),
      ("tree", "3"), ("fower", "4"), ("fife", "5"), ("niner", "9"), ("oscar", "0"), ("india", "1"),
      ("lima", "1"),
    ]
    for (word, character) in pairs {
      for number in 0..<64 as Range<UInt64> {
        let text = Reference(prefix: "ABC", number: number << 20 | 0x4_3210).text
        let letters = text.filter { $0 != "-" }
        guard letters.contains(character) else { continue }
        let spoken = letters.map { String($0) == character ? word : String($0) }
        #expect(Reference(typed: spoken.joined(separator: " "))?.text == text)
      }
    }
  }

  @Test(
    arguments: [
      "whiskey romeo", "whiskey romeo seven kilo three foxtrot two mike nine",
      "whiskeyromeo seven kilo three foxtrot two mike nine charlie",
      "whiskey romeo seven kylo three foxtrot two mike nine charlie",
      "whiskey romeo seven are three foxtrot two mike nine charlie",
      "whiskey romeo seven seventy three foxtrot two mike nine charlie",
      "whiskey uniform seven kilo three foxtrot two mike nine charlie", "ray", "x-ray", "dash",
      "double u romeo seven kilo three foxtrot two mike nine charlie",
      String(repeating: "alfa ", count: 12), String(repeating: "alfa ", count: 2_000),
    ])
  func `what is not spelled as the alphabet has it is refused`(text: String) {
    let checks = Self.words.values.compactMap { Reference(typed: text + " " + $0) }
    if text.hasSuffix("mike nine") {
      #expect(checks.count == 1)
    } else {
      #expect(Reference(typed: text) == nil)
    }
  }

  @Test func `what may be typed or spoken is refused where the two differ`() {
    // Twelve characters as typed, ten as spoken: `ONE` stands within.
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    var random = SplitMix(state: 5)
    var refused = 0
    for _ in 0..<400 {
      let head = String(
        (0..<4).map { _ in alphabet.dropFirst(10).randomElement(using: &random) ?? "A" })
      for check in alphabet {
        let readings = ["\(head)0NE2345\(check)", "\(head)12345\(check)"]
        let meant = readings.compactMap { Reference(typed: $0) }
        if meant.count == 2 { refused += 1 }
        #expect(
          Reference(typed: "\(head) ONE 2345\(check)") == (meant.count == 2 ? nil : meant.first))
      }
    }
    #expect(refused > 0)
  }
}
