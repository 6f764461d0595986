// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Languages
internal import Mailings

/// All texts of the command line that people read, in one place.
enum Wording {
  static let version = "0.1.0"
  static let abstract = "Letters for people in prison for what they said."
  static let discussion = """
    Writ turns the facts of cases into personal letters to those who hold the key, in their own \
    languages, as text and DocBook XML. It works on one folder, the campaign.

    A first letter:
      writ check                          what would make a letter wrong
      writ preview --case yorov-buzurgmehr --to tj-president
      writ letters --case yorov-buzurgmehr --dry-run
      writ letters --case yorov-buzurgmehr

    A new campaign:
      writ init our-letters

    Exit codes: 0 done, 1 problems in your files, 64 wrong usage, 70 the machine's or our fault.
    """

  static let campaignHelp = ArgumentHelp("The campaign's folder.", valueName: "folder")
  static let dateHelp = ArgumentHelp(
    "The date of the letters, such as 2026-11-21; today when left out.", valueName: "date")
  static let jsonHelp = ArgumentHelp("Print JSON for scripts.")
  static let paperHelp = ArgumentHelp(
    "The paper of a PDF: a4 or letter; that of the sender's letters when left out.",
    valueName: "paper")

  /// "1,234 of 10,000 letters, 8,000 a second, 2 s left".
  static func progress(_ done: Int, of total: Int, after seconds: Double) -> String {
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    return
      "\(number(done)) of \(number(total)) letters, \(number(Int(rate))) a second, \(left) s left"
  }

  /// A whole number with commas between its thousands.
  static func number(_ value: Int) -> String {
    var digits = Array(String(value.magnitude))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return (value < 0 ? "-" : "") + String(digits)
  }

  /// "1 letter", "2 letters".
  static func count(_ value: Int, _ noun: String) -> String {
    count(value, noun, noun + "s")
  }

  /// "1 address", "2 addresses".
  static func count(_ value: Int, _ one: String, _ several: String) -> String {
    "\(number(value)) \(value == 1 ? one : several)"
  }
}

extension Wording {
  enum Init {
    static let abstract = "Make a new campaign's folder."
    static let discussion = """
      Writes settings, an invented member, an empty list of recipients and one template, each with \
      words on what to fill in. Files that are there already are never touched.

        writ init our-letters
      """
    static let folderHelp = ArgumentHelp("The folder to make or to fill.", valueName: "folder")
    static let dryRunHelp = ArgumentHelp("Say what would be written, and write nothing.")

    static func alreadyThere(_ path: String) -> String {
      "error: '\(path)' is there already\n  = hint: choose an empty folder, or work in this one"
    }

    static func summary(_ paths: [String], folder: String, isRehearsal: Bool) -> String {
      let verb = isRehearsal ? "Would make" : "Made"
      let list = paths.map { "  \(folder)/\($0)\n" }.joined()
      let next = """
        Next:
          write yourself into Members/, your offices into Recipients/officials.csv,
          and the first case into Cases/ (Cases/README.md shows how); then
          writ check -C \(folder)

        """
      return "\(verb) a campaign in \(folder):\n\(list)" + (isRehearsal ? "" : next)
    }
  }

  enum Cases {
    static let abstract = "List the cases."
    static let discussion = """
        writ cases
        writ cases --json
      """

    static func table(_ cases: [Case], width: Int?) -> String {
      guard !cases.isEmpty else { return "There is no case yet; see Cases/ and docs/cases.md.\n" }
      var table = TextTable("case", "in", "held", "as of", "people", "open")
      for matter in cases {
        let open = matter.demands.count { $0.state.isPressed }
        table.add([
          matter.id.description, matter.country.description, matter.status.held.rawValue,
          matter.status.asOf.text, String(matter.people.count), String(open),
        ])
      }
      return table.text(width: width) + "\n\(count(cases.count, "case"))\n"
    }
  }

  enum Recipients {
    static let abstract = "List the offices to write to."
    static let discussion = """
        writ recipients --to kind=embassy,country=UZ
        writ recipients --to president
      """

    static func table(_ recipients: [Recipient], width: Int?) -> String {
      guard !recipients.isEmpty else { return "No recipient is of this choice.\n" }
      var table = TextTable("recipient", "kind", "for", "languages", "office", "verified")
      for recipient in recipients {
        table.add([
          recipient.id.description, recipient.kind, recipient.jurisdiction.code,
          recipient.languages.map(\.description).joined(separator: " "),
          recipient.office[.english]?.text ?? "",
          recipient.verifiedOn?.description ?? "never",
        ])
      }
      return table.text(width: width) + "\n\(count(recipients.count, "recipient"))\n"
    }
  }

  enum Template {
    static let abstract = "Render or check a template by itself."
    static let discussion = """
        writ template render letter.liquid --data data.json
        writ template check Templates/release-appeal/en.md --schema letter
      """
    static let renderAbstract = "Render a Liquid file and print the result."
    static let renderDiscussion = """
      Unknown names and lacking values are problems, unless --lax is given: then they print nothing, \
      as in Shopify's Liquid.

        writ template render letter.liquid --data data.json
        writ template render page.liquid --data data.json --partials snippets --lax
      """
    static let checkAbstract = "Read every branch of a template and say what is wrong."
    static let checkDiscussion = """
        writ template check letter.liquid
        writ template check Templates/release-appeal/fr.md --schema letter
      """
    static let fileHelp = ArgumentHelp("The template's file.")
    static let dataHelp = ArgumentHelp("A JSON file with the names.", valueName: "file")
    static let partialsHelp = ArgumentHelp(
      "The folder of what it renders or includes.", valueName: "folder")
    static let laxHelp = ArgumentHelp("Let unknown names print nothing.")
    static let schemaHelp = ArgumentHelp(
      "Hold it against the names of a kind of document: letter.", valueName: "kind")

    static func nothingWrong(_ file: String) -> String { "\(file): nothing is wrong\n" }
  }

  static func unknownLanguage(_ tag: LanguageTag) -> String {
    let known = Language.all.map(\.tag.description).joined(separator: ", ")
    return "Writ does not write '\(tag)' yet; it writes \(known)."
  }

  enum Names {
    static let abstract = "Put names into grammatical cases."
    static let discussion = """
      Reads rows from standard input, with tabs between four columns: part (given, patronymic or \
      family), name, male or female, and case (nominative, genitive, dative, accusative, \
      instrumental, prepositional or vocative). Writes each row with its form added.

        printf 'family\\tКравец\\tmale\\tdative\\n' | writ names --lang ru
        writ names --lang uk --mark < names.tsv > forms.tsv
      """
    static let languageHelp = ArgumentHelp("The language of the names.", valueName: "language")
    static let markHelp = ArgumentHelp(
      "Add a sixth column that says 'unsure' where spelling does not tell the form.")
  }
}
