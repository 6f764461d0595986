// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// The two lists of a mailing's letters, `index.csv` and `index.json`, written as the letters come.
struct MailingIndex {
  private let table: any UnfinishedFile
  private let list: any UnfinishedFile
  private var isFirst = true
  private let formats: [LetterFormat]

  init(
    _ plan: MailingPlan, folder: String, in surroundings: some Surroundings
  ) throws(FileError) {
    formats = plan.options.formats
    table = try surroundings.begin("\(folder)/index.csv")
    list = try surroundings.begin("\(folder)/index.json")
    var columns = [
      "reference", "cases", "template", "language", "recipient", "office", "country", "member",
      "date",
    ]
    for format in formats { columns += [format.rawValue + "_file", format.rawValue + "_sha256"] }
    try table.append(Array(CSVText.row(columns).utf8))
    let head: JSON = [
      "mailing": .text(plan.name.description), "date": .text(plan.date.description),
    ]
    try list.append(Array((head.line.dropLast() + ",\"letters\":[").utf8))
    date = plan.date.description
  }

  private let date: String
}

extension MailingIndex {
  mutating func add(_ record: LetterRecord) throws(FileError) {
    try table.append(Array(CSVText.row(cells(of: record)).utf8))
    try list.append(Array(((isFirst ? "\n" : ",\n") + json(of: record).line).utf8))
    isFirst = false
  }

  func finish() throws(FileError) {
    try list.append(Array("\n]}\n".utf8))
    _ = try list.finish()
    _ = try table.finish()
  }

  private func cells(of record: LetterRecord) -> [String] {
    var cells = [
      record.reference.text, record.cases.map(\.description).joined(separator: " "),
      record.template.description, record.language.description, record.recipient.description,
      record.office, record.country?.description ?? "", record.member.description, date,
    ]
    for format in formats {
      let file = record.files.first { $0.format == format }
      cells += [file?.path ?? "", file?.sha256 ?? ""]
    }
    return cells
  }

  private func json(of record: LetterRecord) -> JSON {
    [
      "reference": .text(record.reference.text),
      "cases": .list(record.cases.map { .text($0.description) }),
      "template": .text(record.template.description),
      "language": .text(record.language.description),
      "recipient": .text(record.recipient.description),
      "office": .text(record.office),
      "country": JSON(record.country?.description),
      "member": .text(record.member.description),
      "files": .list(
        record.files.map {
          [
            "format": .text($0.format.rawValue), "path": .text($0.path),
            "sha256": .text($0.sha256), "bytes": .number($0.count),
          ]
        }),
    ]
  }
}
