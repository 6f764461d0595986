// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension RussianNames {
  /// Given names and patronymics.
  ///
  /// A woman’s name in -ь of the Bible bends (Юдифи); others, as Айгуль or Николь, may stay and do here.
  static let given = #"""
    part | gender | names | forms
    # Men's names, and a father's name that is no patronymic.
    given patronymic | m | *б *в *г *д *з *к *л *м *н *п *р *с *т *ф *х | а у а ом е
    given patronymic | m | *ж *ш *щ *ц | а у а ем е
    # Eastern names bear the stress on their last syllable: «Мкртичом»; so do four patronymics.
    given | m | *ч | а у а ом е
    patronymic | m | *ч | а у а ем е
    patronymic | m | ильич кузьмич козьмич лукич фомич | а у а ом е
    given patronymic | m | *й *ь | -я -ю -я -ем -е
    given patronymic | m | *ий | -я -ю -я -ем -и
    given patronymic | m | 1*ий | -я -ю -я -ем -е
    # A vowel that goes: diminutives in -ёк and nouns.
    given | m | *ёк игорек ванек санек витек | --ька --ьку --ька --ьком --ьке
    given | m | *чёк *шёк *жёк | --ка --ку --ка --ком --ке
    given | m | колобок пятачок дружок голубок волчок женишок сынок петушок | --ка --ку --ка --ком --ке
    given | m | лев | --ьва --ьву --ьва --ьвом --ьве
    given | m | павел | --ла --лу --ла --лом --ле
    given | m | пётр | ---етра ---етру ---етра ---етром ---етре
    given | m | илья | -и -е -ю -ёй -е
    # Names in -а and -я, of men and women alike.
    given patronymic | m f | *а | -ы -е -у -ой -е
    given patronymic | m f | *га *ка *ха | -и -е -у -ой -е
    given patronymic | m f | *жа *ча *ша *ща | -и -е -у -ей -е
    given | m | *ходжа | -и -е -у -ой -е
    given patronymic | m f | *ца | -ы -е -у -ей -е
    given patronymic | m f | *я | -и -е -ю -ей -е
    given patronymic | m f | *ия | -и -и -ю -ей -и
    given | f | алия зульфия хамдия | -и -и -ю -ёй -и
    given patronymic | m f | *аа *еа *ёа *иа *оа *уа *ыа *эа *юа *яа | . . . . .
    # French names with the stress on their last vowel.
    given | m | николя люка тома | . . . . .
    # Women's names on a consonant stay; those in -ь too, but for the names of the Bible and some others.
    given patronymic | f | * | . . . . .
    given | f | *рь нинель рахиль рашель руфь суламифь юдифь жизель гизель агидель | -и -и . ю -и
    given | f | любовь | --ви --ви . ю --ви
    """#
}
