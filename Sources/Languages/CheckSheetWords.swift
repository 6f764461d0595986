// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// The fixed words of the sheet on which a member ticks what is posted, in the member's language.
package struct CheckSheetWords: Sendable {
  private let column: String

  /// English for a language that Writ does not write, and where none is named.
  package init(in language: LanguageTag?) {
    let tag = language?.description ?? ""
    column = Self.languages.contains(tag) ? tag : "en"
  }

  /// One of the sheet's words or phrases.
  package enum Word: String, Sendable, CaseIterable {
    /// "Check sheet: NAME".
    case title
    /// "letters of DATE".
    case date
    /// "Letters: 12".
    case count
    case inland
    case europe
    case world
    /// What to do with the sheet, before the command.
    case advice
    case number
    case reference
    case office
    case country
    /// The head of the column with the letters' languages.
    case language
    case notes
    case noAddress = "no-address"
    case neverVerified = "never-verified"
    /// "address not verified since DATE".
    case old
    /// "cc IDS".
    case copies
    /// In the place of a country.
    case email
    /// The heading of the postcards in the outline.
    case postcards
  }
}

extension CheckSheetWords {
  package var language: LanguageTag { LanguageTag(column) ?? .english }

  package var review: ReviewStatus {
    guard let review = ReviewStatus(rawValue: text("status")) else {
      preconditionFailure("The check sheet in '\(column)' has no review status.")
    }
    return review
  }

  /// A word; what it has a gap for stands in its place.
  package func callAsFunction(_ word: Word, _ filling: String = "") -> String {
    text(word.rawValue).replacing("%", with: filling, maxReplacements: 1)
  }

  private func text(_ key: String) -> String {
    guard let row = Self.rows[key] else {
      preconditionFailure("The table of the check sheet has no row '\(key)'.")
    }
    return row.required(column)
  }
}

extension CheckSheetWords {
  private static let source = Table("words of the check sheet", table)
  private static let rows = source.rowsByKey
  private static let languages = Set(source.columns.dropFirst())

  private static let table = #"""
    word | en | de | fr | es | it | ru | uk | uz | uz-Cyrl
    title | Check sheet: % | Kontrollblatt: % | Feuille de contrôle~: % | Hoja de control: % | Foglio di controllo: % | Контрольный лист: % | Контрольний лист: % | Nazorat varagʻi: % | Назорат варағи: %
    date | letters of % | Briefe vom % | lettres du % | cartas del % | lettere del % | письма от~% | листи від~% | % sanali xatlar | % санали хатлар
    count | Letters: % | Briefe: % | Lettres~: % | Cartas: % | Lettere: % | Писем: % | Листів: % | Xatlar: % | Хатлар: %
    inland | inland | Inland | intérieur | nacional | interno | внутри страны | усередині країни | mamlakat ichida | мамлакат ичида
    europe | Europe | Europa | Europe | Europa | Europa | Европа | Європа | Yevropa | Европа
    world | world | Welt | monde | mundo | mondo | мир | світ | dunyo | дунё
    advice | Tick what goes into the letter box, then type the numbers: | Haken Sie ab, was in den Briefkasten kommt, und tippen Sie dann die Nummern ein: | Cochez ce qui part à la boîte aux lettres, puis saisissez les numéros~: | Marque lo que va al buzón y escriba después los números: | Spunti ciò che va nella cassetta delle lettere, poi digiti i numeri: | Отметьте то, что опущено в~почтовый ящик, затем введите номера: | Позначте те, що вкинуто до~поштової скриньки, а~потім уведіть номери: | Pochta qutisiga tashlanganlarini belgilang, soʻng raqamlarni kiriting: | Почта қутисига ташланганларини белгиланг, сўнг рақамларни киритинг:
    number | No. | Nr. | N° | N.º | N. | № | № | № | №
    reference | Reference | Zeichen | Référence | Referencia | Riferimento | Исх. № | Вих. № | Raqami | Рақами
    office | Office | Stelle | Destinataire | Destinatario | Destinatario | Адресат | Адресат | Qabul qiluvchi | Қабул қилувчи
    country | Country | Land | Pays | País | Paese | Страна | Країна | Davlat | Давлат
    language | In | Sprache | Langue | Idioma | Lingua | Язык | Мова | Til | Тил
    notes | Notes | Hinweise | Remarques | Notas | Note | Примечания | Примітки | Izohlar | Изоҳлар
    no-address | no postal address | keine Postanschrift | pas d’adresse postale | sin dirección postal | nessun indirizzo postale | нет почтового адреса | немає поштової адреси | pochta manzili yoʻq | почта манзили йўқ
    never-verified | address never verified | Anschrift nie geprüft | adresse jamais vérifiée | dirección nunca verificada | indirizzo mai verificato | адрес не~проверялся | адресу не~перевіряли | manzil tekshirilmagan | манзил текширилмаган
    old | address not verified since % | Anschrift zuletzt geprüft am % | adresse vérifiée pour la dernière fois le % | dirección verificada por última vez el % | indirizzo verificato l’ultima volta il % | адрес проверен в~последний раз % | адресу востаннє перевірено % | manzil oxirgi marta % sanasida tekshirilgan | манзил охирги марта % санасида текширилган
    copies | cc % | Kopie: % | copie~: % | copia: % | copia: % | копия: % | копія: % | nusxa: % | нусха: %
    email | by e-mail | per E-Mail | par courriel | por correo electrónico | per e-mail | по электронной почте | електронною поштою | elektron pochta orqali | электрон почта орқали
    postcards | Postcards | Postkarten | Cartes postales | Tarjetas postales | Cartoline | Открытки | Поштівки | Otkritkalar | Открыткалар
    status | convention | convention | convention | convention | convention | convention | convention | convention | derived
    """#
}
