// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// What the index says of one letter: a row of `index.csv`, an entry of `index.json`.
struct IndexLines: Sendable {
  let csv: [UInt8]
  let json: [UInt8]

  init(_ record: LetterRecord) {
    csv = CSVText.row(record.cells)
    json = record.json.lineBytes
  }
}

extension LetterRecord {
  fileprivate var cells: [String] {
    var cells = [
      reference.text, cases.map(\.description).joined(separator: " "), template.description,
      language.description, recipient.description, office, country?.description ?? "",
      member.description, date.description,
    ]
    for format in formats {
      let file = files.first { $0.format == format }
      cells += [file?.path ?? "", file?.sha256 ?? ""]
    }
    return cells
  }

  fileprivate var json: JSON {
    [
      "reference": .text(reference.text),
      "cases": .list(cases.map { .text($0.description) }),
      "template": .text(template.description),
      "language": .text(language.description),
      "recipient": .text(recipient.description),
      "office": .text(office),
      "country": JSON(country?.description),
      "member": .text(member.description),
      "files": .list(
        files.map {
          [
            "format": .text($0.format.rawValue), "path": .text($0.path),
            "sha256": .text($0.sha256), "bytes": .number($0.count),
          ]
        }),
    ]
  }
}
