// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
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
