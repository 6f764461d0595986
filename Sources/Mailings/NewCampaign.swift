// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A campaign that is just beginning: settings, an example member, empty lists, one template.
package enum NewCampaign {
  /// What became of it.
  package enum Outcome: Sendable, Equatable {
    case made([String])
    /// Something is there already under this path; nothing was written.
    case alreadyThere(String)
  }

  /// Writes the files of a new campaign into a folder that has none of them.
  package static func make(
    in folder: String, isRehearsal: Bool, _ surroundings: some Surroundings
  ) throws(FileError) -> Outcome {
    for file in files where surroundings.isThere("\(folder)/\(file.path)") {
      return .alreadyThere("\(folder)/\(file.path)")
    }
    guard !isRehearsal else { return .made(files.map(\.path)) }
    for file in files {
      let path = "\(folder)/\(file.path)"
      try surroundings.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
      _ = try surroundings.write(Array(file.text.utf8), to: path)
    }
    return .made(files.map(\.path))
  }
}

extension NewCampaign {
  private static let files: [(path: String, text: String)] = [
    ("writ.yaml", settings), ("Members/example.yaml", member), ("Cases/README.md", cases),
    ("Recipients/officials.csv", recipients), ("Templates/release-appeal/en.md", template),
    (".gitignore", ignored),
  ]

  private static let settings = """
    # The campaign. Every key is explained in docs/campaign.md of Writ.
    name: Our letters
    group: { en: Our letter group }
    sender: example               # the member who writes when --from names nobody
    languages: [en, ru, fr, de]   # in order of preference
    reference_prefix: WR          # two to four capital letters, without I, L, O and U
    address_limit: P1Y            # an address verified longer ago than this is a warning

    """

  private static let member = """
    # An invented member: copy this file, write your own name and address, and name it after your id.
    id: example
    name: { en: { given: Alex, family: Example } }
    gender: unknown               # male, female, other, unknown
    role: { en: member }
    address: [1 Example Street, Oxford OX1 1AA]
    town: Oxford                  # stands before the date
    country: GB                   # where you post your letters

    """

  private static let cases = """
    # Cases

    One YAML file a case, named after its id. Begin with this, and leave out what nobody knows:

    ```yaml
    id: family-given
    country: UZ                   # whose authorities hold the key
    letters: [release-appeal]     # the templates from which letters are written
    status: { held: serving-sentence, as_of: 2026-01 }
    people:
      - id: given
        name: { en: { given: Given, family: Family } }
        gender: unknown           # never guessed
    account:
      as_of: 2026-01
      text: { en: "What happened, told in a few sentences." }
      sources: [first]
    demands:
      - { id: release, kind: release, text: { en: release Given Family } }
    sources:
      - { id: first, publisher: Who says so, title: Under which title, date: 2026-01 }
    ```

    """

  private static let recipients = """
    id,kind,rank,jurisdiction,office,body,holder_given,holder_family,gender,address,country,email,\
    languages,tags,source,verified_on,note

    """

  private static let template = """
    ---
    subject: 'Appeal for the release of {{ people | full_name | list }}'
    audience: [official, embassy]
    about: [person, people]
    review: convention
    ---
    I am writing to you about {{ people | full_name | list }}.

    {{ account.text }}

    This is how matters stood according to information of {{ case.status.as_of | long_date }}.

    I respectfully urge you to:

    {% for demand in demands -%}
    - {{ demand.text }}{% if forloop.last %}.{% else %};{% endif %}
    {% endfor %}

    {{ personal }}

    Thank you for your attention. I should be glad to have your reply.

    """

  private static let ignored = """
    # Members are private, and what Writ writes can be made again.
    Members/*
    !Members/example.yaml
    output/
    ledger.sqlite*

    """
}
