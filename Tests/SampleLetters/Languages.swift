// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleLetters {
  package static let russian = Letter(
    reference: .init(label: "Исх. №", code: "WR-7K3F-2M9D"), language: "ru",
    date: LetterDate(iso: "2026-11-21", line: "Оксфорд, 21 ноября 2026 года"),
    sender: group,
    addressee: addressee(
      ["Его Превосходительству", "Президенту Республики Узбекистан", "г-ну Образцову О. О."], "ru",
      name: .init(
        honorific: "Его Превосходительство", given: "Образец", patronymic: "Образцович",
        family: "Образцов", language: "ru"), office: "Президент Республики Узбекистан"),
    subject: [.text("Об освобождении Бо Теста")], salutation: "Ваше Превосходительство!",
    body: [
      .paragraph([
        .text(
          "Обращаюсь к\u{A0}Вам по\u{A0}поводу судьбы журналиста Бо\u{A0}Теста, арестованного в\u{A0}Базар-Коргоне в\u{A0}июне 2010\u{A0}года\u{A0}— за\u{A0}статьи о\u{A0}сборе хлопка, напечатанные в\u{A0}газете «Пример»."
        )
      ]),
      .paragraph([.text("Прошу Вас:")]),
      .list(
        List(
          marking: .bullets,
          items: [
            [
              .paragraph([
                .text(
                  "немедленно и без каких-либо условий освободить Бо Теста, осуждённого без свидетелей;"
                )
              ])
            ],
            [.paragraph([.text("обеспечить ему врачебную помощь.")])],
          ], role: "demands")),
    ], close: "С уважением,",
    signatories: [Signatory(name: "Энн Экзампл", country: "Великобритания")],
    origin: origin)

  package static let french = Letter(
    reference: .init(label: "Notre référence\u{202F}:", code: "WR-7K3F-2M9E"), language: "fr-FR",
    date: LetterDate(iso: "2026-11-21", line: "Oxford, le 21\u{A0}novembre 2026"), sender: group,
    addressee: addressee(
      ["Son Excellence Monsieur le Président", "de la République d’Ouzbékistan"], "fr",
      name: .init(honorific: nil, given: nil, patronymic: nil, family: "Samplov", language: "fr"),
      office: "Président de la République d’Ouzbékistan"),
    subject: [.text("Demande de libération de M.\u{A0}Bo\u{A0}Test")],
    salutation: "Monsieur le Président,",
    body: [
      .paragraph([
        .text(
          "Permettez-moi de vous écrire au sujet de M.\u{A0}Bo\u{A0}Test, arrêté en\u{A0}2010 pour avoir écrit\u{202F}: «\u{A0}Le coton se récolte à la main\u{A0}», puis condamné à une amende de 12\u{202F}000\u{202F}000\u{A0}soms et à la prison à perpétuité, anti\u{AD}consti\u{AD}tution\u{AD}nelle\u{AD}ment."
        )
      ]),
      .paragraph([
        .text(
          "Comment cela peut-il être juste\u{202F}? Je vous prie de le faire libérer sans délai\u{202F}!"
        )
      ]),
    ],
    close:
      "Je vous prie d’agréer, Monsieur le Président, l’expression de ma très haute considération.",
    signatories: [Signatory(name: "Ann Example")], origin: origin)

  package static let chinese = Letter(
    reference: .init(label: "编号：", code: "WR-7K3F-2M9F"), language: "zh-Hans",
    date: LetterDate(iso: "2026-11-21", line: "2026年11月21日"), sender: group,
    addressee: addressee(
      ["北京市样本区", "样本部长"], "zh-Hans",
      name: .init(honorific: nil, given: "本", patronymic: nil, family: "样", language: "zh-Hans"),
      office: "部长"), subject: [.text("关于释放测试先生的呼吁")], salutation: "尊敬的部长：",
    body: [
      .paragraph([
        .text(
          "我写信给您，是关于记者测试先生的情况。他于二〇一〇年六月被捕，至今仍被关押；他的家人每年只能探望他两次。“任何人不得因言获罪”，法律如是说（第三十五条）。")
      ]),
      .paragraph([.text("Cafe\u{301} e\u{301}te\u{301} nai\u{308}ve 👨‍👩‍👧 🇺🇿🇬🇧 한국어 日本語の手紙")]),
    ], close: "此致敬礼", signatories: [Signatory(name: "安·例")], origin: origin)

  package static let arabic = Letter(
    reference: .init(label: "مرجعنا:", code: "\u{2068}WR-7K3F-2M9G\u{2069}"), language: "ar",
    date: LetterDate(iso: "2026-11-21", line: "أكسفورد، 21 نوفمبر 2026"), sender: group,
    addressee: addressee(
      ["سعادة السيد الوزير", "وزارة المثال"], "ar",
      name: .init(
        honorific: "سعادة", given: "مثال", patronymic: nil, family: "المثالي", language: "ar"),
      office: "وزير المثال"), subject: [.text("نداء للإفراج عن بو تست")],
    salutation: "سعادة الوزير،",
    body: [
      .paragraph([
        .text("أكتب إليكم بشأن الصحفي بو تست ("), .foreign(language: "en", [.text("Bo Test")]),
        .text(
          ") الذي اعتُقل في حزيران/يونيو 2010 بسبب مقالاته عن حصاد القطن، وما زال محتجزًا حتى اليوم."),
      ]),
      .list(
        List(
          marking: .numbers(start: 1),
          items: [
            [.paragraph([.text("الإفراج الفوري عنه دون شروط؛")])],
            [.paragraph([.text("ضمان سلامته.")])],
          ],
          role: "demands")),
    ], close: "وتفضلوا بقبول فائق الاحترام،", signatories: [Signatory(name: "آن إكزامبل")],
    origin: origin)

  static let group = Sender(
    name: "Ann Example", organisation: "Letter Group 12",
    addressLines: ["12 Broad Street", "Oxford OX1 3AZ"],
    country: "UK", email: nil, phone: nil)

  static func addressee(
    _ lines: [String], _ language: String, name: Addressee.Name?, office: String
  ) -> Addressee {
    Addressee(
      envelopeLines: lines.map { LanguageText($0, language: language) },
      addressLines: [
        LanguageText("43 Sample Street", language: nil),
        LanguageText("100163 Tashkent", language: nil),
      ],
      countryLine: LanguageText("UZBEKISTAN", language: "en"), countryCode: "UZ", name: name,
      office: office,
      body: nil, email: nil, fax: nil)
  }
}
