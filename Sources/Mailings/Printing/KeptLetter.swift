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
  /// A letter that was kept before the word above its sources was gets that of its language.
  init(docbook: [UInt8], of reference: Reference) throws(FileError) {
    let name = "\(reference.text).xml"
    let reading: DocBookReading
    do {
      reading = try DocBookReader().read(docbook, name: name)
    } catch {
      throw FileError(action: "print", path: name, reason: "no memory left for XML")
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
