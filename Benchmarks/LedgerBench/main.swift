// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Ledger

// Measures the ledger: `LedgerBench FOLDER LETTERS BATCH`. Each line of output is a figure, a tab and
// what it is; bench.py sets them beside those of the rivals.
guard CommandLine.arguments.count == 4, let letters = Int(CommandLine.arguments[2]),
  let batch = Int(CommandLine.arguments[3])
else {
  FileHandle.standardError.write(Data("usage: LedgerBench FOLDER LETTERS BATCH\n".utf8))
  exit(64)
}
let bench = LedgerBench(folder: CommandLine.arguments[1])
try bench.recording(batch)
try bench.merging(batch)
try bench.texts(min(batch, 20_000))
try bench.years(letters)
try bench.recordingLate(batch, after: letters)
