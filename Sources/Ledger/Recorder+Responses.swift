// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Foundation
internal import GRDB

extension Recorder {
  /// Makes the rows of a response anew, and touches the letters that it belonged or belongs to.
  mutating func settle(response id: EventID) throws {
    let bytes = Data(id.bytes)
    let before = try rows("SELECT letter FROM response_letter WHERE response = ?", [bytes])
    for row in before { touch(row[0], draft: false) }
    try run("DELETE FROM response_letter WHERE response = ?", [bytes])
    try run("DELETE FROM attachment WHERE response = ?", [bytes])
    try run("DELETE FROM response WHERE event = ?", [bytes])
    guard let (day, response) = try response(id) else { return }
    let classification = try classifications(of: id).last?.2
    try run(
      "INSERT INTO response (event, day, kind, promised) VALUES (?, ?, ?, ?)",
      [bytes, day.dayNumber, classification?.kind.rawValue, classification?.promisedFor?.dayNumber])
    for attachment in response.attachments {
      try run(
        "INSERT OR IGNORE INTO attachment (response, sha256, name, size) VALUES (?, ?, ?, ?)",
        [bytes, attachment.sha256, attachment.name, attachment.size])
    }
    for reference in try letters(of: id, response) {
      let letter = try letter(reference)
      try run(
        "INSERT OR IGNORE INTO response_letter (response, letter) VALUES (?, ?)", [bytes, letter])
      touch(letter, draft: false)
    }
  }

  /// A response as it was recorded; nil where it is not there, undone, or of a later day.
  mutating func response(_ id: EventID) throws -> (day: CivilDate, response: Response)? {
    guard try !undoneEvents().contains(id) else { return nil }
    let found = try rows(
      "SELECT day, detail FROM event WHERE id = ? AND kind = 'responded' AND day <= ?",
      [Data(id.bytes), limit])
    guard let row = found.first,
      let response = EventDetail(json: row[1] as String).flatMap({ Response($0) })
    else { return nil }
    return (CivilDate(dayNumber: row[0]), response)
  }

  /// The letters that a response belongs to, as was said last.
  mutating func letters(of id: EventID, _ response: Response) throws -> [Reference] {
    let undone = try undoneEvents()
    let assigned = try rows(
      """
      SELECT id, detail FROM event
      WHERE subject = ? AND subject IS NOT NULL AND kind = 'assigned' AND day <= ?
      ORDER BY id DESC
      """, [Data(id.bytes), limit])
    for row in assigned {
      guard let event = EventID(row[0] as Data), !undone.contains(event),
        let detail = EventDetail(json: row[1] as String)
      else { continue }
      return detail.list("letters").compactMap { Reference(typed: $0) }
    }
    return response.letters
  }
}

extension Recorder {
  /// Makes the row of an outcome or of a count by hand anew.
  mutating func settle(other id: EventID) throws {
    let bytes = Data(id.bytes)
    try run("DELETE FROM outcome WHERE event = ?", [bytes])
    try run("DELETE FROM gathering WHERE event = ?", [bytes])
    guard try !undoneEvents().contains(id) else { return }
    let found = try rows(
      """
      SELECT kind, day, matter.name, detail, matter FROM event
      LEFT JOIN matter ON matter.id = event.matter WHERE event.id = ? AND day <= ?
      """, [bytes, limit])
    guard let row = found.first, let kind = EventBody.Kind(rawValue: row[0]),
      let detail = EventDetail(json: row[3] as String)
    else { return }
    let matter = (row[2] as String?).flatMap { Identifier($0) }
    let day: Int = row[1]
    switch EventBody(kind: kind, letter: nil, subject: nil, matter: matter, detail: detail) {
    case .outcome(let outcome):
      try run(
        "INSERT INTO outcome (event, matter, kind, day) VALUES (?, ?, ?, ?)",
        [bytes, row[4] as Int64?, outcome.kind.rawValue, day])
    case .gathered(let gathering):
      try run(
        """
        INSERT INTO gathering (event, matter, what, day, count, writers)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          bytes, row[4] as Int64?, gathering.what.rawValue, day, gathering.count,
          gathering.writers,
        ])
    default: break
    }
  }
}
