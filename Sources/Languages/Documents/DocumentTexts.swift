// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// What a language needs for documents that are no letters: stories and petition sheets.
struct DocumentTexts: Sendable {
  let story: DocumentText
  let petition: DocumentText
  let outcomes: OutcomeSentences
  let numbers: NumberGrouping

  /// - Parameters:
  ///   - language: its English name, for the messages about a broken table.
  ///   - spelling: what words go through, for a language written in another script.
  ///   - templates: the same for Liquid, whose tags stay as they are.
  init(
    _ language: String, story: String, petition: String, outcomes: String, numbers: NumberGrouping,
    spelling: ((String) -> String)? = nil, templates: ((String) -> String)? = nil
  ) {
    let table = Table("\(language) outcomes", outcomes)
    self.outcomes = OutcomeSentences(spelling.map(table.respelled) ?? table)
    let (story, petition) = (DocumentText(story), DocumentText(petition))
    self.story = templates.map(story.respelled) ?? story
    self.petition = templates.map(petition.respelled) ?? petition
    self.numbers = numbers
  }
}

/// How long whole numbers are parted: "1,250", "12 500".
struct NumberGrouping: Sendable {
  let separator: String
  /// The number of digits from which on there is a separator.
  let fewestDigits: Int

  init(_ separator: String, from fewestDigits: Int = 4) {
    self.separator = separator
    self.fewestDigits = fewestDigits
  }

  func text(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count >= fewestDigits else { return String(number) }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return number < 0 ? "−" + result : result
  }
}
