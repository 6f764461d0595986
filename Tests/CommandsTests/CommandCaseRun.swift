// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Commands
import Foundation
import Mailings
import SampleCampaign
import Synchronization
import Testing

/// One run of a command case in memory: does its steps and notes what really came of them.
struct CommandCaseRun {
  private var files: [String: [UInt8]] = [:]
  private let ledgers = MemoryLedgers()
  private var today = SampleCampaign.today
  private var events = SampleEvents()
  /// What the next command finds on standard input.
  private var input: [UInt8] = []

  /// The case with what the program did in place of what was expected.
  static func actual(_ expected: CommandCase) async throws -> CommandCase {
    var run = CommandCaseRun()
    var actual = expected
    actual.steps = []
    for step in expected.steps { actual.steps += try await run.done(step) }
    return actual
  }
}

extension CommandCaseRun {
  /// The step as it turned out; what a command printed comes anew after each command.
  private mutating func done(_ step: CommandCase.Step) async throws -> [CommandCase.Step] {
    let body = step.body ?? ""
    switch step.word {
    case "given": for (path, text) in try SampleCampaign.files() { files[path] = Array(text.utf8) }
    case "file": files[step.argument] = Array(body.utf8)
    case "edit": files[step.argument] = try Self.edited(files[step.argument] ?? [], by: body)
    case "ledger":
      let surroundings = MemorySurroundings(today: today, bytes: files, ledgers: ledgers)
      try events.record(body, in: surroundings.openLedger(LedgerFile.path(in: ".")))
    case "today": today = try #require(CivilDate(step.argument))
    case "input": input = Array(body.utf8)
    case "bytes": files[step.argument] = try Self.bytes(body)
    case "without": files[step.argument] = nil
    case "command": return [step] + (await results(of: body))
    case "output", "errors", "exit": return []
    case "listing": return [Self.step(step, listing(below: step.argument))]
    case "content":
      return [Self.step(step, String(decoding: files[step.argument] ?? [], as: UTF8.self))]
    default: throw UnknownStep(word: step.word)
    }
    return [step]
  }

  private static func step(_ step: CommandCase.Step, _ body: String) -> CommandCase.Step {
    CommandCase.Step(word: step.word, argument: step.argument, body: ended(body))
  }

  /// Runs a command line, in a folder that holds the files.
  private mutating func results(of line: String) async -> [CommandCase.Step] {
    let surroundings = MemorySurroundings(today: today, bytes: files, ledgers: ledgers)
    let output = Mutex("")
    let errors = Mutex("")
    let console = Console(
      out: { text in output.withLock { $0 += text } },
      err: { text in errors.withLock { $0 += text } }, input: { [input] in input })
    let context = CommandContext(surroundings: surroundings, console: console)
    let code = await Program.run(Self.arguments(line), in: context)
    files = surroundings.files
    let printed = [("output", output.withLock(\.self)), ("errors", errors.withLock(\.self))]
    return printed.filter { !$0.1.isEmpty }.map {
      CommandCase.Step(word: $0.0, argument: "", body: Self.ended($0.1))
    } + [CommandCase.Step(word: "exit", argument: String(code), body: nil)]
  }

  private func listing(below folder: String) -> String {
    files.keys.filter { $0.hasPrefix(folder) }.sorted().map { $0 + "\n" }.joined()
  }

  /// A text with carriage returns made visible, and marked where it does not end with a line end.
  private static func ended(_ text: String) -> String {
    let text = text.replacing("\r", with: "␍")
    return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n(no line end)\n"
  }

  /// The words of a command line after `writ`; double quotes hold words together.
  private static func arguments(_ line: String) -> [String] {
    var words: [String] = []
    var isQuoted = false
    var word: String?
    for character in line.trimmingCharacters(in: .newlines) {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return Array(words.dropFirst())
  }

  /// A file with some of its lines, `-` or space before them, replaced by others, `+` or space.
  private static func edited(_ bytes: [UInt8], by body: String) throws -> [UInt8] {
    let lines = body.split(separator: "\n").map(String.init)
    let part = { (mark: Character) in
      lines.filter { $0.first == mark || $0.first == " " }.map { $0.dropFirst() + "\n" }.joined()
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let range = text.range(of: part("-")) else { throw UnknownStep(word: body) }
    return Array(text.replacingCharacters(in: range, with: part("+")).utf8)
  }

  /// Bytes written as hexadecimal pairs, or as text in single quotes.
  private static func bytes(_ text: String) throws -> [UInt8] {
    try text.split(separator: "\n").flatMap { line -> [UInt8] in
      if line.hasPrefix("'") { return Array(line.dropFirst().dropLast().utf8) }
      return try line.split(separator: " ").map { pair in
        guard let byte = UInt8(pair, radix: 16) else { throw UnknownStep(word: String(pair)) }
        return byte
      }
    }
  }

  private struct UnknownStep: Error {
    let word: String
  }
}
