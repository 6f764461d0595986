// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import DocBookWriter
internal import Documents
internal import Languages

/// A letter as the ledger keeps it, to be laid out again.
struct KeptLetter: Sendable {
  /// Nil with an error among the problems.
  let letter: Letter?
  let problems: [Diagnostic]

  /// Reads it from its DocBook, never from the campaign as it is today.
  ///
  /// A letter that was kept before the word above its sources was gets that of its language. One that says of itself
  /// that it is another letter, or another member's, is refused: the signature would be a stranger's.
  ///
  /// - Parameter member: who wrote it, as the ledger knows.
  init(
    docbook: [UInt8], of reference: Reference, from member: Identifier
  ) throws(FileError) {
    let name = "\(reference.text).xml"
    let reading: DocBookReading
    do {
      reading = try DocBookReader().read(docbook, name: name)
    } catch {
      throw FileError(action: "print", path: name, reason: "no memory left for XML")
    }
    if let other = Self.other(reading.letter, than: reference, from: member) {
      letter = nil
      problems = [.otherLetter(other, under: reference)]
      return
    }
    var letter = reading.letter
    if reading.lacksSourcesLabel, let notes = letter?.notes {
      let language = LanguageTag(letter?.language ?? "").flatMap { Language.of($0) }
      let label = language ?? Language.of(.english)
      letter?.notes = .init(label: label?.phrase(.sources) ?? "", notes: notes.notes)
    }
    self.letter = letter
    problems = reading.problems
  }
}

extension KeptLetter {
  /// In what the letter differs from what the ledger has it for; nil where it does not.
  private static func other(
    _ letter: Letter?, than reference: Reference, from member: Identifier
  ) -> String? {
    guard let letter else { return nil }
    if letter.reference.code != reference.text { return "of another reference" }
    return letter.origin.member == member.description ? nil : "of another member than '\(member)'"
  }
}

extension Diagnostic {
  fileprivate static func otherLetter(_ kind: String, under reference: Reference) -> Diagnostic {
    Diagnostic(
      "unreadable-docbook", .error,
      "the text that is kept of \(reference.text) is that of a letter \(kind)", at: nil,
      hints: ["the ledger was changed by hand: take the letter from its files"])
  }
}
