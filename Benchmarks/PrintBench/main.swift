// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation

// Measures printing alone: `PrintBench texts CAMPAIGN FILE` writes the letters as JSON for the rivals,
// `PrintBench print CAMPAIGN FILE CORES ROUNDS` prints them into one PDF. Each line of output is wall seconds,
// processor seconds and what it is, parted by tabs; bench.py sets them beside those of the rivals.
let arguments = CommandLine.arguments
do {
  switch (arguments.dropFirst().first, arguments.count) {
  case ("texts", 4):
    try PlainLetter.write(PrintBench.letters(of: arguments[2]), to: arguments[3])
  case ("print", 6):
    let bench = try PrintBench(
      campaign: arguments[2], path: arguments[3], cores: Int(arguments[4]) ?? 1)
    try await bench.run(rounds: Int(arguments[5]) ?? 2)
  default:
    FileHandle.standardError.write(
      Data("usage: PrintBench texts CAMPAIGN FILE | print CAMPAIGN FILE CORES ROUNDS\n".utf8))
    exit(64)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(70)
}
