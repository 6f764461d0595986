// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

/// The tables of a ledger and how they came about; a migration is never edited afterwards.
///
/// What happened stands in `event`, which only grows. The other tables say the same in a form that
/// answers questions quickly, and can be made anew from the events at any time.
enum LedgerSchema {
  /// "Writ" in four bytes, by which the file is known.
  static let applicationID = 0x5772_6974

  /// The steps from one version of the tables to the next.
  private static let migrations = [[kept, derived, indexes].joined(separator: "\n")]

  /// Makes the tables where they are not there or not up to date; nothing happens by halves, and of
  /// two processes one does it.
  static func prepare(_ db: Database) throws {
    guard try version(of: db) < migrations.count else { return }
    try db.inTransaction(.immediate) {
      for migration in migrations[(try version(of: db))...] {
        try db.execute(sql: migration)
      }
      try db.execute(
        sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migrations.count)")
      return .commit
    }
  }

  /// Whether there is a ledger in the file; false where nothing is in it yet.
  static func isReady(_ db: Database) throws -> Bool { try version(of: db) == migrations.count }

  /// The version of the tables, 0 where there are none yet.
  ///
  /// Throws where the file is no ledger or one of a later version.
  private static func version(of db: Database) throws -> Int {
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if tables == 0 { return 0 }
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw LedgerError.notALedger
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version > migrations.count { throw LedgerError.newerVersion }
    if version < 1 { throw LedgerError.notALedger }
    return version
  }
}

extension LedgerSchema {
  /// What is kept: names, events, texts.
  private static let kept = """
    CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE matter (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE office (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    -- Mailings, templates, languages, kinds of offices, ranks, countries.
    CREATE TABLE word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE text (
      id INTEGER PRIMARY KEY,
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 16),
      -- The text that this one is compressed against.
      base INTEGER REFERENCES text(id),
      docbook INTEGER NOT NULL CHECK (docbook >= 0),
      size INTEGER NOT NULL CHECK (size >= docbook),
      content BLOB NOT NULL
    ) STRICT;
    CREATE TABLE event (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      kind TEXT NOT NULL,
      day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
      letter INTEGER REFERENCES letter(id),
      -- The event that this one is about.
      subject BLOB CHECK (length(subject) = 16),
      matter INTEGER REFERENCES matter(id),
      member INTEGER REFERENCES member(id),
      detail TEXT NOT NULL CHECK (detail GLOB '{*}'),
      -- Each kind says whether there is a letter and whether there is a subject. A list after IN would
      -- be made into a table for each row that is written.
      CHECK (CASE kind
        WHEN 'drafted' THEN 1 WHEN 'withdrawn' THEN 1 WHEN 'printed' THEN 1 WHEN 'sent' THEN 1
        WHEN 'returned' THEN 1 WHEN 'replied' THEN 1
        WHEN 'assigned' THEN 2 WHEN 'classified' THEN 2 WHEN 'undone' THEN 2
        WHEN 'responded' THEN 0 WHEN 'outcome' THEN 0 WHEN 'gathered' THEN 0
        ELSE 9 END = (letter IS NOT NULL) + 2 * (subject IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_of_letter ON event(letter) WHERE letter IS NOT NULL;
    CREATE INDEX event_of_subject ON event(subject) WHERE subject IS NOT NULL;
    -- The last day on which anything happened, of undone events too.
    CREATE TABLE latest (only INTEGER PRIMARY KEY CHECK (only = 0), day INTEGER NOT NULL) STRICT;
    CREATE TRIGGER event_stays BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
    CREATE TRIGGER event_holds BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    """

  /// What is made from the events: one row for each letter, response, outcome, count by hand.
  static let derived = """
    CREATE TABLE letter (
      id INTEGER PRIMARY KEY,
      reference TEXT NOT NULL,
      -- Two drafts of one letter share it.
      identity INTEGER,
      mailing INTEGER REFERENCES word(id),
      -- Nil for a joint letter, whose cases stand in letter_matter.
      matter INTEGER REFERENCES matter(id),
      standing INTEGER REFERENCES word(id),
      template INTEGER REFERENCES word(id),
      language INTEGER REFERENCES word(id),
      office INTEGER REFERENCES office(id),
      kind INTEGER REFERENCES word(id),
      rank INTEGER REFERENCES word(id),
      country INTEGER REFERENCES word(id),
      member INTEGER REFERENCES member(id),
      variant INTEGER,
      text INTEGER REFERENCES text(id),
      follows INTEGER REFERENCES letter(id),
      status TEXT NOT NULL CHECK (CASE status
        WHEN 'draft' THEN 1 WHEN 'withdrawn' THEN 1 WHEN 'printed' THEN 1
        WHEN 'waiting' THEN sent IS NOT NULL AND clock IS NOT NULL
        WHEN 'promised' THEN sent IS NOT NULL AND clock IS NOT NULL
        WHEN 'returned' THEN sent IS NOT NULL WHEN 'to-classify' THEN sent IS NOT NULL
        WHEN 'owing' THEN sent IS NOT NULL WHEN 'answered' THEN sent IS NOT NULL
        WHEN 'continued' THEN sent IS NOT NULL ELSE 0 END),
      -- Days since 1970, the first of each kind.
      drafted INTEGER, printed INTEGER, sent INTEGER, returned INTEGER, responded INTEGER,
      acknowledged INTEGER, answered INTEGER,
      via TEXT, result TEXT,
      -- The day from which the present waiting counts.
      clock INTEGER,
      conflicts INTEGER NOT NULL DEFAULT 0,
      last INTEGER,
      CHECK ((clock IS NOT NULL) = (status IN ('waiting', 'promised')))
    ) STRICT;
    CREATE UNIQUE INDEX letter_by_reference ON letter(reference);
    CREATE TABLE letter_matter (
      letter INTEGER NOT NULL REFERENCES letter(id),
      matter INTEGER NOT NULL REFERENCES matter(id),
      standing INTEGER REFERENCES word(id),
      PRIMARY KEY (letter, matter)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE response (
      event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 16),
      day INTEGER NOT NULL,
      kind TEXT,
      promised INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE response_letter (
      response BLOB NOT NULL REFERENCES response(event),
      letter INTEGER NOT NULL REFERENCES letter(id),
      PRIMARY KEY (response, letter)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE attachment (
      response BLOB NOT NULL REFERENCES response(event),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0),
      PRIMARY KEY (response, sha256, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outcome (
      event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 16),
      matter INTEGER NOT NULL REFERENCES matter(id),
      kind TEXT NOT NULL,
      day INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE gathering (
      event BLOB NOT NULL PRIMARY KEY CHECK (length(event) = 16),
      matter INTEGER REFERENCES matter(id),
      what TEXT NOT NULL CHECK (what IN ('letters', 'signatures')),
      day INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      writers INTEGER
    ) STRICT, WITHOUT ROWID;
    -- Events that never happened, as later events say.
    CREATE TABLE undone (event BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
    -- How many letters there are of each sort; matter 0 stands for all, clock -719163 for none.
    CREATE TABLE tally (
      matter INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      status TEXT NOT NULL,
      was INTEGER NOT NULL,
      clock INTEGER NOT NULL,
      letters INTEGER NOT NULL,
      PRIMARY KEY (matter, kind, status, was, clock)
    ) STRICT, WITHOUT ROWID;
    """

  static let indexes = """
    CREATE INDEX letter_by_matter ON letter(matter);
    CREATE INDEX letter_by_mailing ON letter(mailing);
    CREATE INDEX letter_by_office ON letter(office);
    CREATE INDEX letter_follows ON letter(follows) WHERE follows IS NOT NULL;
    CREATE INDEX letter_awaited ON letter(status, kind, clock) WHERE clock IS NOT NULL;
    -- With how the case stood, so that drafts are counted without a look at them.
    CREATE INDEX letter_open ON letter(status, last, matter, standing)
      WHERE status = 'draft' OR status = 'printed' OR status = 'returned'
        OR status = 'to-classify' OR status = 'owing';
    CREATE INDEX letter_in_conflict ON letter(conflicts) WHERE conflicts > 0;
    CREATE INDEX letter_matter_by_matter ON letter_matter(matter);
    CREATE INDEX response_letter_by_letter ON response_letter(letter);
    CREATE INDEX attachment_by_hash ON attachment(sha256);
    """
}
