// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import GRDB
internal import GRDBSQLite

/// The statements of one connection, each prepared once and known by where its text lies in the program.
///
/// They are stepped through SQLite's own functions: recording a letter takes a dozen of them. A class
/// because it remembers the prepared ones.
final class Queries {
  let db: Database
  private var prepared: [UnsafePointer<UInt8>: Statement] = [:]

  init(_ db: Database) { self.db = db }
}

extension Queries {
  /// Runs a statement that answers nothing.
  func run(_ sql: StaticString, _ arguments: [any Bindable]) throws {
    try step(sql, arguments) { _ in true }
  }

  /// What is read from the first row; nil where there is none.
  func first<Value>(
    _ sql: StaticString, _ arguments: [any Bindable], _ read: (Found) throws -> Value?
  ) throws -> Value? {
    var value: Value?
    try step(sql, arguments) { row in
      value = try read(row)
      return false
    }
    return value
  }

  /// What is read from each row, without the nils.
  func all<Value>(
    _ sql: StaticString, _ arguments: [any Bindable], _ read: (Found) throws -> Value?
  ) throws -> [Value] {
    var values: [Value] = []
    try step(sql, arguments) { row in
      if let value = try read(row) { values.append(value) }
      return true
    }
    return values
  }

  func number(_ sql: StaticString, _ arguments: [any Bindable]) throws -> Int64? {
    try first(sql, arguments) { $0.number(0) }
  }
}

extension Queries {
  /// Goes through the rows of a question whose text depends on what is asked.
  func forEach(
    composed sql: String, _ arguments: [any Bindable], _ body: (Found) throws -> Void
  ) throws {
    try step(db.cachedStatement(sql: sql), arguments) { row in
      try body(row)
      return true
    }
  }

  func all<Value>(
    composed sql: String, _ arguments: [any Bindable] = [], _ read: (Found) throws -> Value?
  ) throws -> [Value] {
    var values: [Value] = []
    try forEach(composed: sql, arguments) { row in
      if let value = try read(row) { values.append(value) }
    }
    return values
  }

  /// The number that a question about how many answers.
  func count(composed sql: String, _ arguments: [any Bindable] = []) throws -> Int {
    Int(try all(composed: sql, arguments) { $0.number(0) }.first ?? 0)
  }

  /// - Parameter body: says of each row whether the next is wanted.
  private func step(
    _ sql: StaticString, _ arguments: [any Bindable], _ body: (Found) throws -> Bool
  ) throws {
    try step(statement(sql), arguments, body)
  }

  private func step(
    _ statement: Statement, _ arguments: [any Bindable], _ body: (Found) throws -> Bool
  ) throws {
    var owner = statement
    // A question that is asked while it is being answered is another statement.
    if sqlite3_stmt_busy(statement.sqliteStatement) != 0 {
      owner = try db.makeStatement(sql: statement.sql)
    }
    try withExtendedLifetime(owner) { try step(owner.sqliteStatement, arguments, body) }
  }

  private func step(
    _ statement: OpaquePointer, _ arguments: [any Bindable], _ body: (Found) throws -> Bool
  ) throws {
    defer { sqlite3_reset(statement) }
    for (index, argument) in arguments.enumerated() {
      let code = argument.bind(to: statement, at: Int32(index + 1))
      if code != SQLITE_OK { throw failure(code) }
    }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: if try !body(Found(statement: statement)) { return }
      case SQLITE_DONE: return
      case let code: throw failure(code)
      }
    }
  }

  private func statement(_ sql: StaticString) throws -> Statement {
    if let known = prepared[sql.utf8Start] { return known }
    let statement = try db.cachedStatement(sql: sql.description)
    prepared[sql.utf8Start] = statement
    return statement
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
  }
}

/// A row that a statement has come to; nothing in it can trap, whatever a damaged file holds.
struct Found {
  fileprivate let statement: OpaquePointer
}

extension Found {
  func number(_ column: Int32) -> Int64? {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    return sqlite3_column_int64(statement, column)
  }

  func text(_ column: Int32) -> String? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func detail(_ column: Int32) -> EventDetail? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return EventDetail(json: UnsafeBufferPointer(start: start, count: count))
  }

  func bytes(_ column: Int32) -> [UInt8]? {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return Array(
      UnsafeRawBufferPointer(start: sqlite3_column_blob(statement, column), count: count))
  }

  func id(_ column: Int32) -> EventID? {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB,
      sqlite3_column_bytes(statement, column) == 16,
      let start = sqlite3_column_blob(statement, column)
    else { return nil }
    return EventID(
      high: UInt64(bigEndian: start.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  func day(_ column: Int32) -> CivilDate? {
    number(column).map { CivilDate(dayNumber: Int($0)) }
  }
}
