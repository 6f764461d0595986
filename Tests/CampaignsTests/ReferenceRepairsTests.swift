// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct ReferenceRepairsTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// Some hundred random references.
  static let samples: [Reference] = {
    var random = SplitMix(state: 1)
    return ["WR", "ABC", "ZZZZ"].flatMap { prefix in
      (0..<100).map { _ in Reference(prefix: prefix, number: random.next()) }
    }
  }()

  private func expectRepaired(
    _ typed: [Character], to reference: Reference, most: Int = 60,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = String(typed)
    guard Reference(typed: text) == nil else {
      Issue.record("'\(text)' holds", sourceLocation: sourceLocation)
      return
    }
    let repairs = Reference.repairs(of: text)
    #expect(repairs.contains(reference), "\(text)", sourceLocation: sourceLocation)
    #expect(repairs.count < most && Set(repairs).count == repairs.count, "\(text)")
  }

  @Test func `every single wrong character is detected, and the right reference among the repairs`()
  {
    for reference in Self.samples {
      let text = Array(reference.text)
      for index in text.indices where text[index] != "-" {
        for wrong in Self.alphabet where wrong != text[index] {
          var typed = text
          typed[index] = wrong
          guard Reference(typed: String(typed)) == nil else {
            Issue.record("\(String(typed)) holds")
            return
          }
        }
        var typed = text
        typed[index] = typed[index] == "7" ? "8" : "7"
        expectRepaired(typed, to: reference)
        typed[index] = "U"
        expectRepaired(typed, to: reference)
      }
    }
  }

  @Test func `all wrong characters of some references are repaired`() {
    for reference in Self.samples.enumerated().filter({ $0.offset % 30 == 0 }).map(\.element) {
      let text = Array(reference.text)
      for index in text.indices where text[index] != "-" {
        for wrong in Self.alphabet + Array("UШ$é") where wrong != text[index] {
          var typed = text
          typed[index] = wrong
          expectRepaired(typed, to: reference)
        }
      }
    }
  }

  @Test func `every swap of neighbours is detected, and the right reference among the repairs`() {
    for reference in Self.samples {
      let text = Array(reference.text.filter { $0 != "-" })
      for index in text.indices.dropLast() where text[index] != text[index + 1] {
        var typed = text
        typed.swapAt(index, index + 1)
        expectRepaired(typed, to: reference)
      }
    }
  }

  @Test func `a missing or extra character is repaired where the text does not hold`() {
    for reference in Self.samples.prefix(150) {
      let text = Array(reference.text.filter { $0 != "-" })
      for index in text.indices {
        var typed = text
        typed.remove(at: index)
        if Reference(typed: String(typed)) == nil { expectRepaired(typed, to: reference) }
        typed = text
        typed.insert(Self.alphabet[(index * 7) % 32], at: index)
        if Reference(typed: String(typed)) == nil { expectRepaired(typed, to: reference) }
      }
    }
  }

  @Test func `what holds as it stands has no repairs`() {
    for reference in Self.samples {
      #expect(Reference.repairs(of: reference.text.lowercased()) == [])
      #expect(Reference.repairs(of: reference.text, prefix: "XY") == [])
    }
  }

  @Test(arguments: ["8B", "5S", "2Z", "6G", "VY", "MN", "0D", "0Q", "DQ", "17"])
  func `what looks alike comes first`(pair: String) throws {
    var seen = 0
    for reference in Self.samples {
      let text = Array(reference.text)
      for (right, wrong) in [(pair.first, pair.last), (pair.last, pair.first)] {
        guard let right, let wrong,
          let index = text.indices.last(where: { $0 > 5 && text[$0] == right })
        else { continue }
        var typed = text
        typed[index] = wrong
        let first = Reference.repairs(of: String(typed)).prefix(5)
        #expect(first.contains(reference))
        seen += 1
      }
    }
    #expect(seen > 20)
  }

  @Test func `only references of the prefix asked for are given, and a bare code gets it`() throws {
    let reference = try #require(Self.samples.first)
    let code = String(reference.text.dropFirst(3))
    #expect(Reference.repairs(of: code, prefix: "WR").first == reference)
    #expect(Reference.repairs(of: "VR-" + code, prefix: "WR") == [reference])
    #expect(Reference.repairs(of: "R-" + code, prefix: "WR") == [reference])
    for typed in ["VR-\(code)", "WR-\(code)7", "WR-\(code.dropLast())"] {
      let repairs = Reference.repairs(of: typed, prefix: "WR")
      #expect(repairs.contains(reference))
      #expect(repairs.allSatisfy { $0.prefix == "WR" })
    }
  }

  @Test func `a misheard reference is repaired`() throws {
    let reference = Reference(prefix: "WR", number: 0x3_4A6F_1C52)
    let words =
      ["whiskey", "romeo"] + reference.text.dropFirst(3).filter { $0 != "-" }.map(String.init)
    var heard = words
    heard[5] = heard[5] == "7" ? "eight" : "seven"
    #expect(Reference.repairs(of: heard.joined(separator: " ")).contains(reference))
  }

  @Test(
    arguments: [
      "", "W", "WR", "WR-", "WR-7K3F", "WR-7K3F-2M9C-2M9C", "💌💌💌💌💌💌💌💌💌💌", "UUUUUUUUUU",
      "0123456789", "\u{0}\u{0}\u{0}", String(repeating: "-", count: 50_000),
      String(repeating: "W", count: 50_000), String(repeating: "whiskey ", count: 10_000),
    ])
  func `what is far from any reference has no repairs`(typed: String) {
    #expect(Reference.repairs(of: typed) == [])
    #expect(Reference.repairs(of: typed, prefix: "WR") == [])
    #expect(Reference.repairs(of: typed, prefix: "no prefix") == [])
  }
}
