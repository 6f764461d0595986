// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

extension Language {
  /// How a name is spelled in the language's texts: the one way to ask.
  package func spelling(of names: PersonNames) -> NameSpelling? {
    NameSpelling(of: names, in: tag, by: romanisation)
  }

  /// A name in a form and a grammatical case; nil where neither the file nor a rule has it.
  ///
  /// A form that somebody gave by hand wins; one made by rule, and a spelling by a standard, is marked. In French the genitive is
  /// the name with "de", the dative with "à"; in English the genitive has its apostrophe.
  package func name(
    _ names: PersonNames, gender: Gender, _ form: NameForm = .full,
    in grammaticalCase: GrammaticalCase = .nominative
  ) -> WrittenName? {
    guard let spelling = spelling(of: names) else { return nil }
    let writer = NameWriter(
      rules: rules, name: spelling.name, language: spelling.language, gender: gender,
      grammaticalCase: grammaticalCase)
    guard let (text, isMadeByRule) = writer.written(form) else { return nil }
    let origin: WrittenName.Origin =
      if let standard = spelling.transliteration {
        .transliterated(standard)
      } else if isMadeByRule {
        .madeByRule
      } else {
        spelling.language == tag ? .given : .borrowed
      }
    return WrittenName(text: text, language: spelling.language, origin: origin)
  }

  /// "he", "lui", «им»; nil where the language has none for a person of that gender.
  ///
  /// In a language with prepositional forms the prepositional case is the one after prepositions:
  /// "lui", «нём».
  package func pronoun(
    _ gender: Gender, plural: Bool = false, in grammaticalCase: GrammaticalCase = .nominative
  ) -> String? {
    rules.tables.pronouns.pronoun(gender, plural: plural, in: grammaticalCase)
  }

  /// "their", "sa", „ihrer“; `thing` is what is possessed.
  package func possessive(
    _ holder: Gender, plural: Bool = false, _ thing: Agreement = Agreement(.masculine)
  ) -> String? {
    var thing = thing
    if let next = thing.next, !thing.plural, joined("de", next).hasPrefix("d’") {
      thing.noun = .masculine
    }
    return rules.tables.pronouns.possessive(holder, plural: plural, thing)
  }

  /// The form that fits a gender; nil where it is unknown and no neutral form is given.
  package func gendered(
    masculine: String, feminine: String, neutral: String? = nil, _ gender: Gender
  ) -> String? {
    switch gender {
    case .male: masculine
    case .female: feminine
    case .other, .unknown: neutral
    }
  }

  /// A coded term in its sentence; nil where a form is missing, such as for an unknown gender.
  ///
  /// Custody statuses, outcomes and kinds of events are predicates with their verb ("is serving a prison
  /// sentence", "was arrested"), which agree with the person; concerns and kinds of demands are nouns
  /// without an article; the rest are labels.
  package func term<Code: Vocabulary>(
    _ code: Code, gender: Gender? = nil, plural: Bool = false,
    in grammaticalCase: GrammaticalCase = .nominative
  ) -> String? {
    guard let terms = rules.tables.terms[Code.name] else { return nil }
    if Self.predicates.contains(Code.name) {
      return terms.predicate(code.rawValue, gender: gender, plural: plural)
    }
    if let form = terms.noun(code.rawValue, in: grammaticalCase) { return form }
    return terms.noun(code.rawValue, in: .nominative).flatMap {
      rules.inflect(InflectedText($0), in: grammaticalCase)
    }
  }

  /// A coded term by itself, for tables and headings: "serving a sentence", "arrest".
  package func label<Code: Vocabulary>(_ code: Code) -> String? {
    let domain = Self.predicates.contains(Code.name) ? Code.name + " label" : Code.name
    return rules.tables.terms[domain]?.noun(code.rawValue, in: .nominative)
  }

  private static let predicates: Set<String> = [
    CustodyStatus.name, EventKind.name, OutcomeKind.name,
  ]
}
