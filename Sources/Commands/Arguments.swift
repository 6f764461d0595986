// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Ledger
internal import Mailings

/// The domain's values as arguments.
extension Identifier: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension LanguageTag: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension CivilDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension RecipientChoice: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension LetterFormat: ExpressibleByArgument {}

extension EDTFDate: ExpressibleByArgument {
  package init?(argument: String) { try? self.init(parsing: argument) }
}

extension OutcomeKind: ExpressibleByArgument {}

extension OutcomeAttribution: ExpressibleByArgument {}

extension DocumentFormat: ExpressibleByArgument {}

extension DocumentPaper: ExpressibleByArgument {}

extension Visibility: ExpressibleByArgument {}

extension Classification.Said: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
