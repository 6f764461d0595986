// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// What the loader says of recipients files.
extension Diagnostic {
  static func emptyRecipients(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-file", .error, "the file has no header row", at: span,
      hints: ["begin with: id,kind,rank,jurisdiction,office,address,country,languages,source"])
  }

  static func unknownColumn(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-column", .error, "no column is called '\(Printable.short(name))'", at: span,
      hints: columnHints(name))
  }

  private static func columnHints(_ name: String) -> [String] {
    let fields = CSVHeader.TranslatedField.allCases.map(\.rawValue)
    if let field = fields.first(where: name.hasPrefix) {
      let language = name.dropFirst(field.count).drop { $0 == "_" }
      let meant = "\(field)__\(language)"
      if CSVHeader.column(named: meant) != nil { return ["did you mean '\(meant)'?"] }
      return ["a language follows two underscores, such as \(field)__ru or \(field)__ru_dative"]
    }
    let hints = Suggestion.hints(for: name, among: CSVHeader.names)
    return hints.isEmpty ? ["see docs/recipients.md"] : hints
  }

  static func doubledColumn(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "doubled-column", .error, "the column '\(Printable.short(name))' is there twice", at: span,
      hints: ["delete one of the two"])
  }

  static func missingColumn(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-column", .error, "the column '\(Printable.short(name))' is missing",
      at: span.firstLine,
      hints: ["add its name to the first row, and a cell to each of the others"])
  }

  static func wrongCellCount(_ count: Int, wanted: Int, at span: SourceSpan) -> Diagnostic {
    let word = count > wanted ? "many" : "few"
    return Diagnostic(
      "wrong-cell-count", .error,
      "this row has too \(word) cells: \(count), but there are \(wanted) columns", at: span,
      hints: ["put a cell that holds a separator into double quotes"])
  }

  static func unclosedQuote(in source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      "unclosed-quote", .error, "this quote is never closed",
      at: source.span(offset..<offset + 1), hints: ["close it, or double a quote that is meant"])
  }

  static func cellTooLong(_ count: Int, most: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "too-long", .error, "this cell has \(count) bytes", at: span,
      hints: ["at most \(most) bytes are read; is a quote left open?"])
  }

  static func lineEndInCell(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "control-character", .error, "this cell holds a line end or a tab", at: span,
      hints: ["part the lines of an address by ' | '"])
  }

  static func tooManyProblems(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "too-many-problems", .error, "after \(count) problems this file is not read further",
      at: span.firstLine, hints: ["is it the right file? mend the first ones, and check again"])
  }

  static func badName(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-name", .error, "this name has \(count) parts", at: span,
      hints: ["write Family, Given | Family, or Given | Patronymic | Family"])
  }

  static func emptyCell(_ column: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-cell", .error, "this row needs '\(column)'", at: span,
      hints: ["fill the cell in that column"])
  }

  static func holderWithoutOffice(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "missing-office", .error, "this row has no office", at: span,
      hints: ["a letter goes to an office; write its title into the column 'office'"])
  }

  static func genderWithoutHolder(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "gender-without-holder", .error, "a gender is given, but no holder", at: span,
      hints: ["fill holder_family, or empty the gender"])
  }

  static func termWithoutHolder(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "term-without-holder", .error, "a term is given, but no holder", at: span,
      hints: ["fill holder_family, or empty the date"])
  }

  static func noAddress(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "no-address", .error, "this office has neither an address nor an e-mail", at: span,
      hints: ["fill 'address' or 'email'"])
  }

  static func addressWithoutCountry(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "address-without-country", .error, "the country of this address is missing", at: span,
      hints: ["write its code, such as UZ, into the column 'country'"])
  }

  static func badDay(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-date", .error, "'\(Printable.short(text))' is no day", at: span,
      hints: ["write year, month and day, as in 2026-11-21"])
  }
}
