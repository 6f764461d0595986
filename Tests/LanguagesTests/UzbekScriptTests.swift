// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import Languages

@Suite struct UzbekScriptTests {
  @Test(arguments: [
    // Names.
    ("Azimjon Asqarov", "Азимжон Асқаров"), ("Oʻtkir Hoshimov", "Ўткир Ҳошимов"),
    ("Gʻafur Gʻulom", "Ғафур Ғулом"), ("Isʼhoq", "Исҳоқ"), ("Yoʻldosh", "Йўлдош"),
    ("Shavkat Mirziyoyev", "Шавкат Мирзиёев"), ("Jizzax", "Жиззах"), ("Ilyos", "Илёс"),
    ("Noʻmonov", "Нўъмонов"), ("Sattoriy", "Сатторий"), ("Yusuf Jumayev", "Юсуф Жумаев"),
    // The sign ʼ, and е after vowels.
    ("maʼno", "маъно"), ("eʼlon", "эълон"), ("qatʼiy", "қатъий"), ("meʼyor", "меъёр"),
    ("moʻjiza", "мўъжиза"), ("Yevropa", "Европа"), ("poyezd", "поезд"), ("obyekt", "объект"),
    ("aeroport", "аэропорт"), ("premyer", "премьер"), ("qayerda", "қаерда"),
    ("yettinchi", "еттинчи"), ("dunyo", "дунё"), ("boʻyicha", "бўйича"), ("keyin", "кейин"),
    // ts is ц in borrowed words only.
    ("konstitutsiya", "конституция"), ("militsiyaning", "милициянинг"),
    ("konvensiyaga", "конвенцияга"), ("funksiyasi", "функцияси"), ("protsess", "процесс"),
    ("litsenziya", "лицензия"), ("pensiya", "пенсия"), ("komissiya", "комиссия"),
    ("prinsip", "принцип"), ("sudyasi", "судьяси"),
    ("Shveytsariya", "Швейцария"), ("apellatsiya", "апелляция"),
    // The soft sign goes before a suffix.
    ("sentabr", "сентябрь"), ("oktabrda", "октябрда"), ("iyungacha", "июнгача"),
    ("Nelson Mandela", "Нельсон Мандела"), ("Belgiya", "Бельгия"), ("rayon", "район"),
    // Capitals.
    ("OʻZBEKISTON RESPUBLIKASI", "ЎЗБЕКИСТОН РЕСПУБЛИКАСИ"), ("SHAHAR", "ШАҲАР"),
    ("KONSTITUTSIYA", "КОНСТИТУЦИЯ"), ("Sh. M. Mirziyoyevga", "Ш. М. Мирзиёевга"),
    ("YOʻLDOSH", "ЙЎЛДОШ"), ("BMT", "БМТ"),
  ])
  func `a word reads the same in both scripts`(_ latin: String, _ cyrillic: String) {
    #expect(UzbekScript.cyrillic(latin) == cyrillic)
    #expect(UzbekScript.latin(cyrillic) == latin)
  }

  @Test(arguments: [("aytsa", "айтса"), ("ketsin", "кетсин"), ("olgan", "олган")])
  func `native words are no loanwords`(_ latin: String, _ cyrillic: String) {
    #expect(UzbekScript.cyrillic(latin) == cyrillic)
  }

  @Test(arguments: [
    ("O'tkir", "Ўткир"), ("O`tkir", "Ўткир"), ("O’tkir", "Ўткир"), ("O‘tkir", "Ўткир"),
    ("bog‘", "боғ"), ("ma'no", "маъно"), ("ma’no", "маъно"), ("Is'hoq", "Исҳоқ"),
    ("“Vatan” va ‘Inson’", "“Ватан” ва ‘Инсон’"),
  ])
  func `any apostrophe will do`(_ typed: String, _ cyrillic: String) {
    #expect(UzbekScript.cyrillic(typed) == cyrillic)
  }

  @Test(arguments: ["Watch", "Marc", "XXI", "2001, № 5", ""])
  func `what no Uzbek spelling has stays`(_ text: String) {
    #expect(UzbekScript.cyrillic(text) == text)
  }

  @Test func `Latin text is no Cyrillic text`() {
    #expect(UzbekScript.latin("Azimjon, Асқаров") == "Azimjon, Asqarov")
    #expect(UzbekScript.cyrillic("Азимжон, Asqarov") == "Азимжон, Асқаров")
  }
}
