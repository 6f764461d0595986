// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Letters

/// The folder of one mailing below the campaign's `output/`.
///
/// A new mailing is prepared unseen beside its place and appears there when it is whole; in one that
/// is there already, each file is replaced by itself.
struct OutputFolder<Outside: Surroundings> {
  private let plan: MailingPlan
  /// Nil for a rehearsal.
  private let surroundings: Outside?
  /// Where the mailing lies in the end.
  private let path: String
  /// Where its files are written.
  private(set) var workPath: String
  private(set) var manner = Manner.eachFileWhole
  /// Held as long as this folder is written.
  private var lock: (any FolderLock)?

  /// How the files of a folder come to be there.
  enum Manner: Sendable {
    /// Each is written aside and renamed, unless it has not changed.
    case eachFileWhole
    /// All are written in place, and the folder is renamed at the end.
    case allUnseen
    /// As the first, in a folder that a run which was cut off has left unseen.
    case resumedUnseen
  }

  init(campaign folder: String, plan: MailingPlan, in surroundings: Outside?) {
    self.plan = plan
    self.surroundings = surroundings
    path = "\(folder)/output/\(plan.name)"
    workPath = path
  }
}

extension OutputFolder {
  /// Makes the folders and begins the index; no index for a rehearsal or where nothing is chosen.
  ///
  /// Where no letter is left, those of an earlier run must go all the same.
  mutating func open() throws(FileError) -> MailingIndex? {
    guard let surroundings else { return nil }
    guard !plan.letters.isEmpty || surroundings.isThere("\(path)/index.csv") else { return nil }
    lock = try surroundings.lock(path)
    if !surroundings.isThere(path) {
      let stage = try surroundings.stage(path)
      workPath = stage.path
      manner = stage.isNew ? .allUnseen : .resumedUnseen
    }
    let names = LetterFiles(campaign: plan.campaign, plan: plan)
    for folder in Set(plan.letters.map(names.folder)).sorted() {
      try surroundings.makeFolder("\(workPath)/\(folder)")
    }
    if manner != .allUnseen { try surroundings.removeLeftovers(below: workPath) }
    return try MailingIndex(plan, folder: workPath, in: surroundings)
  }

  /// Finishes the index, then removes letters of an earlier run that are no longer part of the mailing,
  /// so that nobody posts them.
  ///
  /// - Parameter departed: letters that have left the desk, whose files stay in any case.
  func close(
    _ index: MailingIndex?, removingAllBut report: inout MailingReport,
    sparing departed: Set<Reference>
  ) throws(FileError) {
    guard let surroundings, let index else { return }
    try index.finish()
    if manner != .allUnseen {
      for file in try surroundings.files(below: workPath) {
        if PackName.isPack(file), !report.packs.contains(where: { $0.path == file }) {
          // Of an earlier run: its letters may no longer be what the campaign says.
          try surroundings.remove("\(workPath)/\(file)")
          report.removed += 1
          continue
        }
        guard !report.hasWritten(file), let letter = letter(file), !departed.contains(letter) else {
          continue
        }
        try surroundings.remove("\(workPath)/\(file)")
        report.removed += 1
      }
    }
    if manner != .eachFileWhole { try surroundings.publish(workPath, as: path) }
  }

  /// The letter of a file that is called as letters are: a reference, an office, a language, one of
  /// the endings.
  ///
  /// Everything else in the folder is somebody's own and stays.
  private func letter(_ file: String) -> Reference? {
    let endings = LetterFormat.allCases.map { ".\($0.ending)" }
    guard file.split(separator: "/").count == 3, endings.contains(where: file.hasSuffix) else {
      return nil
    }
    let parts = file.lastPart.split(separator: "-", maxSplits: 3)
    return parts.count == 4 ? Reference(typed: parts[0..<3].joined()) : nil
  }
}
