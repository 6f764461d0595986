// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Ledger
internal import Mailings

/// Of which day a question is asked.
struct AsOfOption: ParsableArguments {
  @Option(name: .customLong("as-of"), help: Wording.Status.asOfHelp) var day: CivilDate?
}

/// Which letters a question is about.
struct LetterFilterOptions: ParsableArguments {
  @Option(name: .customLong("case"), help: Wording.Status.caseHelp) var matter: Identifier?
  @Option(help: Wording.Status.officeHelp) var office: Identifier?
  @Option(help: Wording.Status.memberHelp) var member: Identifier?
  @Option(help: Wording.Status.mailingHelp) var mailing: Identifier?
}

extension LetterFilterOptions {
  var filter: LetterFilter {
    LetterFilter(matter: matter, mailing: mailing, office: office, member: member)
  }
}

extension LetterDimension: ExpressibleByArgument {}

extension Console {
  /// Does what asks for letters, and tells of names that stand in none.
  func answer<Value>(_ question: () throws -> Value) throws -> Value {
    do {
      return try question()
    } catch let error as UnknownName {
      tell(Wording.Status.unknown(error))
      throw ExitCode(1)
    }
  }
}
