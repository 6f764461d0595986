// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Commands
internal import Mailings

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The program `writ`.
@main
enum Writ {
  static func main() async {
    let context = CommandContext(surroundings: RealSurroundings(), console: Console())
    exit(await Program.run(Array(CommandLine.arguments.dropFirst()), in: context))
  }
}
