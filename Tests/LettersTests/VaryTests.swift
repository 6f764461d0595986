// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

/// `{% vary %}`: wordings of equal meaning.
@Suite struct VaryTests {
  private static let members = (1...40).map { "member-\($0)" }

  /// The first paragraphs of letters from some of forty members.
  private func openings(_ writers: [String]) throws -> [String: String] {
    let files = Self.members.map { id in
      (
        "Members/\(id).yaml",
        "{ id: \(id), name: { en: { given: Some, family: Body } }, address: [Street 1], country: GB }"
      )
    }
    let composed = try Composed(changing: Dictionary(uniqueKeysWithValues: files)) {
      $0.choose("guliyev-rauf", "appeal")
      $0.write(from: writers)
    }
    let pairs = composed.letters.map { letter -> (String, String) in
      guard case .paragraph(let inlines)? = letter.body.first else { return ("", "") }
      return (letter.origin.member, inlines.plainText)
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func `both wordings occur, and nothing else`() throws {
    let openings = try openings(Self.members)
    let counts = Dictionary(grouping: openings.values) { $0 }.mapValues(\.count)
    #expect(
      Set(counts.keys) == [
        "I am writing to you about Rauf Guliyev.", "I write to you on behalf of Rauf Guliyev.",
      ])
    #expect(counts.values.allSatisfy { $0 >= 10 })
  }

  @Test func `a rerun takes the same wordings`() throws {
    #expect(try openings(Self.members) == openings(Self.members))
  }

  @Test func `two members who write together differ, and one who writes alone keeps a wording`()
    throws
  {
    let pair = try openings(Array(Self.members.prefix(2)))
    #expect(Set(pair.values).count == 2)
    #expect(try openings(["member-7"]) == openings(["member-7"]))
  }

  @Test func `members who write alone do not all have the same wording`() throws {
    let alone = try Self.members.prefix(12).map { try openings([$0])[$0] }
    #expect(Set(alone).count == 2)
  }
}
