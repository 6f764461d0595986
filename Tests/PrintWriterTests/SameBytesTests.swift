// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("The same letters")
struct SameBytesTests {
  private static let letters = (SampleLetters.all + SampleLetters.scripts).map(\.letter)

  /// The letters twice, so that what they share is shared.
  private func pack(_ printed: [PrintedSheets]) throws -> [UInt8] {
    try Printing.pack(printed + printed)
  }

  @Test("give the same bytes from any writer")
  func writers() throws {
    let dress = LetterDress(layout: .usual(in: "DE"))
    let packs = try (0..<2).map { _ in
      let writer = try Printing.freshWriter()
      return try pack(Self.letters.map { try writer.set($0, dress) })
    }
    #expect(packs[0] == packs[1])
    #expect(packs[0] == (try pack(Self.letters.map { try Printing.set($0) })))
  }

  @Test("give the same bytes on one core and on many")
  func cores() async throws {
    let writer = try Printing.freshWriter()
    let dress = LetterDress(layout: .usual(in: "DE"))
    let letters = Self.letters + Self.letters
    let printed = try await withThrowingTaskGroup(of: (Int, PrintedSheets).self) { group in
      for (place, letter) in letters.enumerated() {
        group.addTask { (place, try writer.set(letter, dress)) }
      }
      return try await group.reduce(into: [Int: PrintedSheets]()) { $0[$1.0] = $1.1 }
    }
    let alone = try Printing.freshWriter()
    let one = try letters.map { try alone.set($0, dress) }
    #expect(try Printing.pack(letters.indices.compactMap { printed[$0] }) == Printing.pack(one))
  }

  @Test("give the same bytes when what they share was set twice")
  func identities() throws {
    let dress = LetterDress(layout: .usual(in: "DE"))
    let (one, other) = (try Printing.freshWriter(), try Printing.freshWriter())
    let shared = try (0..<4).map { _ in try one.set(SampleLetters.russian, dress) }
    let apart = try (0..<4).map { try ($0 < 2 ? one : other).set(SampleLetters.russian, dress) }
    #expect(try Printing.pack(shared) == Printing.pack(apart))
  }
}
