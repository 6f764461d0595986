// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Liquid

/// Measures how long one render of a template takes: `LiquidBench TEMPLATE DATA [lax|strict]`.
///
/// The data is read once, as a program that renders many letters would; every render writes into
/// the same buffer. The best of several runs is printed as one line of JSON.
guard CommandLine.arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: LiquidBench TEMPLATE DATA [lax|strict]\n".utf8))
  exit(64)
}
let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
let json = try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8)
let isStrict = CommandLine.arguments.dropFirst(3).first == "strict"
let parsed = Template.parse(text)
guard let template = parsed.template, case .object(let names) = try Value(json: json) else {
  FileHandle.standardError.write(Data("\(parsed.problems)\n".utf8))
  exit(1)
}
let options = RenderOptions(mode: isStrict ? .strict : .lax)
var output = OutputBuffer()
let clock = ContinuousClock()
let turns = 20_000
var best = Double.infinity
for _ in 0..<15 {
  let elapsed = clock.measure {
    for _ in 0..<turns { template.render(names, into: &output, options: options) }
  }
  best = min(best, elapsed / .microseconds(1) / Double(turns))
}
var fresh = Double.infinity
for _ in 0..<5 {
  let elapsed = clock.measure {
    for _ in 0..<turns { precondition(!template.render(names, options: options).output.isEmpty) }
  }
  fresh = min(fresh, elapsed / .microseconds(1) / Double(turns))
}
let figures = [
  "\"engine\":\"Liquid\"", "\"mode\":\"\(isStrict ? "strict" : "lax")\"",
  "\"microseconds\":\(best)", "\"microseconds_as_string\":\(fresh)", "\"bytes\":\(output.count)",
]
print("{\(figures.joined(separator: ","))}")
