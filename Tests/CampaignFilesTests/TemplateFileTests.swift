// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

@Suite struct TemplateFileTests {
  private static let id = CampaignFilesTests.id("appeal")

  private func load(_ text: String) -> Loaded<PlacedTemplate> {
    load(SourceText(name: "en.md", text: text))
  }

  private func load(_ source: SourceText) -> Loaded<PlacedTemplate> {
    TemplateFile.load(source, id: Self.id, language: .english)
  }

  private func problems(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation)
    -> [String]
  {
    CampaignFilesTests.problems(of: marked, { load($0).problems }, sourceLocation: sourceLocation)
  }

  private func small(subject: String) -> String {
    "---\nsubject: \(subject)\naudience: [official]\nreview: native\n---\nBody.\n"
  }

  @Test func `a full template is read`() throws {
    let text = """
      ---
      subject: Appeal for {{ person | full_name }}
      audience: [official, embassy]
      about: [person, people]
      copies: embassy
      enclosures: [A list]
      signatures: campaign
      review: convention
      ---
      Dear {{ person }},
      ---
      end

      """
    let found = load(text)
    #expect(found.problems.isEmpty)
    #expect(
      found.value?.value
        == LetterTemplate(
          id: Self.id, language: .english,
          subject: "Appeal for {{ person | full_name }}",
          body: "Dear {{ person }},\n---\nend\n", audience: ["official", "embassy"],
          about: [.person, .people], copies: ["embassy"], enclosures: ["A list"],
          signatures: .campaign, review: .convention))
  }

  @Test func `what is left out has its usual value`() {
    let template = load(small(subject: "S")).value?.value
    #expect(template?.about == [.person])
    #expect(template?.signatures == .member)
    #expect(template?.copies == [])
    #expect(template?.purpose == .appeal)
  }

  @Test(arguments: LetterTemplate.Purpose.allCases)
  func `a template says what its letters are for`(purpose: LetterTemplate.Purpose) {
    let text = small(subject: "S").replacing("review", with: "purpose: \(purpose.rawValue)\nreview")
    #expect(load(text).value?.value.purpose == purpose)
  }

  @Test(
    arguments: [
      ("Appeal {{ x }}", "Appeal {{ x }}"), ("'Appeal: {{ x }}'", "Appeal: {{ x }}"),
      ("\"Appeal: {{ x }}\"", "Appeal: {{ x }}"), ("Обращение {{ x }}", "Обращение {{ x }}"),
      ("\"d'Anna: {{ x }}\"", "d'Anna: {{ x }}"), ("Appeal   ", "Appeal"),
      ("Appeal # remark", "Appeal"),
    ],
    ["", "\u{FEFF}"])
  func `the places of subject and body are those of their text`(
    subject: (written: String, text: String), mark: String
  ) throws {
    for end in ["\n", "\r\n"] {
      let text = mark + small(subject: subject.written).replacing("\n", with: end)
      let found = load(text)
      #expect(found.problems.isEmpty)
      let template = try #require(found.value)
      #expect(template.value.subject == subject.text)
      #expect(template.source.span(template.subjectRange).text == subject.text)
      #expect(template.source.span(template.bodyRange).text == "Body." + end)
      #expect(template.value.body == "Body." + end)
    }
  }

  @Test(arguments: ["⟦'It''s'⟧", "⟦\"a \\\"b\\\"\"⟧", "⟦>-⟧\n  a\n  b", "⟦a⟧\n  b"])
  func `a subject that is not written as it reads is refused`(subject: String) {
    #expect(
      problems(small(subject: subject)) == [
        "the subject must stand on one line as it is | write it without quotes, or in quotes of a kind that it does not hold itself [wrong-type]"
      ])
  }

  @Test(arguments: ["⟦⟧", "⟦⟧\n", "⟦⟧Dear you,\n", "⟦⟧----\na: b\n---\n", "⟦⟧ ---\n", "⟦⟧---"])
  func `a template without front matter is one problem`(marked: String) {
    #expect(
      problems(marked) == [
        "a template begins with a line of three dashes | write ---, then subject, audience and review, then --- and the body [no-front-matter]"
      ])
  }

  @Test(arguments: [
    "⟦---⟧\nsubject: a\n\nDear you,\n", "\u{FEFF}⟦---⟧\n", "⟦---⟧\nsubject: a\n ---\n",
  ])
  func `front matter that never ends is shown where it begins`(marked: String) {
    #expect(
      problems(marked) == [
        "the front matter never ends | write --- on a line of its own before the body [no-front-matter]"
      ])
  }

  @Test func `empty front matter is no empty file`() {
    #expect(
      problems("---\n⟦⟧---\nBody\n") == [
        "the front matter is empty | docs/campaign.md shows what belongs in it [empty-file]"
      ])
  }

  @Test func `spaces behind the dashes do not matter`() {
    #expect(load("---  \nsubject: a\naudience: b\nreview: native\n--- \t\nBody\n").problems.isEmpty)
  }

  @Test func `keys are strict and values of their vocabularies`() {
    #expect(
      problems(
        "---\n⟦⟦⟦subjct⟧⟧⟧: a\naudience: ⟦[]⟧\nabout: ⟦prisoner⟧\nsignatures: ⟦all⟧\n---\n⟦⟧"
      ).heads == [
        "a template needs 'review' ", "a template needs 'subject' ",
        "a template has no key 'subjct' ", "'audience' has no entries ",
        "no subject is called 'prisoner' ",
        "no kind of signatures is called 'all' ", "this template has no body ",
      ])
  }

  @Test func `a template without a body is reported after its front matter`() {
    #expect(
      problems("---\nsubject: a\naudience: b\nreview: native\n---\n⟦  ⟧\n\n") == [
        "this template has no body | write the letter's text below the second line of dashes [empty-body]"
      ])
  }

  @Test func `mistakes in the front matter have the lines of the file`() {
    let found = load("---\nsubject: 'Ш'\naudience: x: y\n---\nBody\n").problems
    #expect(found.map { $0.span?.start } == [SourcePosition(line: 3, column: 12)])
  }
}
