// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in Ukrainian.
///
/// Sources: ПРАВ is the orthography of 2019, section 87 (vocatives: «пане Міністре»; a surname
/// after «пане» may keep the nominative, which is always right and is taken here); ДІЛ manuals of
/// office correspondence (the institution in the nominative, title and name of an official in the
/// dative; «пан» never before a name with a patronymic; «Шановний Миколо Петровичу!»); ДП manuals
/// of diplomatic protocol («Шановний пане» with the title in the vocative, «Ваша
/// Високоповажносте»).
///
/// Three choices are conventions. A woman is called by the feminine title («пані Міністерко»), also
/// where the row has the masculine one, which is the official name of the post. Datives of titles
/// end in «-ові», «-еві». Where a holder's gender is unknown, the name stands on the envelope only
/// if its dative is the same for both.
enum UkrainianFormsOfAddress {
  static let closes = #"""
    key | text
    deep | З глибокою повагою,
    respect | З повагою,
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | {office.addressed} // {initialsLast.dative} | пан | Шановний пане {head}! / Шановний пане {family}! / Шановний пане! | Ви | respect | derived | ДІЛ, ПРАВ
    * | woman | {office.addressed} // {initialsLast.dative} | пані | Шановна пані {head}! / Шановна пані {family}! / Шановна пані! | Ви | respect | derived | ДІЛ, ПРАВ
    * | anyone | {office.addressed} // {initialsLast.dative} | - | Шановні пані та панове! | Ви | respect | derived | ДІЛ
    * | group | {office.addressed} // {body} | - | Шановні пані та панове! | Ви | respect | derived | ДІЛ
    head-of-state | man | Його Високоповажності // пану {initialsFirst.dative} // {office.addressed} | Його Високоповажність пан | Вельмишановний пане {head}! / Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    head-of-state | woman | Її Високоповажності // пані {initialsFirst.dative} // {office.addressed} | Її Високоповажність пані | Вельмишановна пані {head}! / Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    head-of-state | anyone | {office.addressed} // {initialsLast.dative} | - | Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    prime-minister | man | {office.addressed} // {initialsLast.dative} | пан | Вельмишановний пане {head}! / Вельмишановний пане Прем’єр-міністре! | Ви | deep | derived | ДП, ПРАВ
    prime-minister | woman | {office.addressed} // {initialsLast.dative} | пані | Вельмишановна пані {head}! / Вельмишановна пані Прем’єр-міністерко! | Ви | deep | derived | ДП, ПРАВ
    minister | man | {office.addressed} // {initialsLast.dative} | пан | Шановний пане Міністре! | Ви | respect | derived | ДП, ПРАВ
    minister | woman | {office.addressed} // {initialsLast.dative} | пані | Шановна пані Міністерко! | Ви | respect | convention | -
    prosecutor-general | man | {office.addressed} // {initialsLast.dative} | пан | Шановний пане Генеральний прокуроре! | Ви | respect | derived | ДІЛ, ПРАВ
    prosecutor-general | woman | {office.addressed} // {initialsLast.dative} | пані | Шановна пані Генеральна прокурорко! | Ви | respect | convention | -
    prison-service | man | {body} // {office.addressed} // {initialsLast.dative} | пан | Шановний пане {head}! / Шановний пане {family}! / Шановний пане Начальнику! | Ви | respect | derived | ДІЛ, ПРАВ
    prison-service | woman | {body} // {office.addressed} // {initialsLast.dative} | пані | Шановна пані {head}! / Шановна пані {family}! / Шановна пані Начальнице! | Ви | respect | derived | ДІЛ, ПРАВ
    prison-service | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Шановні пані та панове! | Ви | respect | derived | ДІЛ
    prison-director | man | {body} // {office.addressed} // {initialsLast.dative} | пан | Шановний {givenAndPatronymic.vocative}! / Шановний пане {head}! / Шановний пане Начальнику! | Ви | respect | derived | ДІЛ, ПРАВ
    prison-director | woman | {body} // {office.addressed} // {initialsLast.dative} | пані | Шановна {givenAndPatronymic.vocative}! / Шановна пані {head}! / Шановна пані Начальнице! | Ви | respect | derived | ДІЛ, ПРАВ
    prison-director | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Шановні пані та панове! | Ви | respect | derived | ДІЛ
    judge | man | {body} // {office.addressed} // {initialsLast.dative} | пан | Шановний пане Судде! | Ви | respect | derived | ДІЛ, ПРАВ
    judge | woman | {body} // {office.addressed} // {initialsLast.dative} | пані | Шановна пані Судде! | Ви | respect | derived | ДІЛ, ПРАВ
    judge | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Шановні пані та панове! | Ви | respect | derived | ДІЛ
    court-president | man | {body} // {office.addressed} // {initialsLast.dative} | пан | Шановний пане Голово! | Ви | respect | derived | ДІЛ, ПРАВ
    court-president | woman | {body} // {office.addressed} // {initialsLast.dative} | пані | Шановна пані Голово! | Ви | respect | derived | ДІЛ, ПРАВ
    court-president | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Шановні пані та панове! | Ви | respect | derived | ДІЛ
    ombudsman | man | {office.addressed} // {initialsLast.dative} | пан | Шановний пане {head}! / Шановний пане Омбудсмане! | Ви | respect | convention | -
    ombudsman | woman | {office.addressed} // {initialsLast.dative} | пані | Шановна пані {head}! / Шановна пані Омбудсманко! | Ви | respect | convention | -
    ambassador | man | Його Високоповажності // пану {initialsFirst.dative} // {office.addressed} | Його Високоповажність пан | Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    ambassador | woman | Її Високоповажності // пані {initialsFirst.dative} // {office.addressed} | Її Високоповажність пані | Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    ambassador | anyone | {office.addressed} // {initialsLast.dative} | - | Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    embassy | man | {office.addressed} // Його Високоповажності пану {initialsFirst.dative} | Його Високоповажність пан | Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    embassy | woman | {office.addressed} // Її Високоповажності пані {initialsFirst.dative} | Її Високоповажність пані | Ваша Високоповажносте! | Ваша Високоповажність | deep | derived | ДП
    eu-president | man | {office.addressed} // {initialsLast.dative} | пан | Вельмишановний пане {head}! / Вельмишановний пане Голово! | Ви | deep | derived | ДП, ПРАВ
    eu-president | woman | {office.addressed} // {initialsLast.dative} | пані | Вельмишановна пані {head}! / Вельмишановна пані Голово! | Ви | deep | derived | ДП, ПРАВ
    eu-commissioner | man | {office.addressed} // {initialsLast.dative} | пан | Шановний пане Комісаре! | Ви | respect | convention | -
    eu-commissioner | woman | {office.addressed} // {initialsLast.dative} | пані | Шановна пані Комісарко! | Ви | respect | convention | -
    high-representative | man | {office.addressed} // {initialsLast.dative} | пан | Шановний пане {head}! / Шановний пане Високий представнику! | Ви | respect | convention | -
    high-representative | woman | {office.addressed} // {initialsLast.dative} | пані | Шановна пані {head}! / Шановна пані Висока представнице! | Ви | respect | convention | -
    mep | man | {office.addressed} // {initialsLast.dative} | пан | Шановний пане {family}! / Шановний пане Депутате! | Ви | respect | derived | ДІЛ, ПРАВ
    mep | woman | {office.addressed} // {initialsLast.dative} | пані | Шановна пані {family}! / Шановна пані Депутатко! | Ви | respect | derived | ДІЛ, ПРАВ
    mep | group | {office.addressed} // {body} | - | Шановні депутатки та депутати! | Ви | respect | convention | -
    un-rapporteur | man | {body} // {office.addressed} // {initialsLast.dative} | пан | Шановний пане {family}! / Шановний пане Спеціальний доповідачу! | Ви | respect | convention | -
    un-rapporteur | woman | {body} // {office.addressed} // {initialsLast.dative} | пані | Шановна пані {family}! / Шановна пані Спеціальна доповідачко! | Ви | respect | convention | -
    un-rapporteur | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Шановні пані та панове! | Ви | respect | derived | ДІЛ
    """#

  /// Words with which titles begin, and their forms.
  ///
  /// An official is written to in the dative, an institution in the nominative; after «пане» and
  /// «пані» a title stands in the vocative, for a woman in the feminine. The gender is `f` for a
  /// title that only a woman bears.
  static let titles = #"""
    title | kind | gender | dative | man | woman
    Аким | person | - | Акимові | Акиме | Акиме
    Верховна комісарка | person | f | Верховній комісарці | - | Верховна комісарко
    Верховна представниця | person | f | Верховній представниці | - | Верховна представнице
    Верховний комісар | person | - | Верховному комісарові | Верховний комісаре | Верховна комісарко
    Верховний представник | person | - | Верховному представникові | Верховний представнику | Верховна представнице
    Висока представниця | person | f | Високій представниці | - | Висока представнице
    Високий представник | person | - | Високому представникові | Високий представнику | Висока представнице
    Віцепрезидент | person | - | Віцепрезидентові | Віцепрезиденте | Віцепрезидентко
    Віцепрезидентка | person | f | Віцепрезидентці | - | Віцепрезидентко
    Віцепрем’єр-міністерка | person | f | Віцепрем’єр-міністерці | - | Віцепрем’єр-міністерко
    Віцепрем’єр-міністр | person | - | Віцепрем’єр-міністрові | Віцепрем’єр-міністре | Віцепрем’єр-міністерко
    Генеральна директорка | person | f | Генеральній директорці | - | Генеральна директорко
    Генеральна прокурорка | person | f | Генеральній прокурорці | - | Генеральна прокурорко
    Генеральна секретарка | person | f | Генеральній секретарці | - | Генеральна секретарко
    Генеральний директор | person | - | Генеральному директорові | Генеральний директоре | Генеральна директорко
    Генеральний прокурор | person | - | Генеральному прокуророві | Генеральний прокуроре | Генеральна прокурорко
    Генеральний секретар | person | - | Генеральному секретареві | Генеральний секретарю | Генеральна секретарко
    Глава | person | - | Главі | Главо | Главо
    Голова | person | - | Голові | Голово | Голово
    Депутат | person | - | Депутатові | Депутате | Депутатко
    Депутатка | person | f | Депутатці | - | Депутатко
    Директор | person | - | Директорові | Директоре | Директорко
    Директорка | person | f | Директорці | - | Директорко
    Єврокомісар | person | - | Єврокомісарові | Єврокомісаре | Єврокомісарко
    Єврокомісарка | person | f | Єврокомісарці | - | Єврокомісарко
    Заступник | person | - | Заступникові | - | -
    Заступниця | person | f | Заступниці | - | -
    Керівник | person | - | Керівникові | Керівнику | Керівнице
    Керівниця | person | f | Керівниці | - | Керівнице
    Комісар | person | - | Комісарові | Комісаре | Комісарко
    Комісарка | person | f | Комісарці | - | Комісарко
    Міністерка | person | f | Міністерці | - | Міністерко
    Міністр | person | - | Міністрові | Міністре | Міністерко
    Надзвичайна і Повноважна Посолка | person | f | Надзвичайній і Повноважній Посолці | - | Посолко
    Надзвичайний і Повноважний Посол | person | - | Надзвичайному і Повноважному Послові | После | Посолко
    Надзвичайний та Повноважний Посол | person | - | Надзвичайному та Повноважному Послові | После | Посолко
    Народна депутатка | person | f | Народній депутатці | - | Народна депутатко
    Народний депутат | person | - | Народному депутатові | Народний депутате | Народна депутатко
    Начальник | person | - | Начальникові | Начальнику | Начальнице
    Начальниця | person | f | Начальниці | - | Начальнице
    Омбудсман | person | - | Омбудсманові | Омбудсмане | Омбудсманко
    Омбудсманка | person | f | Омбудсманці | - | Омбудсманко
    Омбудсмен | person | - | Омбудсменові | Омбудсмене | Омбудсменко
    Омбудсменка | person | f | Омбудсменці | - | Омбудсменко
    Перша заступниця | person | f | Першій заступниці | - | -
    Перший заступник | person | - | Першому заступникові | - | -
    Посол | person | - | Послові | После | Посолко
    Посолка | person | f | Посолці | - | Посолко
    Постійна представниця | person | f | Постійній представниці | - | Постійна представнице
    Постійний представник | person | - | Постійному представникові | Постійний представнику | Постійна представнице
    Президент | person | - | Президентові | Президенте | Президентко
    Президентка | person | f | Президентці | - | Президентко
    Прем’єр-міністерка | person | f | Прем’єр-міністерці | - | Прем’єр-міністерко
    Прем’єр-міністр | person | - | Прем’єр-міністрові | Прем’єр-міністре | Прем’єр-міністерко
    Прокурор | person | - | Прокуророві | Прокуроре | Прокурорко
    Прокурорка | person | f | Прокурорці | - | Прокурорко
    Секретар | person | - | Секретареві | Секретарю | Секретарко
    Секретарка | person | f | Секретарці | - | Секретарко
    Спеціальна доповідачка | person | f | Спеціальній доповідачці | - | Спеціальна доповідачко
    Спеціальна представниця | person | f | Спеціальній представниці | - | Спеціальна представнице
    Спеціальний доповідач | person | - | Спеціальному доповідачеві | Спеціальний доповідачу | Спеціальна доповідачко
    Спеціальний представник | person | - | Спеціальному представникові | Спеціальний представнику | Спеціальна представнице
    Суддя | person | - | Судді | Судде | Судде
    Уповноважена | person | f | Уповноваженій | - | Уповноважена
    Уповноважений | person | - | Уповноваженому | Уповноважений | Уповноважена
    Хакім | person | - | Хакімові | Хакіме | Хакіме
    Хокім | person | - | Хокімові | Хокіме | Хокіме
    Член | person | - | Членові | - | -
    Членкиня | person | f | Членкині | - | -
    Адміністрація | body | - | - | - | -
    Апарат | body | - | - | - | -
    Бюро | body | - | - | - | -
    Верховна Рада | body | - | - | - | -
    Верховний суд | body | - | - | - | -
    Верховний Суд | body | - | - | - | -
    Виправна колонія | body | - | - | - | -
    Відділ | body | - | - | - | -
    Генеральна прокуратура | body | - | - | - | -
    Генеральне консульство | body | - | - | - | -
    Генеральний секретаріат | body | - | - | - | -
    Головне управління | body | - | - | - | -
    Делегація | body | - | - | - | -
    Департамент | body | - | - | - | -
    Державна служба | body | - | - | - | -
    Державний комітет | body | - | - | - | -
    Європейська комісія | body | - | - | - | -
    Європейська Комісія | body | - | - | - | -
    Європейський парламент | body | - | - | - | -
    Європейський Парламент | body | - | - | - | -
    Європейський Союз | body | - | - | - | -
    Кабінет Міністрів | body | - | - | - | -
    Комісія | body | - | - | - | -
    Комітет | body | - | - | - | -
    Консульство | body | - | - | - | -
    Місія | body | - | - | - | -
    Міністерство | body | - | - | - | -
    Національна поліція | body | - | - | - | -
    Офіс | body | - | - | - | -
    Парламент | body | - | - | - | -
    Посольство | body | - | - | - | -
    Постійна місія | body | - | - | - | -
    Постійне представництво | body | - | - | - | -
    Представництво | body | - | - | - | -
    Прокуратура | body | - | - | - | -
    Рада | body | - | - | - | -
    Робоча група | body | - | - | - | -
    Секретаріат | body | - | - | - | -
    Слідчий ізолятор | body | - | - | - | -
    Служба | body | - | - | - | -
    Суд | body | - | - | - | -
    Управління | body | - | - | - | -
    Уряд | body | - | - | - | -
    Установа | body | - | - | - | -
    """#
}
