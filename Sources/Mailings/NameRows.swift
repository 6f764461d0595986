// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
internal import Languages

/// Rows of names to be put into grammatical cases, as translators and measurements ask for them.
///
/// A row has four columns parted by tabs: part (given, patronymic, family), name, male or female,
/// case. It comes back with the form as its fifth, which is empty where the language has none.
package enum NameRows {
  /// - Parameters:
  ///   - input: the rows.
  ///   - marksUnsure: whether a sixth column says `unsure` of a form that spelling does not tell.
  package static func declined(
    _ input: [UInt8], in tag: LanguageTag, marksUnsure: Bool
  ) -> (text: String, problems: [Diagnostic]) {
    guard let language = Language.of(tag) else { return ("", []) }
    if input.isUTF16 { return ("", [.utf16("-")]) }
    let input = input.starts(with: [0xEF, 0xBB, 0xBF]) ? input[3...] : input[...]
    guard let text = String(validating: input, as: UTF8.self) else {
      let text = String(decoding: input, as: UTF8.self)
      return ("", [.wrongEncoding(of: SourceText(name: "-", text: text))])
    }
    let source = SourceText(name: "-", text: text)
    var reader = RowReader(language: language, source: source, marksUnsure: marksUnsure)
    reader.read()
    return (reader.output, reader.problems)
  }
}

private struct RowReader {
  let language: Language
  let source: SourceText
  let marksUnsure: Bool
  private(set) var output = ""
  private(set) var problems: [Diagnostic] = []
  private(set) var unshown = 0
  private static let mostProblems = 100

  mutating func read() {
    var offset = 0
    for line in source.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let start = offset
      offset += line.count + 1
      let line = line.last == 0x0D ? line.dropLast() : line
      if !line.isEmpty { read(line, at: start) }
    }
    if unshown > 0 { problems.append(.moreNameProblems(unshown)) }
  }

  private mutating func read(_ line: Substring.UTF8View, at start: Int) {
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    func span(_ index: Int) -> SourceSpan {
      let before = cells[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
      return source.span(start + before..<start + before + cells[index].utf8.count)
    }
    for (index, cell) in cells.enumerated() {
      if let control = cell.unicodeScalars.first(where: Self.isControl) {
        return report(.controlCharacter(control, at: span(index)))
      }
    }
    guard cells.count == 4 else {
      return report(.wrongNameRow(cells.count, at: source.span(start..<start + line.count)))
    }
    guard let part = NamePartKind(rawValue: cells[0]) else {
      return report(.unknownNameWord(NamePartKind.allCases.map(\.rawValue), at: span(0)))
    }
    guard let gender = Gender(rawValue: cells[2]) else {
      return report(.unknownNameWord(["male or female"], at: span(2)))
    }
    guard let grammaticalCase = GrammaticalCase(rawValue: cells[3]) else {
      return report(.unknownNameWord(GrammaticalCase.codes, at: span(3)))
    }
    let form = language.form(of: cells[1], part, gender, in: grammaticalCase)
    output += cells.joined(separator: "\t") + "\t" + (form?.text ?? "")
    if marksUnsure { output += form?.isSure == false ? "\tunsure" : "\t" }
    output += "\n"
  }

  /// What a terminal would obey, not show: controls, and what turns the direction of writing.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    let text = String(scalar)
    return Printable.text(text) != text
  }

  private mutating func report(_ problem: Diagnostic) {
    if problems.count < Self.mostProblems { problems.append(problem) } else { unshown += 1 }
  }
}

extension Diagnostic {
  fileprivate static func wrongNameRow(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "wrong-name-row", .error, "this row has \(count) \(count == 1 ? "column" : "columns")",
      at: span, hints: ["write part, name, gender and case, with tabs between them"])
  }

  fileprivate static func unknownNameWord(_ known: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unknown-name-word", .error, "'\(Printable.short(String(span.text)))' is not known here",
      at: span, hints: ["write \(known.joined(separator: ", "))"])
  }

  fileprivate static func controlCharacter(
    _ scalar: Unicode.Scalar, at span: SourceSpan
  ) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(4 - code.utf8.count, 0)) + code
    return Diagnostic(
      "control-character", .error, "this cell holds the control character \(name)", at: span,
      hints: ["delete the character, or type the text anew"])
  }

  fileprivate static func moreNameProblems(_ count: Int) -> Diagnostic {
    Diagnostic(
      "too-many-problems", .error,
      "\(count) more \(count == 1 ? "row has a problem that is" : "rows have problems that are") not shown",
      at: nil, hints: ["mend the first ones, and run it again"])
  }
}
