// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Letter {
  /// The whole letter as plain lines, part by part, for tests and for people who look closely.
  ///
  /// Not a log format: it shows names, addresses and text.
  package var dump: String {
    var lines = ["reference: \(reference.label) \(reference.code)", "language: \(language)"]
    lines += ["date: \(date.iso) (\(date.line))"]
    lines += section("sender", sender.dumpLines)
    lines += section("addressee", addressee.lines.map(\.dumpLine))
    lines += ["subject: \(subject.dumpText)", "salutation: \(salutation)", "body:"]
    lines += body.flatMap { $0.dumpLines(indent: "  ") }
    lines += ["close: \(close)"]
    lines += section("signatories", signatories.map(\.dumpLine))
    if let copies { lines += section(copies.label, copies.lines) }
    if let enclosures { lines += section(enclosures.label, enclosures.lines) }
    if let notes { lines += section(notes.label, notes.notes.map(\.dumpLine)) }
    lines += ["origin: \(origin.dumpLine)"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    [title.hasSuffix(":") ? title : title + ":"] + lines.map { "  " + $0 }
  }
}

extension Sender {
  fileprivate var dumpLines: [String] {
    [name] + [organisation].compactMap(\.self) + addressLines
      + [country, email, phone].compactMap(\.self)
  }
}

extension LanguageText {
  fileprivate var dumpLine: String { language.map { "\(text) <\($0)>" } ?? text }
}

extension Signatory {
  fileprivate var dumpLine: String {
    [name, role, organisation, country].compactMap(\.self).joined(separator: ", ")
  }
}

extension Origin {
  fileprivate var dumpLine: String {
    "mailing \(mailing), cases \(cases.joined(separator: " ")), recipient \(recipient), "
      + "member \(member), template \(template)"
  }
}
