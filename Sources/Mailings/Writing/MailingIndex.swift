// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// The two lists of a mailing's letters, `index.csv` and `index.json`, written as the letters come.
struct MailingIndex {
  private let table: any UnfinishedFile
  private let list: any UnfinishedFile
  private var isFirst = true

  init(
    _ plan: MailingPlan, folder: String, in surroundings: some Surroundings
  ) throws(FileError) {
    table = try surroundings.begin("\(folder)/index.csv")
    list = try surroundings.begin("\(folder)/index.json")
    var columns = [
      "reference", "cases", "template", "language", "recipient", "office", "country", "member",
      "date",
    ]
    for format in plan.options.formats {
      columns += [format.rawValue + "_file", format.rawValue + "_sha256"]
    }
    try table.append(CSVText.row(columns))
    let head: JSON = [
      "mailing": .text(plan.name.description), "date": .text(plan.date.description),
    ]
    try list.append(Array((head.line.dropLast() + ",\"letters\":[").utf8))
  }
}

extension MailingIndex {
  /// Adds the lines of one letter.
  mutating func add(_ lines: IndexLines) throws(FileError) {
    try table.append(lines.csv)
    try list.append(isFirst ? [0x0A] : [UInt8(ascii: ","), 0x0A])
    try list.append(lines.json)
    isFirst = false
  }

  func finish() throws(FileError) {
    try list.append(Array("\n]}\n".utf8))
    _ = try list.finish()
    _ = try table.finish()
  }
}
