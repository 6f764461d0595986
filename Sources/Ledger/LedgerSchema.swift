// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

/// The tables of a ledger and how they came about; a migration is never edited afterwards.
///
/// What happened stands in `event`, which only grows. The other tables say the same in a form that
/// answers questions quickly, and can be made anew from the events at any time.
enum LedgerSchema {
  /// "Writ" in four bytes, by which the file is known.
  static let applicationID = 0x5772_6974

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: kept)
      try db.execute(sql: derived)
      try db.execute(sql: indexes)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("latest") { try $0.execute(sql: latest) }
    return migrator
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
      kind TEXT NOT NULL CHECK (kind IN (
        'drafted', 'withdrawn', 'printed', 'sent', 'returned', 'responded', 'assigned',
        'classified', 'replied', 'outcome', 'gathered', 'undone')),
      day INTEGER NOT NULL CHECK (day BETWEEN -719162 AND 2932896),
      letter INTEGER REFERENCES letter(id),
      -- The event that this one is about.
      subject BLOB CHECK (length(subject) = 16),
      matter INTEGER REFERENCES matter(id),
      member INTEGER REFERENCES member(id),
      detail TEXT NOT NULL CHECK (detail GLOB '{*}'),
      CHECK ((letter IS NOT NULL) = (kind IN (
        'drafted', 'withdrawn', 'printed', 'sent', 'returned', 'replied'))),
      CHECK ((subject IS NOT NULL) = (kind IN ('assigned', 'classified', 'undone')))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_of_letter ON event(letter) WHERE letter IS NOT NULL;
    CREATE INDEX event_of_subject ON event(subject) WHERE subject IS NOT NULL;
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
      status TEXT NOT NULL CHECK (status IN (
        'draft', 'withdrawn', 'printed', 'waiting', 'returned', 'to-classify', 'owing',
        'promised', 'answered', 'continued')),
      -- Days since 1970, the first of each kind.
      drafted INTEGER, printed INTEGER, sent INTEGER, returned INTEGER, responded INTEGER,
      acknowledged INTEGER, answered INTEGER,
      via TEXT, result TEXT,
      -- The day from which the present waiting counts.
      clock INTEGER,
      conflicts INTEGER NOT NULL DEFAULT 0,
      last INTEGER,
      CHECK (sent IS NOT NULL OR status IN ('draft', 'withdrawn', 'printed')),
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
    -- How many letters there are of each sort; matter 0 stands for all, clock 0 for none.
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

  /// The last day on which anything happened: whether a question is about the past.
  private static let latest = """
    CREATE TABLE latest (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      day INTEGER NOT NULL
    ) STRICT;
    INSERT INTO latest SELECT 1, coalesce(max(day), -719162) FROM event;
    CREATE TRIGGER event_is_latest AFTER INSERT ON event
      BEGIN UPDATE latest SET day = NEW.day WHERE day < NEW.day; END;
    """

  /// What `letter_open` holds: SQLite uses it only for questions that say the same in the same words.
  static let isOpen =
    "letter.status IN ('draft', 'printed', 'returned', 'to-classify', 'owing')"

  static let indexes = """
    CREATE INDEX letter_by_matter ON letter(matter, status);
    CREATE INDEX letter_by_mailing ON letter(mailing);
    CREATE INDEX letter_by_office ON letter(office);
    CREATE INDEX letter_follows ON letter(follows) WHERE follows IS NOT NULL;
    CREATE INDEX letter_awaited ON letter(status, kind, clock) WHERE clock IS NOT NULL;
    CREATE INDEX letter_open ON letter(status) WHERE status IN
      ('draft', 'printed', 'returned', 'to-classify', 'owing');
    CREATE INDEX letter_in_conflict ON letter(conflicts) WHERE conflicts > 0;
    CREATE INDEX letter_matter_by_matter ON letter_matter(matter);
    CREATE INDEX response_letter_by_letter ON response_letter(letter);
    CREATE INDEX attachment_by_hash ON attachment(sha256);
    """
}
