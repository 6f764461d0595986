// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Russian names in the grammatical cases, after tables of our own.
///
/// The rules are those for names in A. A. Zaliznyak's «Грамматический словарь русского языка» and of
/// the reference service gramota.ru. What a table forms is a guess of good quality, so callers mark
/// it. Where two forms are right, the table has the plain one: -ой and not -ою.
/// `scripts/measure-names` counts how many forms of a dictionary's names come out right.
enum RussianNames {
  /// Bends each part of a name; a form that spelling does not tell is not sure.
  static let declension = NameDeclension(
    table: DeclensionTable(
      Table("Russian given names", given), Table("Russian surnames", familyOfMen),
      Table("Russian surnames of women", familyOfAll), Table("Russian double names", double),
      order: [.genitive, .dative, .accusative, .instrumental, .prepositional]),
    alphabet: Set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    fixedLastWords: ["заде"])
}

extension RussianNames {
  /// The halves of double names before the last.
  private static let double = #"""
    part | gender | names | forms | sure
    # Double names. The Arabic and Turkic halves and French Жан stay as they are.
    first-given | m | 1* абдель абдул абдуль абдур абу ага адиль азрет али алим аман амет амин амир арслан баба гаджи кара лже мулла нури санта сейид султан хаджи шамси эмир | . . . . . | -
    first-given | m | карл франц ганс ханс йозеф ян глеб | а у а ом е | -
    first-given | m | лев | --ьва --ьву --ьва --ьвом --ьве | -
    first-given | m | пётр | ---етра ---етру ---етра ---етром ---етре | -
    first-given | m | петр | а у а ом е | -
    first-given | f | кара санта | . . . . . | -
    # What stands before an Eastern last half stays too: «Шериг-оола», «Юнус-бека».
    whole-given | m | *-бек *-оол *-хан *-шах | а у а ом е | -
    whole-given | m | *-бей *-гирей | -я -ю -я -ем -е | -
    whole-given | m | *-ага | -и -е -у -ой -е | -
    whole-given | m f | *-али *-гельды *-заде *-кули *-оглы | . . . . . | -
    # Of a double surname the first half bends where it is a surname by itself: Римского-Корсакова, but
    # Бонч-Бруевича.
    first-family | m f | 1* абу абдул абдель абдуль бонч демут кара книппер корвин мак мелик мирза монте муса санта сент шолом | . . . . . | -
    first-family | m | *б *в *г *д *ж *з *к *л *м *н *п *р *с *т *ф *х *ц *ч *ш *щ | . . . . . | no
    first-family | m | *ук *юк *як *ик *ян *ман *ейн *берг | а у а ом е | -
    first-family | m | *ич | а у а ем е | -
    # Of a double patronymic the first half bends only where it is a patronymic.
    first-patronymic | m f | * | . . . . . | -
    first-patronymic | m | *вич | а у а ем е | -
    first-patronymic | f | *вна *чна | -ы -е -у -ой -е | -
    """#
}
