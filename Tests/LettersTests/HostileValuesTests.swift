// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Letters
import DocBookWriter
import Documents
import Foundation
import Mailings
import SampleCampaign
import Testing
import TextWriter

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A campaign each of whose fields holds the same hostile text: letters hold it as text, no more.
@Suite struct HostileValuesTests {
  static let values = [
    "{{ x }}", "{% raw %}", "{% endif %}", "*a*", "**a**", "_a_", "[x](http://evil.example)",
    "<b>", "</para>", "]]>", "&amp;", "&", "- item", "# head", "1. x", "> q", "\\back\\", "`code`",
    "a  b", "x\u{A0}y", "<!--", "<?xml?>", "%s %n", "$(id)", "=1+1", "'\"", "\u{301}x", "\u{200F}x",
  ]

  /// The letters' blocks and inlines without their texts.
  private func skeleton(_ letters: [Letter]) -> [String] {
    letters.map { letter in
      letter.subject.map(\.kind).joined() + ";" + letter.body.map(\.kind).joined(separator: ",")
        + ";\(letter.addressee.lines.count) lines;\(letter.signatories.count) signatures;"
        + "\(letter.notes?.notes.count ?? 0) notes"
    }
  }

  @Test(arguments: values)
  func `a hostile value stays the text that it is, in every format`(_ value: String) throws {
    let harmless = try Composed(changing: HostileCampaign(value: "word").files) {
      $0.citesSources = true
    }
    let campaign = HostileCampaign(value: value)
    let composed = try Composed(changing: campaign.files) { $0.citesSources = true }
    #expect(composed.problems.filter { $0.severity == .error }.isEmpty)
    let stops = composed.findings.filter(\.stops)
    #expect(stops == [])
    #expect(composed.letters.count == 2)
    #expect(skeleton(composed.letters) == skeleton(harmless.letters))
    for letter in composed.letters {
      let text = String(decoding: TextWriter().write(letter), as: UTF8.self)
      let words = try XMLWords(DocBookWriter().write(letter)).text
      for field in campaign.fields(of: letter.origin.template) {
        #expect(text.bare.contains(field.bare), "text lacks \(field)")
        #expect(words.bare.contains(field.bare), "DocBook lacks \(field)")
      }
    }
  }
}

/// The sample's files with one value in every field that a letter can show.
private struct HostileCampaign {
  let value: String

  /// The value between two marks that name its field.
  private func text(_ field: String) -> String { "\(field)[\(value)]\(field)" }

  private func yaml(_ field: String) -> String { quoted(text(field)) }

  private func cell(_ field: String) -> String { quoted(text(field), escape: "\"\"") }

  /// A value in double quotes, which stand doubled in CSV and behind a backslash in YAML.
  private func quoted(_ text: String, escape: String = "\\\"") -> String {
    let inner = escape == "\"\"" ? text : text.replacing("\\", with: "\\\\")
    return "\"\(inner.replacing("\"", with: escape))\""
  }

  private static let inBody = [
    "given", "family", "occupation", "place", "court", "law", "charge", "account", "health", "fact",
    "demand", "title", "event", "group", "campaign",
  ]
  private static let inFrame = [
    "office", "holdergiven", "holderfamily", "street", "given2", "family2", "lane",
    "town", "personal", "publisher", "headline",
  ]

  func fields(of template: String) -> [String] {
    let own =
      template == "appeal"
      ? Self.inBody + Self.inFrame + ["role"] : ["account", "office", "sgiven", "srole"]
    return own.map(text)
  }

  var files: [String: String?] {
    [
      "Cases/nurova-sisters.yaml": nil, "Cases/guliyev-rauf.yaml": nil, "Members/ben.yaml": nil,
      "Cases/anvarov-karim.yaml": matter, "Recipients/offices.csv": recipients,
      "Members/anna.yaml": member, "writ.yaml": settings, "Templates/appeal/en.md": template,
    ]
  }

  private var settings: String {
    """
    name: \(yaml("campaign"))
    group: { en: \(yaml("group")) }
    sender: anna
    languages: [en]
    reference_prefix: WR
    signatories:
      - name: { en: { given: \(yaml("sgiven")), family: Signer } }
        role: { en: \(yaml("srole")) }
    """
  }

  private var member: String {
    """
    id: anna
    name: { en: { given: \(yaml("given2")), family: \(yaml("family2")) } }
    role: { en: \(yaml("role")) }
    address: [\(yaml("lane"))]
    town: \(yaml("town"))
    country: GB
    personal: { en: \(yaml("personal")) }
    """
  }

  private var recipients: String {
    """
    id,kind,rank,jurisdiction,office,body,holder_given,holder_family,gender,address,country,languages
    uz-president,official,minister,UZ,\(cell("office")),\(cell("body")),\(cell("holdergiven")),\
    \(cell("holderfamily")),male,\(cell("street")),UZ,en
    eu-high,eu,body,EU,\(cell("office")),,,,,1 Street,BE,en

    """
  }

  private var matter: String {
    """
    id: anvarov-karim
    title: { en: \(yaml("title")) }
    country: UZ
    letters: [appeal, briefing]
    status: { held: serving-sentence, as_of: 2026-09 }
    people:
      - id: karim
        name: { en: { given: \(yaml("given")), family: \(yaml("family")) } }
        gender: male
        occupation: { en: \(yaml("occupation")) }
    timeline:
      - id: arrest
        date: 2025-06-12
        kind: arrest
        place: { en: \(yaml("place")) }
        court: { en: \(yaml("court")) }
        text: { en: \(yaml("event")) }
        sources: [one]
    charges: [{ text: { en: \(yaml("charge")) }, law: { en: \(yaml("law")) }, sources: [one] }]
    account: { as_of: 2026-09, text: { en: \(yaml("account")) }, sources: [one] }
    health: { as_of: 2026-09, text: { en: \(yaml("health")) }, sources: [one] }
    facts: [{ id: other, text: { en: \(yaml("fact")) }, sources: [one] }]
    demands: [{ id: release, kind: release, text: { en: \(yaml("demand")) } }]
    sources:
      - { id: one, publisher: \(yaml("publisher")), title: \(yaml("headline")), date: 2026-09 }
    """
  }

  private var template: String {
    """
    ---
    subject: 'About {{ person | full_name }}'
    audience: [official]
    about: [person]
    review: native
    ---
    {{ person | full_name }}, {{ person.occupation }}, {{ timeline.arrest.place }}.

    {{ timeline.arrest.court }}
    {{ timeline.arrest.text }}

    {{ charges[0].text }}{{ charges[0].law }}

    > {{ account.text }}{{ account | cite }}

    1. {{ health.text }}
    2. {{ facts.other.text }} and *{{ case.title }}*

    {% for demand in demands %}
    - {{ demand.text }}
    {% endfor %}

    {{ group }} {{ campaign }}

    {{ personal }}

    """
  }
}

/// The words of an XML document, read by a parser that did not write it.
private final class XMLWords: NSObject, XMLParserDelegate {
  private(set) var text = ""

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw BadXML() }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  struct BadXML: Error {}
}

extension String {
  /// Without white space, which wrapping and joining change.
  fileprivate var bare: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}

extension Block {
  fileprivate var kind: String {
    switch self {
    case .paragraph(let inlines): "p(\(inlines.map(\.kind).joined()))"
    case .heading(let level, let inlines): "h\(level)(\(inlines.map(\.kind).joined()))"
    case .quotation(let blocks): "q(\(blocks.map(\.kind).joined()))"
    case .table: "t"
    case .figure: "f"
    case .parallel(let columns): "c(\(columns.map { $0.blocks.map(\.kind).joined() }))"
    case .list(let list):
      "l\(list.marking)\(list.role ?? "")(\(list.items.map { $0.map(\.kind).joined() }))"
    }
  }
}

extension Inline {
  fileprivate var kind: String {
    switch self {
    case .text: "t"
    case .emphasis(let parts): "e(\(parts.map(\.kind).joined()))"
    case .strong(let parts): "s(\(parts.map(\.kind).joined()))"
    case .foreign(_, let parts): "f(\(parts.map(\.kind).joined()))"
    case .link: "link"
    case .note: "n"
    case .lineBreak: "br"
    }
  }
}
