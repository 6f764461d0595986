// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in Russian.
///
/// Sources: ГОСТ is GOST R 7.0.97-2016 with its predecessors (title and name of an official in the
/// dative, the institution above it in the nominative; no initials in a salutation; «Уважаемые господа!»); ДП the
/// instructions on diplomatic correspondence that documents at docs.cntd.ru quote; ГР gramota.ru.
/// Where a holder's gender is unknown, the name stands on the envelope only if its dative is the same
/// for both.
enum RussianFormsOfAddress {
  static let closes = #"""
    key | text
    deep | С глубоким уважением,
    respect | С уважением,
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин {head}! / Уважаемый господин {family}! / Уважаемый господин! | Вы | respect | derived | ГОСТ
    * | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа {head}! / Уважаемая госпожа {family}! / Уважаемая госпожа! | Вы | respect | derived | ГОСТ
    * | anyone | {office.addressed} // {initialsLast.dative} | - | Уважаемые господа! | Вы | respect | sourced | ГОСТ
    * | group | {office.addressed} // {body} | - | Уважаемые господа! | Вы | respect | sourced | ГОСТ
    head-of-state | man | Его Превосходительству // господину {initialsFirst.dative} // {office.addressed} | Его Превосходительство господин | Ваше Превосходительство! | Ваше Превосходительство | deep | sourced | ДП
    head-of-state | woman | Её Превосходительству // госпоже {initialsFirst.dative} // {office.addressed} | Её Превосходительство госпожа | Ваше Превосходительство! | Ваше Превосходительство | deep | sourced | ДП
    head-of-state | anyone | {office.addressed} // {initialsLast.dative} | - | Ваше Превосходительство! | Ваше Превосходительство | deep | derived | ДП
    prime-minister | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин Премьер-министр! | Вы | respect | derived | ГОСТ
    prime-minister | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа Премьер-министр! | Вы | respect | derived | ГОСТ
    minister | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин Министр! | Вы | respect | sourced | ГОСТ, ДП
    minister | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа Министр! | Вы | respect | sourced | ГОСТ
    prosecutor-general | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин Генеральный прокурор! | Вы | respect | derived | ГОСТ
    prosecutor-general | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа Генеральный прокурор! | Вы | respect | derived | ГОСТ
    prison-service | man | {body} // {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин {head}! / Уважаемый господин {family}! / Уважаемый господин Начальник! | Вы | respect | derived | ГОСТ
    prison-service | woman | {body} // {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа {head}! / Уважаемая госпожа {family}! / Уважаемая госпожа Начальник! | Вы | respect | derived | ГОСТ
    prison-service | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Уважаемые господа! | Вы | respect | sourced | ГОСТ
    prison-director | man | {body} // {office.addressed} // {initialsLast.dative} | господин | Уважаемый {givenAndPatronymic}! / Уважаемый господин {head}! / Уважаемый господин Начальник! | Вы | respect | derived | ГОСТ
    prison-director | woman | {body} // {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая {givenAndPatronymic}! / Уважаемая госпожа {head}! / Уважаемая госпожа Начальник! | Вы | respect | derived | ГОСТ
    prison-director | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Уважаемые господа! | Вы | respect | sourced | ГОСТ
    judge | man | {body} // {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин Судья! | Вы | respect | derived | ГОСТ
    judge | woman | {body} // {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа Судья! | Вы | respect | derived | ГОСТ
    judge | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Уважаемые господа! | Вы | respect | sourced | ГОСТ
    court-president | man | {body} // {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин Председатель! | Вы | respect | sourced | ГОСТ
    court-president | woman | {body} // {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа Председатель! | Вы | respect | derived | ГОСТ
    court-president | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Уважаемые господа! | Вы | respect | sourced | ГОСТ
    ombudsman | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин {head}! / Уважаемый господин Омбудсман! | Вы | respect | derived | ГОСТ
    ombudsman | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа {head}! / Уважаемая госпожа Омбудсман! | Вы | respect | derived | ГОСТ
    ambassador | man | Его Превосходительству // господину {initialsFirst.dative} // {office.addressed} | Его Превосходительство господин | Ваше Превосходительство господин Посол! | Ваше Превосходительство | deep | sourced | ДП, ГР
    ambassador | woman | Её Превосходительству // госпоже {initialsFirst.dative} // {office.addressed} | Её Превосходительство госпожа | Ваше Превосходительство госпожа Посол! | Ваше Превосходительство | deep | sourced | ДП, ГР
    ambassador | anyone | {office.addressed} // {initialsLast.dative} | - | Ваше Превосходительство! | Ваше Превосходительство | deep | sourced | ДП
    embassy | man | {office.addressed} // Его Превосходительству господину {initialsFirst.dative} | Его Превосходительство господин | Ваше Превосходительство господин Посол! | Ваше Превосходительство | deep | sourced | ДП, ГР
    embassy | woman | {office.addressed} // Её Превосходительству госпоже {initialsFirst.dative} | Её Превосходительство госпожа | Ваше Превосходительство госпожа Посол! | Ваше Превосходительство | deep | sourced | ДП, ГР
    eu-president | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин {head}! / Уважаемый господин Председатель! | Вы | respect | sourced | ГОСТ
    eu-president | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа {head}! / Уважаемая госпожа Председатель! | Вы | respect | derived | ГОСТ
    eu-commissioner | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин Комиссар! | Вы | respect | convention | -
    eu-commissioner | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа Комиссар! | Вы | respect | convention | -
    high-representative | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин Верховный представитель! | Вы | respect | convention | -
    high-representative | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа Верховный представитель! | Вы | respect | convention | -
    mep | man | {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин {family}! / Уважаемый господин Депутат! | Вы | respect | derived | ГОСТ
    mep | woman | {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа {family}! / Уважаемая госпожа Депутат! | Вы | respect | derived | ГОСТ
    mep | group | {office.addressed} // {body} | - | Уважаемые депутаты! | Вы | respect | convention | -
    un-rapporteur | man | {body} // {office.addressed} // {initialsLast.dative} | господин | Уважаемый господин {family}! / Уважаемый господин Специальный докладчик! | Вы | respect | convention | -
    un-rapporteur | woman | {body} // {office.addressed} // {initialsLast.dative} | госпожа | Уважаемая госпожа {family}! / Уважаемая госпожа Специальный докладчик! | Вы | respect | convention | -
    un-rapporteur | anyone | {body} // {office.addressed} // {initialsLast.dative} | - | Уважаемые господа! | Вы | respect | sourced | ГОСТ
    """#

  /// Words with which titles begin: an official is written to in the dative, an institution in the
  /// nominative.
  static let titles = #"""
    title | kind | dative | salutation
    Аким | person | Акиму | Аким
    Верховный комиссар | person | Верховному комиссару | Верховный комиссар
    Верховный представитель | person | Верховному представителю | Верховный представитель
    Генеральный директор | person | Генеральному директору | Генеральный директор
    Генеральный прокурор | person | Генеральному прокурору | Генеральный прокурор
    Генеральный секретарь | person | Генеральному секретарю | Генеральный секретарь
    Глава | person | Главе | Глава
    Депутат | person | Депутату | Депутат
    Директор | person | Директору | Директор
    Заместитель | person | Заместителю | -
    Комиссар | person | Комиссару | Комиссар
    Министр | person | Министру | Министр
    Начальник | person | Начальнику | Начальник
    Омбудсман | person | Омбудсману | Омбудсман
    Омбудсмен | person | Омбудсмену | Омбудсмен
    Первый заместитель | person | Первому заместителю | -
    Посол | person | Послу | Посол
    Постоянный представитель | person | Постоянному представителю | Постоянный представитель
    Председатель | person | Председателю | Председатель
    Президент | person | Президенту | Президент
    Премьер-министр | person | Премьер-министру | Премьер-министр
    Прокурор | person | Прокурору | Прокурор
    Руководитель | person | Руководителю | Руководитель
    Секретарь | person | Секретарю | Секретарь
    Специальный докладчик | person | Специальному докладчику | Специальный докладчик
    Специальный представитель | person | Специальному представителю | Специальный представитель
    Судья | person | Судье | Судья
    Уполномоченный | person | Уполномоченному | Уполномоченный
    Хаким | person | Хакиму | Хаким
    Хоким | person | Хокиму | Хоким
    Член | person | Члену | -
    Чрезвычайный и Полномочный Посол | person | Чрезвычайному и Полномочному Послу | Посол
    Администрация | body | - | -
    Аппарат | body | - | -
    Бюро | body | - | -
    Верховный суд | body | - | -
    Главное управление | body | - | -
    Генеральная прокуратура | body | - | -
    Генеральное консульство | body | - | -
    Генеральный секретариат | body | - | -
    Государственная служба | body | - | -
    Государственный комитет | body | - | -
    Делегация | body | - | -
    Департамент | body | - | -
    Европейская комиссия | body | - | -
    Европейский парламент | body | - | -
    Европейский союз | body | - | -
    Исправительная колония | body | - | -
    Комиссия | body | - | -
    Комитет | body | - | -
    Консульство | body | - | -
    Миссия | body | - | -
    Министерство | body | - | -
    Отдел | body | - | -
    Парламент | body | - | -
    Посольство | body | - | -
    Постоянная миссия | body | - | -
    Постоянное представительство | body | - | -
    Представительство | body | - | -
    Правительство | body | - | -
    Прокуратура | body | - | -
    Рабочая группа | body | - | -
    Секретариат | body | - | -
    Следственный изолятор | body | - | -
    Служба | body | - | -
    Совет | body | - | -
    Суд | body | - | -
    Управление | body | - | -
    """#
}
