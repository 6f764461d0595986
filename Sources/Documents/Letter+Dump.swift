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

extension Block {
  fileprivate func dumpLines(indent: String) -> [String] {
    switch self {
    case .paragraph(let inlines): ["\(indent)p \(inlines.dumpText)"]
    case .heading(let level, let inlines): ["\(indent)h\(level) \(inlines.dumpText)"]
    case .quotation(let blocks):
      ["\(indent)quotation"] + blocks.flatMap { $0.dumpLines(indent: indent + "  ") }
    case .list(let list): list.dumpLines(indent: indent)
    }
  }
}

extension List {
  fileprivate func dumpLines(indent: String) -> [String] {
    let name =
      switch marking {
      case .bullets: "list"
      case .numbers(let start): "list from \(start)"
      }
    var lines = [indent + name + (role.map { " \($0)" } ?? "")]
    for item in items {
      lines.append(indent + "- item")
      lines += item.flatMap { $0.dumpLines(indent: indent + "    ") }
    }
    return lines
  }
}

extension [Inline] {
  fileprivate var dumpText: String { map(\.dumpText).joined() }
}

extension Inline {
  fileprivate var dumpText: String {
    switch self {
    case .text(let text): text
    case .emphasis(let parts): "<em>\(parts.dumpText)</em>"
    case .strong(let parts): "<strong>\(parts.dumpText)</strong>"
    case .foreign(let language, let parts): "<\(language)>\(parts.dumpText)</\(language)>"
    case .link(let url, let parts): "<link \(url)>\(parts.dumpText)</link>"
    case .note(let number): "<note \(number)>"
    case .lineBreak: "<br>"
    }
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

extension SourceNote {
  fileprivate var dumpLine: String { url.map { "\(text) <\($0)>" } ?? text }
}

extension Origin {
  fileprivate var dumpLine: String {
    "mailing \(mailing), cases \(cases.joined(separator: " ")), recipient \(recipient), "
      + "member \(member), template \(template)"
  }
}
