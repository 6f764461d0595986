// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

/// Every file of `Tests/CommandCases`, held against what the program does.
@Suite struct CommandCaseTests {
  @Test(arguments: CommandCase.all)
  func `a command case comes out as it is written`(_ expected: CommandCase) async throws {
    let actual = try await CommandCaseRun.actual(expected)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try actual.write()
    } else {
      #expect(actual.text == expected.text)
    }
  }

  @Test func `a command case is written as it was read`() throws {
    for matter in CommandCase.all {
      let file = CommandCase.folder.appending(path: matter.name)
      #expect(try String(contentsOf: file, encoding: .utf8) == matter.text)
    }
  }

  @Test func `there are command cases and no number is used twice`() {
    let numbers = CommandCase.all.map { $0.name.prefix(4) }
    #expect(numbers.count >= 40)
    #expect(Set(numbers).count == numbers.count)
  }
}
