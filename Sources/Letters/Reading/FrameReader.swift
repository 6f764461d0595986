// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Documents
internal import Languages

/// Reads the frame of a letter, where a row of recipients and the tables meet: "Dear ,", a title that
/// stands twice, a Latin letter in a Cyrillic name.
struct FrameReader {
  let language: Language
}

extension FrameReader {
  /// What somebody who reads the envelope and the salutation would stumble over, at the recipient's
  /// row.
  func notes(on form: FormOfAddress, of recipient: Identifier) -> [ReadingNote] {
    let place = ReadingPlace.value(
      Gap(.recipient(recipient), "office", in: language.tag))
    var notes: [ReadingNote] = []
    for hit in hits(in: form) {
      let note = ReadingNote(flaw: hit.flaw, words: hit.words, place: place)
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }

  /// Letters of two alphabets in the name or the organisation of the one who writes.
  func notes(onSender sender: Sender?, of member: Identifier) -> [ReadingNote] {
    guard let sender else { return [] }
    let reader = LetterReader(language: language, isSubject: true)
    let lines = [(sender.name, "name"), (sender.organisation ?? "", "organisation")]
    return lines.flatMap { line, path in
      reader.wordHits(in: ReadText(plain: line)).filter { $0.flaw == .mixedScripts }.map { hit in
        ReadingNote(
          flaw: hit.flaw, words: hit.words,
          place: .value(Gap(.member(member), path, in: language.tag)))
      }
    }
  }

  private func hits(in form: FormOfAddress) -> [ReadingHit] {
    let reader = LetterReader(language: language, isSubject: true)
    let lines = form.envelope + [form.salutation, form.close]
    return lines.flatMap { reader.wordHits(in: ReadText(plain: $0)) } + doubledLines(form.envelope)
  }

  /// Two lines of the envelope that say the same.
  private func doubledLines(_ lines: [String]) -> [ReadingHit] {
    zip(lines, lines.dropFirst()).filter { $0.lowercased() == $1.lowercased() }.map { line, _ in
      ReadingHit(flaw: .doubledWord, range: 0..<1, words: line)
    }
  }
}
