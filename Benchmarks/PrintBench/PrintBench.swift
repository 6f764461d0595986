// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Documents
import Foundation
import Letters
import Mailings
import PrintWriter

/// Composed letters that are set and painted into one PDF, again and again.
struct PrintBench {
  let letters: [Letter]
  let path: String
  let cores: Int

  init(campaign: String, path: String, cores: Int) throws {
    letters = try Self.letters(of: campaign)
    self.path = path
    self.cores = cores
  }

  /// All letters of a campaign, composed.
  static func letters(of folder: String) throws -> [Letter] {
    let surroundings = RealSurroundings()
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    var options = MailingOptions()
    options.name = Identifier("bench")
    options.members = campaign.members.map(\.value.id)
    let plan = MailingPlan(
      campaign, options: options, blocked: BlockedFiles(campaign.problems, of: campaign),
      today: surroundings.today, clock: surroundings.today)
    guard let mailing = PreparedMailing(plan) else { return [] }
    return plan.letters.compactMap { mailing.compose($0).letter }
  }
}

extension PrintBench {
  /// Prints with a new writer, then again and again with the same, and at last after a paragraph of one letter has changed.
  func run(rounds: Int) async throws {
    let start = Stopwatch()
    let writer = try Self.writer()
    say("cold", try await printed(letters, by: writer, since: start))
    for _ in 1..<max(rounds, 2) {
      say("warm", try await printed(letters, by: writer))
    }
    var changed = letters
    changed[letters.count / 2].body[0] = .paragraph([.text("These words were not there before.")])
    say("changed", try await printed(changed, by: writer))
  }

  private static func writer() throws -> PrintWriter {
    try PrintWriter(words: PrintWords { number, count, _ in "\(number)/\(count)" })
  }

  private func say(_ name: String, _ figures: Stopwatch.Figures) {
    print("\(figures.wall)\t\(figures.processor)\t\(name)")
    fflush(nil)
  }

  /// How long setting, painting and writing the file take.
  private func printed(
    _ letters: [Letter], by writer: PrintWriter, since start: Stopwatch = Stopwatch()
  ) async throws -> Stopwatch.Figures {
    let file = try OutputFile(path)
    let about = PrintedFile(
      title: "Letters", author: nil, language: "en", date: "2026-11-22", producer: "Writ")
    let pack = try PrintedPack(about) { try file.append($0) }
    let dress = LetterDress(layout: .usual(in: "GB"))
    var pages = 0
    func add(_ letter: Letter, _ sheets: PrintedSheets) throws {
      pages += sheets.pageCount
      try pack.add(sheets, marks: [letter.language, letter.reference.code])
    }
    if cores == 1 {
      for letter in letters { try add(letter, writer.set(letter, dress)) }
    } else {
      try await OrderedBatches.run(letters) { letter in
        (letter, try writer.set(letter, dress))
      } each: { batch in
        for (letter, sheets) in batch { try add(letter, sheets) }
      }
    }
    try pack.finish()
    try file.finish()
    precondition(pages == letters.count, "\(pages) pages for \(letters.count) letters")
    return start.figures
  }
}

/// Wall and processor time since it was made.
struct Stopwatch {
  struct Figures {
    let wall: Double
    let processor: Double
  }

  private let wall = ContinuousClock.now
  private let processor = Stopwatch.processorSeconds

  var figures: Figures {
    Figures(
      wall: (ContinuousClock.now - wall) / .seconds(1),
      processor: Stopwatch.processorSeconds - processor)
  }

  /// Of all threads, in the program and in the system for it.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A file that is written in large pieces.
///
/// A class because it belongs to one file.
final class OutputFile {
  private let handle: FileHandle
  private var waiting: [UInt8] = []

  init(_ path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func append(_ bytes: [UInt8]) throws {
    waiting += bytes
    if waiting.count >= 1 << 18 {
      try handle.write(contentsOf: waiting)
      waiting.removeAll(keepingCapacity: true)
    }
  }

  func finish() throws {
    try handle.write(contentsOf: waiting)
    try handle.close()
  }
}
