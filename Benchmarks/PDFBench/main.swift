// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import PDF

// How fast pages are written whose glyphs are placed already:
//   PDFBench PAGES [FILE]
// Prints pages a second, the bytes of the file and the most memory that was in use.

func measure(_ pages: Int, _ path: String) throws {
  guard let output = FileHandle(forWritingAtPath: path) else { return print("no \(path)") }
  let information = DocumentInformation(
    title: "Letters", language: "en", producer: "Writ",
    date: PDFDate(year: 2026, month: 11, day: 21))
  var size = 0
  let clock = ContinuousClock()
  let start = clock.now
  let file = PDFFile(information) {
    size += $0.count
    try output.write(contentsOf: $0)
  }
  try LetterPages(file).write(pages)
  try file.finish()
  let seconds = (clock.now - start) / .seconds(1)
  print("\(Int(Double(pages) / seconds)) pages a second, \(size) bytes")
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  for line in status.split(separator: "\n") where line.hasPrefix("VmHWM") { print(line) }
}

let arguments = CommandLine.arguments.dropFirst()
try measure(
  arguments.first.flatMap { Int($0) } ?? 10_000, arguments.dropFirst().first ?? "/dev/null")
