// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Letters

/// The folder of one mailing below the campaign's `output/`.
struct OutputFolder {
  private let plan: MailingPlan
  private let isRehearsal: Bool
  let path: String

  init(campaign folder: String, plan: MailingPlan, isRehearsal: Bool) {
    self.plan = plan
    self.isRehearsal = isRehearsal
    path = "\(folder)/output/\(plan.name)"
  }
}

extension OutputFolder {
  /// Makes the folders and begins the index; no index for a rehearsal or where nothing is chosen.
  ///
  /// Where everything chosen is left out, letters of an earlier run must go all the same.
  func open(in surroundings: some Surroundings) throws(FileError) -> MailingIndex? {
    let isLeftOut = !plan.leftOut.isEmpty && surroundings.isThere("\(path)/index.csv")
    guard !isRehearsal, !plan.letters.isEmpty || isLeftOut else { return nil }
    let names = LetterFiles(campaign: plan.campaign, plan: plan)
    for folder in Set(plan.letters.map(names.folder)).sorted() {
      try surroundings.makeFolder("\(path)/\(folder)")
    }
    try surroundings.removeLeftovers(below: path)
    return try MailingIndex(plan, folder: path, in: surroundings)
  }

  /// Finishes the index, and removes letters of an earlier run that are no longer part of the
  /// mailing, so that nobody posts them.
  func close(
    _ index: MailingIndex?, removingAllBut report: inout MailingReport,
    in surroundings: some Surroundings
  ) throws(FileError) {
    guard let index else { return }
    for file in try surroundings.files(below: path) where isLetter(file) {
      guard !report.hasWritten(file) else { continue }
      try surroundings.remove("\(path)/\(file)")
      report.removed += 1
    }
    try index.finish()
  }

  /// Whether a file's name begins with a reference, as only those of letters do.
  private func isLetter(_ file: String) -> Bool {
    let name = file.split(separator: "/").last ?? ""
    let parts = name.split(separator: "-", maxSplits: 3)
    return parts.count == 4 && Reference(typed: parts[0..<3].joined()) != nil
  }
}
