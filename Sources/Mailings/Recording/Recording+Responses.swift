// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger

extension Recording {
  /// Records a response to letters, or, without letters, for the tray.
  package func record(_ new: NewResponse, isRehearsal: Bool) throws -> ResponseReport {
    var report = ResponseReport()
    report.problems = problems(ofDay: new.day) + problems(of: new.by)
    let words = try words(of: new, &report)
    let paths = new.files + (new.textFile.map { [$0] } ?? [])
    report.attachments = try attachments(at: paths)
    let (ids, value) = try record(isRehearsal: isRehearsal) { view in
      try decide(new, words, report, in: view)
    }
    report = value
    report.id = ids.first
    return report
  }

  private func words(of new: NewResponse, _ report: inout ResponseReport) throws -> String? {
    guard let path = new.textFile else { return nil }
    let text = try TextFile.read(path, most: TextFile.longestMessage, in: surroundings)
    report.problems += text.problems
    return text.value?.text
  }

  /// What the ledger keeps of files: their names and digests.
  ///
  /// The same file counts once.
  private func attachments(at paths: [String]) throws(FileError) -> [Attachment] {
    var attachments: [Attachment] = []
    for path in paths {
      let bytes = try surroundings.read(path)
      let digest = SHA256Digest(of: bytes).text
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if !attachments.contains(where: { $0.sha256 == digest }) {
        attachments.append(Attachment(name: name, sha256: digest, size: bytes.count))
      }
    }
    return attachments
  }

  private func decide(
    _ new: NewResponse, _ words: String?, _ before: ResponseReport, in view: LedgerView
  ) throws -> Decision<ResponseReport> {
    var report = before
    try choose(new, &report, in: view)
    if !new.mayRepeat { report.problems += try knownFiles(report.attachments, in: view) }
    report.problems += demandProblems(new.classification?.says ?? [], report.letters)
    let response = Response(
      letters: report.letters.map(\.reference),
      via: new.via ?? (new.textFile == nil ? .post : .email), sender: new.sender,
      subject: new.subject, theirReference: new.theirReference,
      attachments: report.attachments, note: new.note, words: words)
    if report.letters.isEmpty {
      let tray = Tray(campaign: campaign, view: view)
      report.guesses = try tray.guesses(response, cameOn: new.day)
    }
    guard !report.problems.hasErrors else { return Decision([], report) }
    var events = [NewEvent(.responded(response), on: new.day, by: new.by)]
    if let classification = new.classification {
      let body = EventBody.classified(response: .previous, classification)
      events.append(NewEvent(body, on: new.day, by: new.by))
    }
    return Decision(events, report)
  }

  private func choose(
    _ new: NewResponse, _ report: inout ResponseReport, in view: LedgerView
  ) throws {
    var choice = LetterChoice()
    choice.references = new.references
    choice.acceptsRepairs = new.acceptsRepairs
    let chosen = try ChosenLetters(choice, in: view, prefix: prefix)
    report.problems += chosen.problems
    report.repairs = chosen.repairs
    report.letters = chosen.letters
    for letter in chosen.letters {
      report.problems += try answerProblems(letter, on: new.day, in: view)
    }
  }

  /// Why nothing can have come in to a letter on a day.
  func answerProblems(
    _ letter: LetterSummary, on day: CivilDate, in view: LedgerView
  ) throws -> [Diagnostic] {
    if let sent = letter.sentOn, day < sent { return [.beforeSending(letter, on: sent)] }
    return try refusal(of: .respond, letter, on: day, in: view).map { [$0] } ?? []
  }

  private func knownFiles(
    _ attachments: [Attachment], in view: LedgerView
  ) throws -> [Diagnostic] {
    try attachments.compactMap { attachment in
      guard let id = try view.responses(withFile: attachment.sha256).first,
        let known = try view.response(id)
      else { return nil }
      return .knownFile(attachment.name, known)
    }
  }

  /// The demands that none of the letters' cases makes; without its file nothing is known of a case.
  func demandProblems(
    _ says: [Classification.Said], _ letters: [LetterSummary]
  ) -> [Diagnostic] {
    guard !says.isEmpty, !letters.isEmpty else { return [] }
    let ids = Set(letters.flatMap(\.matters)).sorted()
    let cases = ids.compactMap { campaign.matter($0)?.value }
    guard cases.count == ids.count else {
      return [.noCaseFile(ids.filter { campaign.matter($0) == nil })]
    }
    let known = Set(cases.flatMap { $0.demands.map(\.id) })
    return says.map(\.demand).filter { !known.contains($0) }.map {
      .unknownDemand($0, known: known.map(\.description).sorted(), of: ids)
    }
  }
}

extension Diagnostic {
  fileprivate static func beforeSending(_ letter: LetterSummary, on sent: CivilDate) -> Diagnostic {
    refusal(
      "day-too-early", "\(letter.reference.text) was sent on \(sent) only",
      hints: ["correct the day"])
  }

  fileprivate static func knownFile(_ name: String, _ response: RecordedResponse) -> Diagnostic {
    let letters = response.letters.map(\.text).joined(separator: ", ")
    return refusal(
      "known-file",
      "'\(Printable.short(name))' is recorded already, with the response of \(response.day)"
        + (letters.isEmpty ? " in the tray" : " to \(letters)"),
      hints: ["if it came once more, add --again"])
  }

  fileprivate static func noCaseFile(_ ids: [Identifier]) -> Diagnostic {
    let list = ids.map { "'\($0)'" }.joined(separator: ", ")
    return refusal(
      "no-case-file", "no file of \(list) is here, so nobody can tell whether the demands are right"
    ).asWarning
  }

  fileprivate static func unknownDemand(
    _ id: Identifier, known: [String], of cases: [Identifier]
  ) -> Diagnostic {
    let hints = Suggestion.hints(for: id.description, among: known)
    let list = cases.map(\.description).joined(separator: ", ")
    return refusal(
      "unknown-demand", "\(list) \(cases.count == 1 ? "makes" : "make") no demand '\(id)'",
      hints: hints.isEmpty ? Suggestion.known(known) : hints)
  }
}
