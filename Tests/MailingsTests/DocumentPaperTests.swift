// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Mailings
import SampleCampaign
import SampleLetters
import Testing

/// Paper and fonts of documents that are no letters.
@Suite(.enabled(if: OutsideJudge.pdfinfo.isInstalled && OutsideJudge.pdffonts.isInstalled))
struct DocumentPaperTests {
  private static let member = "Members/anna.yaml"

  private func surroundings(
    member change: (String) -> String = { $0 }, settings: String = ""
  ) throws -> MemorySurroundings {
    let files = try SampleCampaign.files()
    let member = try #require(files[Self.member])
    let writ = try #require(files["writ.yaml"])
    return try SampleCampaign.surroundings(
      changing: [Self.member: change(member), "writ.yaml": writ + settings])
  }

  private func petition(
    on paper: DocumentPaper? = nil, in surroundings: MemorySurroundings
  ) throws -> [UInt8] {
    var options = PetitionOptions()
    options.formats = [.pdf]
    options.paper = paper
    let report = try PetitionMaking(folder: ".", options: options, in: surroundings)
      .make(try #require(Identifier("anvarov-karim")))
    return try surroundings.read("./" + (try #require(report.files.first)))
  }

  private func report(
    on paper: DocumentPaper? = nil, in surroundings: MemorySurroundings
  ) throws -> [UInt8] {
    let told = try Asking(folder: ".", in: surroundings).report(on: paper)
    return try told.report.pdf(told.dress)
  }

  private static func size(_ pdf: [UInt8]) throws -> String {
    let output = try OutsideJudge.pdfinfo.judge([pdf], [], named: "pdf").output
    let line = output.split(separator: "\n").first { $0.hasPrefix("Page size:") }
    return line.map { $0.dropFirst(10).trimmingPrefix(while: \.isWhitespace).description } ?? ""
  }

  @Test(arguments: ["GB", "US", "CA", "CL"])
  func `documents are on the paper of the country in which the sender posts`(
    country: String
  ) throws {
    let surroundings = try surroundings { $0.replacing("country: GB", with: "country: \(country)") }
    for pdf in [try petition(in: surroundings), try report(in: surroundings)] {
      let size = try Self.size(pdf)
      #expect(country == "GB" ? size.hasSuffix("(A4)") : size.hasSuffix("(letter)"))
    }
  }

  @Test func `the member's layout goes before the country, the paper asked for before both`()
    throws
  {
    let surroundings = try surroundings { $0 + "layout: us-10\n" }
    #expect(try Self.size(petition(in: surroundings)).hasSuffix("(letter)"))
    #expect(try Self.size(report(in: surroundings)).hasSuffix("(letter)"))
    #expect(try Self.size(petition(on: .a4, in: surroundings)).hasSuffix("(A4)"))
    #expect(try Self.size(report(on: .a4, in: surroundings)).hasSuffix("(A4)"))
  }

  @Test func `the fonts of the settings hold for the report`() throws {
    let pdf = try report(in: try surroundings(settings: "fonts: [Noto Sans]\n"))
    let fonts = try OutsideJudge.pdffonts.judge([pdf], [], named: "pdf").output
    #expect(fonts.contains("NotoSans-"))
  }
}
