// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

/// The words on envelopes and cards.
@Suite struct PostWordsTests {
  private func country(_ code: String) throws -> CountryCode { try #require(CountryCode(code)) }

  @Test func `every language that Writ writes has a greeting for cards`() throws {
    for language in Language.all {
      let greeting = try #require(CardGreeting(in: language.tag))
      #expect(greeting.review == .convention)
      #expect(greeting.text.split(separator: "\n\n").count == 3)
    }
    #expect(try CardGreeting(in: #require(LanguageTag("ky"))) == nil)
  }

  @Test func `every language that Writ writes has all words of the check sheet`() throws {
    for language in Language.all {
      let words = CheckSheetWords(in: language.tag)
      #expect(words.language == language.tag)
      #expect(words.review == (language.tag.description == "uz-Cyrl" ? .derived : .convention))
      for word in CheckSheetWords.Word.allCases { #expect(!words(word, "1").contains("%")) }
    }
    #expect(CheckSheetWords(in: nil).language == .english)
    #expect(CheckSheetWords(in: LanguageTag("ky")).language == .english)
    #expect(CheckSheetWords(in: nil)(.title, "m") == "Check sheet: m")
  }

  @Test(arguments: [
    ("DE", ["PRIORITY", "PRIORITAIRE", "LUFTPOST"]), ("GB", ["PAR AVION", "BY AIR MAIL"]),
    ("US", ["AIRMAIL", "PAR AVION"]), ("FR", ["PAR AVION", "PRIORITAIRE"]),
    ("RU", ["PAR AVION"]), ("KG", ["PAR AVION", "PRIORITAIRE"]),
  ])
  func `letters abroad have the mark of the country of posting`(
    origin: String, words: [String]
  ) throws {
    let mark = try #require(
      AirmailMark(to: country("UZ"), postedIn: country(origin)))
    #expect(mark.words.map(\.text) == words)
    #expect(mark.review == .convention && !mark.source.isEmpty)
  }

  @Test func `letters within a country have no mark`() throws {
    #expect(try AirmailMark(to: country("DE"), postedIn: country("DE")) == nil)
  }

  @Test func `every mark says it in French, which all posts read`() throws {
    for code in ["AT", "CH", "DE", "FI", "GB", "HU", "LI", "RU", "US", "FR"] {
      let mark = try #require(AirmailMark(to: country("UZ"), postedIn: country(code)))
      #expect(mark.words.contains { $0.language == .french })
    }
  }
}
