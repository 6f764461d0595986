// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// A language's forms of address: one row for each rank and kind of addressee.
///
/// The columns: `rank`, `addressee` (man, woman, anyone, group), `envelope` (lines parted by `//`; a
/// line whose gap nothing fills is left out), `honorific`, `salutation` (wordings parted by `/`, the
/// first that can be filled is taken), `in text`, `close` (a key of the closes, or one for each
/// wording of the salutation), `status`, `source`.
/// The rank `*` stands for all that have no row of their own.
struct AddressTable: Sendable {
  private let rows: [String: Form]
  private let closes: WordTable

  init(_ table: Table, closes: Table) {
    self.closes = WordTable(closes)
    rows = Dictionary(
      table.rows.map { ("\($0.required("rank")) \($0.required("addressee"))", Form($0)) }
    ) { _, _ in
      preconditionFailure("The table '\(table.name)' has two rows for one rank and addressee.")
    }
  }

  /// One row, its patterns read.
  struct Form: Sendable {
    let envelope: [Pattern]
    let honorific: String?
    let salutations: [Pattern]
    let inText: String
    let closes: [String]
    let review: ReviewStatus
    let source: String?
  }

  func form(_ rank: Rank, _ addressee: AddressRequest.Addressee) -> Form? {
    rows["\(rank.rawValue) \(addressee.rawValue)"] ?? rows["* \(addressee.rawValue)"]
  }

  /// The close that goes with one wording of the salutation.
  ///
  /// - Parameter isFromSeveral: whether several people sign, so that the close says "we" where it says
  ///   "I".
  func close(_ form: Form, wording: Int, salutation: String, isFromSeveral: Bool) -> String {
    var key = form.closes[min(wording, form.closes.count - 1)]
    if isFromSeveral, closes.has(key + ", several") { key += ", several" }
    var spoken = salutation[...]
    while let last = spoken.last, ",!".contains(last) { spoken.removeLast() }
    return closes.filled(key, ["salutation": String(spoken)])
  }

  /// How many rows stand on which footing.
  var reviews: [ReviewStatus: Int] {
    rows.values.reduce(into: [:]) { $0[$1.review, default: 0] += 1 }
  }
}

extension AddressTable.Form {
  fileprivate init(_ row: Table.Row) {
    envelope = Self.split(row.required("envelope"), at: "//").map(Pattern.init)
    honorific = row["honorific"]
    salutations = Self.split(row.required("salutation"), at: "/").map(Pattern.init)
    inText = row.required("in text")
    closes = Self.split(row.required("close"), at: "/")
    guard let review = ReviewStatus(rawValue: row.required("status")) else {
      preconditionFailure("'\(row.required("status"))' is no review status.")
    }
    self.review = review
    source = row["source"]
  }

  private static func split(_ text: String, at separator: Substring) -> [String] {
    var parts = [""]
    for word in text.split(separator: " ") {
      if word == separator {
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return parts
  }
}
