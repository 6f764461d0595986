// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Testing

@testable import TextWriter

@Suite struct LineBreaksTests {
  /// All characters that the quick way knows, and those among them that are no letters.
  private let quick: [Unicode.Scalar]
  private let signs: [Unicode.Scalar]

  init() {
    quick = (UInt32(0x21)...0x2200).compactMap(Unicode.Scalar.init).filter {
      BreakTable.other.code(at: 0, in: Array("\($0)".utf8)).code != BreakTable.unknown
    }
    signs = quick.filter { !$0.properties.isAlphabetic }
  }

  @Test(arguments: BreakLanguage.allCases)
  func `every pair of quick characters breaks as the library says`(language: BreakLanguage) {
    let characters = signs + ["a", "é", "ж", "Я", "1"]
    for first in characters {
      let text = characters.map { "\(first)\($0)\n\(first) \($0)\n" }.joined()
      expectSamePieces(text, language)
    }
  }

  @Test func `every quick letter breaks as the library says`() {
    for letter in quick {
      expectSamePieces(
        "\(letter)-\(letter)1\(letter)/\(letter) (\(letter)—\(letter)«\(letter)", .other)
    }
  }

  @Test(arguments: BreakLanguage.allCases)
  func `quick paragraphs break as the library says`(language: BreakLanguage) {
    var random = Sequence(seed: 7)
    for _ in 0..<300 {
      let words = (0..<30).map { _ in word(&random) }
      expectSamePieces(words.joined(separator: random.next(below: 9) == 0 ? "  " : " "), language)
    }
  }

  @Test func `columns are those of the terminal`() {
    for value in [0x20...0xFFFF, 0x1F000...0x1FFFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      for text in ["a\(scalar)", "中\(scalar)\u{301}x"] {
        let width = ColumnWidth.of(Array(text.utf8)[...])
        if width != DisplayWidth.of(text) {
          Issue.record("U+\(String(value, radix: 16)): \(width)")
        }
      }
    }
  }

  @Test func `emoji made of several stay whole`() {
    let pieces = UnicodeBreaks.find(in: Array("👨‍👩‍👧👍🏽🇺🇿🇬🇧🇫".utf8)[...], language: .other)
    #expect(pieces.indices.filter { pieces[$0] }.map { $0 + 1 } == [18, 26, 34, 42, 46])
  }

  @Test func `the language's quotation marks hold to their words`() {
    #expect(pieces("„aa“ bb", .german) == ["„aa“ ", "bb"])
    #expect(pieces("« aa » bb", .french) == ["« aa » ", "bb"])
    #expect(pieces("“中文”中", .chinese) == ["“中", "文”", "中"])
  }

  private func pieces(_ text: String, _ language: BreakLanguage) -> [String] {
    let (flowing, pieces) = split(text) {
      LineBreaks(language: language).split($0, from: 0, to: $1, into: &$2)
    }
    var start = 0
    return pieces.all.map { piece in
      defer { start = piece.end }
      return String(decoding: flowing.bytes[start..<piece.end], as: UTF8.self)
    }
  }

  /// Both ways, line by line.
  private func expectSamePieces(_ text: String, _ language: BreakLanguage) {
    let breaks = LineBreaks(language: language)
    for line in text.split(separator: "\n") where !line.hasPrefix(" ") {
      let (_, slow) = split(line) { breaks.splitByLibrary($0, from: 0, to: $1, into: &$2) }
      let (_, quick) = split(line) {
        #expect(breaks.splitByPairs($0, from: 0, to: $1, into: &$2))
      }
      if slow.all != quick.all { Issue.record("\(line)\n\(slow.all)\n\(quick.all)") }
    }
  }

  private func split(
    _ text: some StringProtocol, _ way: (FlowingText, Int, inout Pieces) -> Void
  ) -> (FlowingText, Pieces) {
    var (flowing, pieces) = (FlowingText(), Pieces())
    flowing.append(String(text))
    way(flowing, flowing.bytes.count, &pieces)
    return (flowing, pieces)
  }

  private func word(_ random: inout Sequence) -> String {
    String(
      String.UnicodeScalarView(
        (0...random.next(below: 9)).map { _ in
          let all = random.next(below: 3) == 0 ? signs : quick
          return all[random.next(below: all.count)]
        }))
  }
}

/// Numbers that look random and are the same each time.
private struct Sequence {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
