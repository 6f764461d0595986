// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Ledger

/// Letters of some length that share templates and wordings, and differ as letters do.
enum Wording {
  private static let sentences = [
    "was arrested at home in the early morning, and the family was not told where he was taken",
    "has been held in solitary confinement since the hearing, although the law sets a limit of days",
    "needs medical care which the prison hospital cannot give, as two of its doctors have written",
    "was convicted on the word of witnesses who have since told the court that they were threatened",
    "has not been allowed to see a lawyer of his own choice, nor to read the judgment against him",
    "should never have been tried, for nothing that he wrote calls for violence against anybody",
  ]

  static func letter(_ number: Int, _ years: Years) -> (docbook: [UInt8], text: [UInt8]) {
    let template = number % 4
    var paragraphs = [
      "Office \(number * 7 % 2_000)\nStreet of the Republic \(number % 90)\n10\(number % 900) Capital",
      "Our reference: \(years.reference(number).text), member \(number % 100)",
    ]
    for index in 0..<14 {
      let wording = (number / (1 + index * 3) + index + template) % sentences.count
      let other = (wording + 1 + template) % sentences.count
      paragraphs.append(
        "Your Excellency, person \(number % 20) of paragraph \(index) \(sentences[wording]); "
          + "template \(template) adds that the prisoner \(sentences[other]).")
    }
    let body = paragraphs.map { "<para>\($0)</para>" }.joined(separator: "\n  ")
    let docbook =
      "<?xml version=\"1.0\"?>\n<article xmlns=\"http://docbook.org/ns/docbook\">\n  \(body)\n</article>\n"
    return (Array(docbook.utf8), Array(paragraphs.joined(separator: "\n\n").utf8))
  }
}
