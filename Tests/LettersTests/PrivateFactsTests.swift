// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Mailings
import SampleCampaign
import Testing

/// Facts that are not public reach no letter and no list of letters.
@Suite struct PrivateFactsTests {
  /// A template that prints all there is.
  private static let everything = """
    ---
    subject: Everything
    audience: [official]
    about: [person]
    review: native
    ---
    {% for event in events %}{{ event.id }} {{ event.text | default: "-" }} {% endfor %}

    {% for event in person.events %}{{ event.id }} {{ event.text | default: "-" }} {% endfor %}

    {% for charge in charges %}{{ charge.text }} {{ charge.law | default: "-" }} {% endfor %}

    {% if health %}{{ health.text }}{% endif %}{% if facts.hideout %}{{ facts.hideout.text }}{% endif %}
    {% if timeline.beating %}{{ timeline.beating.text }}{% endif %}
    {% if timeline.torture %}{{ timeline.torture.text }}{% endif %}

    {% for demand in demands %}{{ demand.text }} {% endfor %}

    {% for source in sources %}{{ source.publisher }} {{ source.title }} {% endfor %}

    {{ account.text }}{{ account | cite }}

    """

  private static let marks = ["PRIVATE", "MEMBERS-ONLY", "DEMAND-ALREADY-MET", "secret", "beating"]

  @Test func `no text of a private or members' fact is in any file that is written`() async throws {
    let surroundings = try SampleCampaign.surroundings(
      changing: ["Templates/appeal/en.md": Self.everything])
    var options = MailingOptions()
    options.citesSources = true
    let report = try await Mailing(folder: ".", options: options, in: surroundings).run()
    #expect(report.written > 0)
    let written = surroundings.files.filter { $0.key.hasPrefix("output/") }
    #expect(written.count == report.written * 2 + 2)
    for (path, bytes) in written {
      let text = String(decoding: bytes, as: UTF8.self)
      for mark in Self.marks { #expect(!text.contains(mark), "\(mark) in \(path)") }
    }
  }

  @Test func `a template that insists on a private fact gets no letter`() throws {
    let template = Self.everything.replacing(
      "{% if health %}{{ health.text }}{% endif %}", with: "{{ health.text }}")
    let composed = try Composed(changing: ["Templates/appeal/en.md": template]) {
      $0.choose("anvarov-karim", "appeal", to: "uz-president")
    }
    #expect(composed.letters.isEmpty)
    #expect(composed.findings.count == 1)
  }
}
