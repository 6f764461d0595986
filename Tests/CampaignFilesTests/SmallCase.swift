// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

/// The smallest case without a problem, with parts put in the place of its own or added to it.
func smallCase(_ parts: [String]) -> String {
  var blocks = [
    "id: anna", "country: UZ", "letters: []", "status: { held: released, as_of: 2020 }",
    "people: [{ id: anna, name: { en: { given: Anna } }, gender: female }]",
    "sources: [{ id: s, publisher: P, title: T, date: 2020 }]",
  ]
  for part in parts {
    let key = part.filter { !"⟦⟧".contains($0) }.prefix { $0 != ":" }
    if let index = blocks.firstIndex(where: { $0.prefix { $0 != ":" } == key }) {
      blocks[index] = part
    } else {
      blocks.append(part)
    }
  }
  return blocks.joined(separator: "\n") + "\n"
}

/// What is wrong with the smallest case after parts of it were changed.
func caseProblems(
  _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  problems(
    of: smallCase(parts), { CaseFile.load($0, id: nil).problems }, sourceLocation: sourceLocation)
}

func load(_ parts: String...) -> Case? {
  CaseFile.load(SourceText(name: "file", text: smallCase(parts)), id: nil).value?.value
}
