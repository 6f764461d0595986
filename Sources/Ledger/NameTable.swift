// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The tables that give numbers to names.
enum NameTable: Int {
  case member, matter, office
  /// Mailings, templates, languages, kinds of offices, ranks, countries.
  case word

  var selection: StaticString {
    switch self {
    case .member: "SELECT id FROM member WHERE name = ?"
    case .matter: "SELECT id FROM matter WHERE name = ?"
    case .office: "SELECT id FROM office WHERE name = ?"
    case .word: "SELECT id FROM word WHERE name = ?"
    }
  }

  var insertion: StaticString {
    switch self {
    case .member: "INSERT INTO member (name) VALUES (?)"
    case .matter: "INSERT INTO matter (name) VALUES (?)"
    case .office: "INSERT INTO office (name) VALUES (?)"
    case .word: "INSERT INTO word (name) VALUES (?)"
    }
  }
}

/// The numbers of names that were asked for within a transaction.
struct KnownNames {
  private var tables: [[String: Int64]] = [[:], [:], [:], [:]]

  subscript(table: NameTable, name: String) -> Int64? {
    get { tables[table.rawValue][name] }
    set { tables[table.rawValue][name] = newValue }
  }
}
