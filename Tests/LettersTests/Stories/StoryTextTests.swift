// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Documents
import Languages
import Liquid
import Testing

@testable import Letters

/// The built-in texts themselves: every branch, in every language.
@Suite struct StoryTextTests {
  @Test(arguments: NineLanguages.languages)
  func `every branch of every text uses names and filters that there are`(
    _ tag: LanguageTag
  ) throws {
    let language = try #require(Language.of(tag))
    let texts = [(language.story, StorySchema.story), (language.petition, StorySchema.petition)]
    for (text, schema) in texts {
      for section in text.sections {
        let source = TemplateSource(SourceText(name: section.name, text: section.text))
        let problems = Template.check(
          source, environment: SectionPress.environment(for: language), names: schema)
        #expect(DiagnosticRenderer().render(problems) == "")
      }
    }
  }

  @Test(arguments: NineLanguages.languages)
  func `every language has all sections, in one order, and all outcomes`(
    _ tag: LanguageTag
  ) throws {
    let language = try #require(Language.of(tag))
    let english = try #require(Language.of(.english))
    #expect(language.story.sections.map(\.name) == english.story.sections.map(\.name))
    #expect(language.petition.sections.map(\.name) == english.petition.sections.map(\.name))
    let stories = try #require(language.coverage.areas.first { $0.name == "stories" })
    #expect(stories.missing == [])
    #expect(stories.entries == english.coverage.areas.first { $0.name == "stories" }?.entries)
    #expect(language.coverage.areas.filter { !$0.missing.isEmpty }.map(\.name) == [])
  }

  @Test(arguments: NineLanguages.languages)
  func `a story has the same parts and blocks in every language`(_ tag: LanguageTag) throws {
    for (name, order) in try StoryScenes.all() {
      let own = try StorySample.story(order, tag)
      let english = try StorySample.story(order, .english)
      #expect(own.parts.map(\.name) == english.parts.map(\.name), "\(name)")
      #expect(own.parts.map(\.blocks.count) == english.parts.map(\.blocks.count), "\(name)")
      #expect(own.timeline.moments.map(\.date) == english.timeline.moments.map(\.date))
    }
  }

  @Test(arguments: NineLanguages.languages)
  func `no story has two spaces, two stops or a space before a stop`(_ tag: LanguageTag) throws {
    for (name, order) in try StoryScenes.all() {
      let page = try StorySample.story(order, tag).page
      for flaw in ["  ", "..", " .", " ,", ",,", "( ", " )", "::"] {
        #expect(!page.contains(flaw), "'\(flaw)' in \(name)")
      }
    }
  }

  @Test(arguments: NineLanguages.languages)
  func `nobody who reads a story stumbles over a word`(_ tag: LanguageTag) throws {
    let language = try #require(Language.of(tag))
    let reader = LetterReader(language: language, isSubject: false)
    for (name, order) in try StoryScenes.all() {
      let story = try StorySample.story(order, tag)
      let paragraphs = story.parts.filter { $0.name != .sources }.flatMap(\.blocks).flatMap(\.texts)
      for text in paragraphs + [story.title.plainText, story.summary] {
        let hits = reader.wordHits(in: ReadText(plain: text))
        #expect(hits.map(\.words) == [], "\(name): \(text)")
      }
    }
  }

  @Test func `words in Cyrillic Uzbek are respelled, tags and codes are not`() throws {
    let uzbek = try #require(Language.of(.uzbekInCyrillic))
    for section in uzbek.story.sections + uzbek.petition.sections {
      let words = section.text.replacing(/\{[{%].*?[%}]\}/, with: "")
      #expect(!words.contains { $0.isASCII && $0.isLetter }, "\(section.name)")
    }
    #expect(uzbek.story["credit"]?.contains("{% when \"coincided\" %}") == true)
  }
}

extension Block {
  /// The paragraphs and headings in it.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): [inlines.plainText]
    case .list(let list): list.items.flatMap { $0.flatMap(\.texts) }
    case .quotation(let blocks): blocks.flatMap(\.texts)
    case .table, .figure, .parallel: []
    }
  }
}
