// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters

/// Letters whose addresses are looked for in the window; no word of their senders is an address's.
enum Envelopes {
  static func letter(_ lines: [String], _ language: String = "en") -> Letter {
    var letter = SampleLetters.short
    letter.language = language
    letter.reference = .init(label: "Zreference", code: "WR-2222-22")
    letter.sender = Sender(
      name: "Zsender", organisation: nil, addressLines: ["Zstreet"], country: nil, email: nil,
      phone: nil)
    letter.addressee = Addressee(
      envelopeLines: lines.dropLast(2).map { LanguageText($0, language: language) },
      addressLines: lines.suffix(2).map { LanguageText($0, language: nil) }, countryLine: nil,
      countryCode: nil, name: nil, office: "", body: nil, email: nil, fax: nil)
    return letter
  }

  /// As long as the longest of the campaign's own recipients, in its four languages.
  static let longest: [(language: String, lines: [String])] = [
    (
      "en",
      [
        "Mr Sample Samplovich Samplov",
        "Head of the Main Directorate for the Execution of Criminal Punishments of the Ministry of Justice of the Republic of Samplestan",
        "Main Directorate for the Execution of Criminal Punishments of the Ministry of Justice of the Republic of Samplestan",
        "100163 Sampletown", "SAMPLESTAN",
      ]
    ),
    (
      "ru",
      [
        "Начальнику Главного управления исполнения уголовных наказаний Министерства юстиции Республики Примеростан",
        "Образцову О. О.", "Главное управление исполнения уголовных наказаний", "ул. Примерная, 43",
        "100163 Примерск", "SAMPLESTAN",
      ]
    ),
    (
      "fr",
      [
        "Monsieur le Chef de la Direction principale de l’exécution des peines du ministère de la Justice de la République du Modèlestan",
        "Direction principale de l’exécution des peines", "43, rue de l’Exemple",
        "100163 Modèleville", "MODÈLESTAN",
      ]
    ),
    (
      "de",
      [
        "An den Sonderberichterstatter über die Förderung und den Schutz der Meinungsfreiheit und des Rechts der freien Meinungsäußerung",
        "c/o OHCHR", "Palais des Nations", "8-14, avenue de la Paix", "CH-1211 Genf 10", "SCHWEIZ",
      ]
    ),
  ]

  /// From 1 to 15 lines of 1 to 200 characters; the same for the same seed.
  static func random(_ seed: UInt64) -> [String] {
    var source = Seeded(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    return (0..<Int.random(in: 1...15, using: &source)).map { _ in
      let length = Int.random(in: 1...200, using: &source)
      let letters = alphabets[Int.random(in: 0..<alphabets.count, using: &source)]
      let parts = Int.random(in: 0...20, using: &source)
      return String(
        (0..<length).map { place in
          let isSpace = place > 0 && Int.random(in: 0..<100, using: &source) < parts
          return isSpace ? " " : letters[Int.random(in: 0..<letters.count, using: &source)]
        })
    }
  }

  private static let alphabets = [
    "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ,.-/",
    "абвгдежзиклмнопрстуфхцчшщъыьэюя",
    "ابتثجحخدذرزسشصض", "אבגדהוזחטיכלמנס", "北京市样本区部长", "กขคงจฉชซ", "äöüßéèñçøåžš1234567890",
  ].map(Array.init)
}

/// Numbers that look random and are the same on every run (xorshift).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
