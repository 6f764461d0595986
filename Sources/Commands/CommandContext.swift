// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
package import Mailings

/// What a command needs from outside: files, clock, terminal.
package struct CommandContext: Sendable {
  let surroundings: any Surroundings
  let console: Console

  package init(surroundings: any Surroundings, console: Console) {
    self.surroundings = surroundings
    self.console = console
  }

  /// The context of the command that is running.
  @TaskLocal static var current = CommandContext(
    surroundings: RealSurroundings(), console: Console())
}

/// The program: finds the command that the arguments name and runs it.
package enum Program {
  /// Runs a command line without the program's name, and gives the exit code: 0 done, 1 problems in
  /// the user's files, 64 wrong usage, 70 the machine's or our own fault.
  package static func run(_ arguments: [String], in context: CommandContext) async -> Int32 {
    await CommandContext.$current.withValue(context) { await run(arguments, context.console) }
  }

  private static func run(_ arguments: [String], _ console: Console) async -> Int32 {
    do {
      var command = try WritCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      if let reason = console.outputFailure {
        console.tell("error: cannot write the output: \(reason)")
        return 70
      }
      return 0
    } catch let error as FileError {
      console.tell("error: \(error.message)")
      return error.isOfUser ? 1 : 70
    } catch let error as LedgerError {
      console.tell(Wording.Ledgers.message(error))
      return error.isOfUser ? 1 : 70
    } catch {
      return report(error, console)
    }
  }

  /// Help and versions go to standard output, what is wrong with the usage to standard error.
  private static func report(_ error: any Error, _ console: Console) -> Int32 {
    let code = WritCommand.exitCode(for: error).rawValue
    let text = WritCommand.fullMessage(for: error, columns: min(console.width, 100))
    if code == 0 { console.write(text + "\n") } else if !text.isEmpty { console.tell(text) }
    return code == 0 || code == 1 ? code : 64
  }
}
