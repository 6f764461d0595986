// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

extension Recorder {
  /// Makes the rows of a response anew, and touches the letters that it belonged or belongs to.
  mutating func settle(response id: EventID) throws {
    try forget(response: id)
    guard let (day, response) = try response(id) else { return }
    let classification = try classifications(of: id, from: day).last?.2
    try queries.run(
      "INSERT INTO response (event, day, kind, promised) VALUES (?, ?, ?, ?)",
      [id, day, classification?.kind.rawValue, classification?.promisedFor])
    for attachment in response.attachments {
      try queries.run(
        "INSERT OR IGNORE INTO attachment (response, sha256, name, size) VALUES (?, ?, ?, ?)",
        [id, attachment.sha256, attachment.name, attachment.size])
    }
    for reference in try letters(of: id, response) {
      let letter = try letter(reference)
      try queries.run(
        "INSERT OR IGNORE INTO response_letter (response, letter) VALUES (?, ?)", [id, letter])
      touch(letter, draft: false)
    }
  }

  private mutating func forget(response id: EventID) throws {
    guard try queries.number("SELECT 1 FROM response WHERE event = ?", [id]) != nil else { return }
    let letters = try queries.all("SELECT letter FROM response_letter WHERE response = ?", [id]) {
      $0.number(0)
    }
    for letter in letters { touch(letter, draft: false) }
    try queries.run("DELETE FROM response_letter WHERE response = ?", [id])
    try queries.run("DELETE FROM attachment WHERE response = ?", [id])
    try queries.run("DELETE FROM response WHERE event = ?", [id])
  }

  /// A response as it was recorded; nil where it is not there, undone, or of a later day.
  mutating func response(_ id: EventID) throws -> (day: CivilDate, response: Response)? {
    guard try !isUndone(id) else { return nil }
    return try queries.first(
      "SELECT day, detail FROM event WHERE id = ? AND kind = 'responded' AND day <= ?",
      [id, limit]
    ) { row in
      guard let day = row.day(0),
        let response = row.detail(1).flatMap({ Response($0) })
      else { return nil }
      return (day, response)
    }
  }

  /// The letters that a response belongs to, as was said last.
  mutating func letters(of id: EventID, _ response: Response) throws -> [Reference] {
    let undone = try undoneEvents()
    let assigned = try queries.all(
      """
      SELECT id, detail FROM event
      WHERE subject = ? AND subject IS NOT NULL AND kind = 'assigned' AND day <= ?
      ORDER BY id
      """, [id, limit]
    ) { row -> [Reference]? in
      guard let event = row.id(0), !undone.contains(event),
        let detail = row.detail(1)
      else { return nil }
      return detail.list("letters").compactMap { Reference(printed: $0) }
    }
    return assigned.last ?? response.letters
  }
}

extension Recorder {
  /// Makes the row of an outcome or of a count by hand anew.
  mutating func settle(other id: EventID) throws {
    try queries.run("DELETE FROM outcome WHERE event = ?", [id])
    try queries.run("DELETE FROM gathering WHERE event = ?", [id])
    guard try !isUndone(id), let (matter, day, body) = try other(id) else { return }
    switch body {
    case .outcome(let outcome):
      try queries.run(
        "INSERT INTO outcome (event, matter, kind, day) VALUES (?, ?, ?, ?)",
        [id, matter, outcome.kind.rawValue, day])
    case .gathered(let gathering):
      try queries.run(
        """
        INSERT INTO gathering (event, matter, what, day, count, writers)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [id, matter, gathering.what.rawValue, day, gathering.count, gathering.writers])
    default: break
    }
  }

  private func other(_ id: EventID) throws -> (matter: Int64?, day: CivilDate, EventBody)? {
    try queries.first(
      """
      SELECT kind, day, matter.name, detail, matter FROM event
      LEFT JOIN matter ON matter.id = event.matter WHERE event.id = ? AND day <= ?
      """, [id, limit]
    ) { row in
      guard let kind = row.text(0).flatMap({ EventBody.Kind(rawValue: $0) }),
        let day = row.day(1), let detail = row.detail(3),
        let body = EventBody(
          kind: kind, letter: nil, subject: nil,
          matter: row.text(2).flatMap { Identifier($0) }, detail: detail)
      else { return nil }
      return (row.number(4), day, body)
    }
  }
}
