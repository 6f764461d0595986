// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleLetters {
  /// Letters in scripts and languages that the others do not have, for writers that set type.
  package static let scripts: [(name: String, letter: Letter)] = [
    ("german", german), ("greek", greek), ("hebrew", hebrew), ("georgian", georgian),
    ("armenian", armenian), ("hindi", hindi), ("thai", thai),
  ]

  package static let german = script(
    "de", "Unser Zeichen:", "Bonn, den 21. November 2026",
    ["Seiner Exzellenz", "dem Präsidenten der Republik Usbekistan", "Herrn Muster Samplov"],
    subject: "Bitte um die Freilassung von Bo Test",
    salutation: "Sehr geehrter Herr Präsident,",
    [
      .paragraph([
        .text(
          "ich schreibe Ihnen wegen des Journalisten Bo\u{A0}Test, der im Juni\u{A0}2010 in Basar-Korgon festgenommen und wenige Wochen später ohne einen einzigen Entlastungszeugen zu lebenslanger Freiheitsstrafe verurteilt wurde. Die Staatsanwaltschaft hat die Vernehmungsprotokolle bis heute nicht veröffentlicht; über die Haftbedingungen schweigt die Strafvollzugsverwaltung."
        )
      ]),
      .paragraph([
        .text(
          "„Jeder hat das Recht auf Meinungsfreiheit“, so beginnt Artikel\u{A0}19 der Allgemeinen Erklärung der Menschenrechte; auch die Verfassungsgerichtsbarkeit Ihres Landes hat das mehrfach unmissverständlich bekräftigt."
        )
      ]),
    ], close: "Mit vorzüglicher Hochachtung", "Anna Beispiel")

  package static let greek = script(
    "el", "Αριθμός αναφοράς:", "Αθήνα, 21 Νοεμβρίου 2026",
    ["Προς την Αυτού Εξοχότητα", "τον Πρόεδρο της Δημοκρατίας"],
    subject: "Έκκληση για την απελευθέρωση του Μπο Τεστ", salutation: "Εξοχότατε,",
    [
      .paragraph([
        .text(
          "Σας γράφω για τον δημοσιογράφο Μπο Τεστ, ο οποίος συνελήφθη τον Ιούνιο του 2010 και κρατείται ακόμη. «Κανείς δεν επιτρέπεται να συλληφθεί αυθαίρετα»· γιατί λοιπόν κρατείται; Ὁ ἄνθρωπος φύσει πολιτικὸν ζῷον."
        )
      ])
    ], close: "Με σεβασμό,", "Άννα Παραδείγματος")

  /// Latin words and numbers within a line from right to left.
  package static let hebrew = script(
    "he", "סימוכין:", "ירושלים, 21 בנובמבר 2026", ["לכבוד", "שר הפנים"],
    subject: "בקשה לשחרורו של בו טסט", salutation: "אדוני השר,",
    [
      .paragraph([
        .text("אני כותבת אליך בעניינו של העיתונאי בו טסט ("),
        .foreign(language: "en", [.text("Bo Test")]),
        .text(
          "), שנעצר ביוני 2010 ומוחזק זה 5,999 ימים. משפחתו רשאית לבקרו פעמיים בשנה, ופניותיה אל "
        ),
        .foreign(language: "en", [.text("Human Rights Monitor")]), .text(" לא נענו."),
      ]),
      .list(
        List(
          marking: .numbers(start: 1),
          items: [
            [.paragraph([.text("לשחררו לאלתר וללא תנאי;")])],
            [.paragraph([.text("להבטיח את שלומו.")])],
          ], role: "demands")),
    ], close: "בכבוד רב,", "אן דוגמה")
}
