// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

@Suite struct CaseProblemTests {
  @Test func `the smallest case has no problem`() { #expect(caseProblems().isEmpty) }

  @Test func `what a case needs is asked for at its first key`() {
    let found = problems(of: "⟦⟦⟦⟦⟦⟦notes⟧⟧⟧⟧⟧⟧: [a]\n") { CaseFile.load($0, id: nil).problems }
    #expect(
      found.sorted()
        == ["country", "id", "letters", "people", "sources", "status"].map {
          "a case needs '\($0)' [missing-key]"
        })
  }

  @Test func `lists that need entries are not empty`() {
    #expect(
      caseProblems("people: ⟦[]⟧", "sources: ⟦[]⟧", "letters: []", "timeline: []") == [
        "'people' has no entries | write at least one [empty-value]",
        "'sources' has no entries | write at least one [empty-value]",
      ])
  }

  @Test func `a demand without a text in any language is reported`() {
    #expect(
      caseProblems("demands: [{ id: d, kind: release, text: ⟦{}⟧ }]", "title: ⟦{}⟧") == [
        "this text is empty | write the text, or delete the line: what is not known is left out [empty-value]",
        "this text is empty | write the text, or delete the line: what is not known is left out [empty-value]",
      ])
  }

  @Test func `a person without a name in any language is reported`() {
    #expect(
      caseProblems(
        "people: [{ id: a, name: ⟦{}⟧, gender: male }, { id: b, name: { en: ⟦{ patronymic: X }⟧ }, gender: male }]"
      )
        == [
          "a name needs 'given' or 'family' | write { given: …, family: … } [missing-key]",
          "a name needs 'given' or 'family' | write { given: …, family: … } [missing-key]",
        ])
  }

  @Test func `wrong types are named`() {
    #expect(
      caseProblems(
        "status: ⟦released⟧", "people: ⟦{ id: a }⟧", "title: ⟦Anna⟧", "concerns: ⟦{ a: b }⟧",
        "country: ⟦[UZ]⟧", "notes: [⟦{ a: b }⟧]", "health: ⟦[x]⟧", "sources: [⟦hrw⟧]") == [
          "here stands a list, but a text belongs here [wrong-type]",
          "here stands a text, but a map (a status) belongs here [wrong-type]",
          "here stands a map, but a list belongs here [wrong-type]",
          "here stands a text, but a map (an entry of 'sources') belongs here [wrong-type]",
          "here stands a text, but it is needed by language | write { en: …, ru: … } [wrong-type]",
          "here stands a map, but a list belongs here [wrong-type]",
          "here stands a map, but a text belongs here [wrong-type]",
          "here stands a list, but a map ('health') belongs here [wrong-type]",
        ])
  }

  @Test func `bad values are named with what to write`() {
    #expect(
      caseProblems(
        "id: ⟦Anna_A⟧", "country: ⟦uz⟧", "letters: [⟦A⟧]", "concerns: [⟦tortur⟧, ⟦zzzzzzzzzz⟧]",
        "status: { held: ⟦serving⟧, as_of: ⟦12.6.2010⟧ }",
        "translations: { ⟦english⟧: native, ru: ⟦good⟧ }"
      ).heads == [
        "'Anna_A' is no id ", "no country has the code 'uz' ", "'A' is no id ",
        "no custody status is called 'serving' ",
        "'12.6.2010' is no date: year, month and day are parted by dashes ",
        "no concern is called 'tortur' ", "no concern is called 'zzzzzzzzzz' ",
        "'english' is no language ", "no review status is called 'good' ",
      ])
  }

  @Test(
    arguments: [
      ("2010-13", "there is no such month"), ("2010-02-30", "there is no such day"),
      ("0000", "years go from 0001 to 9999"), ("2010/2011/2012", "a span has one slash"),
      ("../..", "a span needs one end that is known"),
      ("2011/2010", "the span ends before it begins"),
      ("2010-06-12T10:00", "times of day are not kept"),
      ("'[2010, 2011]'", "this is more than level 1 of EDTF"),
      ("June 2010", "year, month and day are parted by dashes"),
    ])
  func `a bad date says why`(text: String, why: String) {
    let bare = text.filter { $0 != "'" }
    #expect(
      caseProblems("consent: { by: family, on: ⟦\(text)⟧ }") == [
        "'\(bare)' is no date: \(why) | write 2010, 2010-06 or 2010-06-12, with ~ behind it for about, ? for uncertain [bad-date]"
      ])
  }

  @Test func `ages and terms are bounded`() {
    #expect(
      caseProblems(
        "people: [{ id: a, name: { en: { given: A } }, gender: male, age: { years: ⟦131⟧, on: 2020 } }]",
        "timeline: [{ id: t, date: 2020, kind: sentence, term: ⟦13 years⟧, sources: [s] }]") == [
          "'131' is no whole number from 0 to 130 [bad-number]",
          "'13 years' is no sentence | write P13Y9M for 13 years and 9 months, or life, death, fine [bad-duration]",
        ])
  }

  @Test func `facts need sources that the case lists`() {
    #expect(
      caseProblems(
        "timeline: [⟦{ id: t, date: 2020, kind: arrest }⟧, { id: u, date: 2020, kind: trial, sources: ⟦[q]⟧ }]",
        "account: ⟦{ as_of: 2020, text: { en: x }, sources: [] }⟧",
        "demands: [{ id: d, kind: release, text: { en: x } }]") == [
          "this fact names no source | add sources: [ID] with an id from the list 'sources' [missing-source]",
          "no source has the id 'q' | did you mean 's'? [unknown-id]",
          "this fact names no source | add sources: [ID] with an id from the list 'sources' [missing-source]",
        ])
  }

  @Test func `events name people of the case`() {
    #expect(
      caseProblems("timeline: [{ id: t, date: 2020, kind: arrest, people: ⟦[ana]⟧, sources: [s] }]")
        == ["no person has the id 'ana' | did you mean 'anna'? [unknown-id]"])
  }

  @Test func `an id is used once in a list`() {
    #expect(
      caseProblems(
        "sources: [{ id: s, publisher: P, title: T, date: 2020 }, { id: ⟦s⟧, publisher: P, title: T, date: 2020 }]"
      ) == ["the id 's' is used twice | give each entry an id of its own [doubled-id]"])
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "www.hrw.org", "'https://x y'", "'https://x\"y'", "ftp://x",
      "HTTPS://X",
    ])
  func `only web addresses are sources' addresses`(url: String) {
    #expect(
      caseProblems("sources: [{ id: s, publisher: P, title: T, date: 2020, url: ⟦\(url)⟧ }]") == [
        "this is no web address | write it in full, beginning with https:// [bad-address]"
      ])
  }

  @Test func `a name of several lines is refused`() {
    #expect(
      caseProblems(
        "people: [{ id: a, name: { en: { given: ⟦\"A\\nBcc: x@y.org\"⟧, family: B } }, gender: male }]"
      )
        == [
          "this value holds a line end or a tab | write it on one line; each line of an address is an entry of its own [control-character]"
        ])
  }

  @Test func `the file's name is the case's id`() {
    let found = problems(of: smallCase(["id: ⟦anna⟧"])) {
      CaseFile.load($0, id: Identifier("berta")).problems
    }
    #expect(
      found == [
        "the id is 'anna', but the file is called 'berta' | rename the file, or write id: berta [file-name]"
      ])
  }

  @Test func `a fact whose visibility cannot be read is private`() {
    let matter = load(
      "facts: [{ id: f, text: { en: x }, sources: [s], visibility: publik }, { id: g, text: { en: x }, sources: [s] }]"
    )
    #expect(matter?.facts.map(\.provenance.visibility) == [.private, .public])
  }

  @Test func `what is wrong in one entry leaves the others`() {
    let matter = load(
      "timeline: [{ id: t, date: never, kind: arrest, sources: [s] }, { id: u, date: 2020, kind: trial, sources: [s] }]"
    )
    #expect(matter?.timeline.map(\.id.description) == ["u"])
  }
}
