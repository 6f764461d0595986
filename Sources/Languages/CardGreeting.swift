// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// The few words on a card to somebody in prison that has no message of its own.
///
/// They tell of no case, no group and no demand: a card is read by others before it is handed over.
package struct CardGreeting: Sendable, Hashable {
  /// Lines parted by line feeds.
  package let text: String
  package let review: ReviewStatus

  /// Nil for a language that Writ does not write.
  package init?(in language: LanguageTag) {
    guard let row = Self.rows[language.description] else { return nil }
    guard let review = ReviewStatus(rawValue: row.required("status")) else {
      preconditionFailure("The greeting in '\(language)' has no review status.")
    }
    text = [row.required("first"), row.required("second"), row.required("close")]
      .joined(separator: "\n\n")
    self.review = review
  }
}

extension CardGreeting {
  private static let rows = Table("greetings of cards", table).rowsByKey

  private static let table = #"""
    language | first | second | close | status
    en | You are not forgotten. | We think of you every day and wish you strength, health and peace. | With warm greetings from far away | convention
    de | Sie sind nicht vergessen. | Wir denken jeden Tag an Sie und wünschen Ihnen Kraft, Gesundheit und inneren Frieden. | Mit herzlichen Grüßen aus der Ferne | convention
    fr | Nous ne vous oublions pas. | Nous pensons à vous chaque jour et vous souhaitons force, santé et paix. | Avec nos salutations chaleureuses, de loin | convention
    es | No nos olvidamos de usted. | Pensamos en usted cada día y le deseamos fuerza, salud y paz. | Con un cálido saludo desde lejos | convention
    it | Non La dimentichiamo. | Pensiamo a Lei ogni giorno e Le auguriamo forza, salute e serenità. | Un caloroso saluto da lontano | convention
    ru | Вас не~забыли. | Мы думаем о~Вас каждый день и~желаем Вам сил, здоровья и~душевного покоя. | С~тёплым приветом издалека | convention
    uk | Вас не~забули. | Ми думаємо про~Вас щодня й~бажаємо Вам сили, здоров’я та~душевного спокою. | З~теплим вітанням здалеку | convention
    uz | Siz unutilmagansiz. | Biz har kuni Siz haqingizda oʻylaymiz, Sizga kuch-quvvat, sogʻliq va xotirjamlik tilaymiz. | Uzoqdan samimiy salomlar bilan | convention
    uz-Cyrl | Сиз унутилмагансиз. | Биз ҳар куни Сиз ҳақингизда ўйлаймиз, Сизга куч-қувват, соғлиқ ва хотиржамлик тилаймиз. | Узоқдан самимий саломлар билан | convention
    """#
}
