// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// How Ukrainian bends the names of people, in all cases.
///
/// The rules are those of «Український правопис» of 2019: given names and patronymics, family names
/// (§ 142) and the vocative (§ 87). Where it allows two forms, the table has one throughout: the
/// dative in -у, -ю, as on letters, and the prepositional in -ові, -еві, but -у in names in -ич and
/// -і in family names like Лобов. The apostrophe in forms made here is ’; names may have ’, ʼ or '.
enum UkrainianNames {
  /// Bends each part of a name; a form that spelling does not tell is not sure.
  static let declension = NameDeclension(
    table: DeclensionTable(
      Table("Ukrainian given names", given), Table("Ukrainian surnames", familyOfMen),
      Table("Ukrainian surnames of women", familyOfWomen), Table("Ukrainian double names", double),
      order: [.genitive, .dative, .accusative, .instrumental, .prepositional, .vocative]),
    alphabet: Set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"))
}
