// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Ledger

// Measures the ledger: `LedgerBench FOLDER LETTERS BATCH [PART …]`. Each line of output is a figure, a tab and
// what it is; bench.py sets them beside those of the rivals.
guard CommandLine.arguments.count >= 4, let letters = Int(CommandLine.arguments[2]),
  let batch = Int(CommandLine.arguments[3])
else {
  FileHandle.standardError.write(Data("usage: LedgerBench FOLDER LETTERS BATCH [PART …]\n".utf8))
  exit(64)
}
let bench = LedgerBench(folder: CommandLine.arguments[1])
let chosen = CommandLine.arguments.dropFirst(4)
let parts: [(name: String, measure: () throws -> Void)] = [
  ("recording", { try bench.recording(batch) }), ("merging", { try bench.merging(batch) }),
  ("texts", { try bench.texts(min(batch, 20_000)) }), ("years", { try bench.years(letters) }),
  ("late", { try bench.recordingLate(batch) }),
]
for part in parts where chosen.isEmpty || chosen.contains(part.name) { try part.measure() }
