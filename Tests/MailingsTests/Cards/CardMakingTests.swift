// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Foundation
import Mailings
import SampleCampaign
import Testing

/// What stands in files of cards, labels and envelopes.
@Suite struct CardMakingTests {
  private static let pdftotext = "/usr/bin/pdftotext"
  private static let isInstalled = FileManager.default.fileExists(atPath: pdftotext)

  private func surroundings() throws -> MemorySurroundings {
    let path = "Cases/anvarov-karim.yaml"
    let occupation = "    occupation: { en: journalist }\n"
    let address = """
          write_to:
            lines: [Karim Anvarov, Colony No. 1]
            country: UZ
            languages: [en]
            verified_on: 2026-09
            note: PRIVATE-REMARK
            sources: [first]

      """
    let text = try #require(SampleCampaign.files()[path])
      .replacing(occupation, with: occupation + address)
    return try SampleCampaign.surroundings(
      changing: [path: text + "consent: { by: family, on: 2026-08 }\n"])
  }

  private func card() throws -> [UInt8] {
    var options = CardOptions()
    options.cases = [try #require(Identifier("anvarov-karim"))]
    options.size = "a6"
    let surroundings = try surroundings()
    let report = try CardMaking(folder: ".", options: options, in: surroundings).make()
    #expect(report.problems.map(\.description) == [])
    return try surroundings.read(try #require(report.path))
  }

  @Test(.enabled(if: isInstalled))
  func `a card has its message and its address, and not a word more`() throws {
    let text = try Self.text(of: card())
    #expect(
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        == "You are not forgotten. We think of you every day and wish you strength, health and peace. "
        + "With warm greetings from far away Karim Anvarov Colony No. 1 UZBEKISTAN")
  }

  @Test
  func `the same files give the same bytes, and nothing about the case in what is not packed`()
    throws
  {
    let bytes = try card()
    #expect(try card() == bytes)
    let plain = String(decoding: bytes, as: UTF8.self)
    for word in ["anvarov", "Anvarov", "WR-", "Anna", "PRIVATE"] { #expect(!plain.contains(word)) }
  }

  private static func text(of pdf: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: pdftotext)
    process.arguments = ["-raw", file.path(), "-"]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
