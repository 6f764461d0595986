// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Coded terms in Uzbek; nothing agrees with a gender, and the perfect in `-gan` serves for several
/// people too.
enum UzbekTerms {
  static let domains: [String: String] = [
    CustodyStatus.name: ungendered(custody), EventKind.name: ungendered(events),
    CustodyStatus.name + " label": custodyLabels, EventKind.name + " label": eventLabels,
    Concern.name: concerns, DemandKind.name: demandKinds, DemandState.name: demandStates,
    Gender.name: genders, Reliability.name: reliability,
    DetentionKind.name: detentions, ResponseKind.name: responses,
    OutcomeKind.name: ungendered(outcomes), OutcomeKind.name + " label": outcomeLabels,
  ]

  /// A table whose column `one` stands for all genders; `many` is the plural where it differs.
  private static func ungendered(_ text: String) -> String {
    let rows = Table("Uzbek predicates", text).rows.map { row in
      let one = row.required("one")
      return [row.key, one, one, one, row["many"] ?? one].joined(separator: " | ")
    }
    return (["code | masculine | feminine | neutral | plural"] + rows).joined(separator: "\n")
  }
}

extension UzbekTerms {
  private static let custody = #"""
    code | one | many
    under-investigation | tergov davomida hibsda saqlanmoqda | tergov davomida hibsda saqlanmoqdalar
    on-trial | sud qilinmoqda | sud qilinmoqdalar
    serving-sentence | ozodlikdan mahrum qilish jazosini oʻtamoqda | ozodlikdan mahrum qilish jazosini oʻtamoqdalar
    held-arbitrarily | oʻzboshimchalik bilan hibsda saqlanmoqda | oʻzboshimchalik bilan hibsda saqlanmoqdalar
    house-arrest | uy qamogʻida saqlanmoqda | uy qamogʻida saqlanmoqdalar
    restricted-liberty | ozodlikni cheklash jazosini oʻtamoqda | ozodlikni cheklash jazosini oʻtamoqdalar
    released | ozodlikka chiqarilgan | -
    released-conditionally | shartli ravishda ozodlikka chiqarilgan | -
    exiled | quvgʻinda yashamoqda | quvgʻinda yashamoqdalar
    missing | bedarak yoʻqolgan | -
    dead | vafot etgan | -
    """#

  private static let custodyLabels = #"""
    code | nominative
    under-investigation | tergov ostida
    on-trial | sud jarayonida
    serving-sentence | jazoni oʻtamoqda
    held-arbitrarily | oʻzboshimchalik bilan hibsda
    house-arrest | uy qamogʻi
    restricted-liberty | ozodlikni cheklash
    released | ozodlikda
    released-conditionally | shartli ravishda ozodlikda
    exiled | quvgʻinda
    missing | bedarak yoʻqolgan
    dead | vafot etgan
    """#

  private static let events = #"""
    code | one | many
    threat | tahdidlarga uchragan | -
    raid | tintuvga duch kelgan | -
    wanted-notice | qidiruvga berilgan | -
    flight | mamlakatni tark etgan | -
    detention | ushlangan | -
    arrest | hibsga olingan | -
    charge | ayblangan | -
    new-charges | yangi jinoyatlarda ayblangan | -
    torture | qiynoqqa solingan | -
    ill-treatment | shafqatsiz muomalaga duchor boʻlgan | -
    trial | sudga tortilgan | -
    sentence | hukm qilingan | -
    appeal | apellatsiya shikoyati bergan | -
    sentence-extension | qoʻshimcha qamoq muddatini olgan | -
    transfer | boshqa joyga koʻchirilgan | -
    denied-access | uchrashuvlar va aloqadan mahrum etilgan | -
    health-decline | ogʻir kasallikka chalingan | -
    deportation | deportatsiya qilingan | -
    extradition | ekstraditsiya qilingan | -
    release | ozodlikka chiqarilgan | -
    death | vafot etgan | -
    """#

  private static let eventLabels = #"""
    code | nominative
    threat | tahdid
    raid | tintuv
    wanted-notice | qidiruv eʼlon qilinishi
    flight | mamlakatni tark etish
    detention | ushlash
    arrest | hibsga olish
    charge | ayblov
    new-charges | yangi ayblovlar
    torture | qiynoq
    ill-treatment | shafqatsiz muomala
    trial | sud jarayoni
    sentence | hukm
    appeal | apellatsiya
    sentence-extension | muddatning uzaytirilishi
    transfer | boshqa joyga koʻchirish
    denied-access | uchrashuvlarning rad etilishi
    health-decline | sogʻliqning yomonlashuvi
    deportation | deportatsiya
    extradition | ekstraditsiya
    court-decision | sud qarori
    international-decision | xalqaro organ qarori
    release | ozodlikka chiqish
    death | vafot
    letters-began | birinchi xatlar
    other | boshqa voqea
    """#

  private static let concerns = #"""
    code | nominative
    torture | qiynoqlar
    ill-treatment | shafqatsiz muomala
    unfair-trial | adolatsiz sud
    arbitrary-detention | oʻzboshimchalik bilan hibsga olish
    incommunicado | tashqi dunyo bilan aloqasiz hibsda saqlash
    enforced-disappearance | zoʻrlik bilan gʻoyib qilish
    forcible-return | majburan qaytarish
    denied-medical-care | tibbiy yordam koʻrsatmaslik
    denied-counsel | advokat bilan uchrashishga ruxsat bermaslik
    denied-family-contact | oila bilan aloqadan mahrum qilish
    death-in-custody | hibsdagi oʻlim
    family-harassed | oilani taʼqib qilish
    sentence-extended | qamoq muddatini oʻzboshimchalik bilan uzaytirish
    freedom-of-expression | fikr bildirish erkinligining buzilishi
    freedom-of-association | uyushmalar erkinligining buzilishi
    freedom-of-assembly | tinch yigʻilishlar erkinligining buzilishi
    freedom-of-religion | din va eʼtiqod erkinligining buzilishi
    discrimination | kamsitish
    impunity | jazosizlik
    """#

  private static let demandKinds = #"""
    code | nominative
    release | ozod etish
    investigation | tergov
    fair-trial | adolatli sud
    medical-care | tibbiy yordam
    access | uchrashuvlar
    protection | himoya
    information | maʼlumot berish
    no-return | majburan qaytarmaslik
    return | qaytishga imkon berish
    other | boshqa talab
    """#

  private static let demandStates = #"""
    code | nominative
    open | ochiq
    partly-met | qisman bajarilgan
    met | bajarilgan
    refused | rad etilgan
    overtaken | ahamiyatini yoʻqotgan
    """#

  private static let genders = #"""
    code | nominative
    male | erkak
    female | ayol
    other | boshqa
    unknown | nomaʼlum
    """#

  private static let reliability = #"""
    code | nominative
    highly-reliable | juda ishonchli
    fairly-reliable | yetarlicha ishonchli
    not-very-reliable | unchalik ishonchli emas
    unreliable | ishonchsiz
    unknown | ishonchliligi nomaʼlum
    """#

  private static let detentions = #"""
    code | nominative
    pre-trial | sudgacha hibsda saqlash
    without-charge | ayblovsiz hibsda saqlash
    administrative | maʼmuriy qamoq
    preventive | oldini olish maqsadida hibsda saqlash
    emergency-law | favqulodda holat qonunlari asosida hibsda saqlash
    political | fikrni tinch yoʻl bilan bildirgani uchun hibsda saqlash
    disproportionate-sentence | nomutanosib qamoq jazosi
    incommunicado | tashqi dunyo bilan aloqasiz hibsda saqlash
    unacknowledged | tan olinmayotgan hibs
    psychiatric | ruhiy kasalliklar shifoxonasiga majburan yotqizish
    pending-extradition | ekstraditsiya kutilayotgan davrda hibsda saqlash
    other | hibsning boshqa turi
    """#

  private static let outcomes = #"""
    code | one | many
    released | ozodlikka chiqarilgan | -
    sentence-served | jazo muddatini toʻliq oʻtab, ozodlikka chiqqan | -
    released-conditionally | shartli ravishda ozodlikka chiqarilgan | -
    pardoned | afv etilgan | -
    amnestied | amnistiya asosida ozodlikka chiqarilgan | -
    acquitted | oqlangan | -
    charges-dropped | endi ayblanmayapti | endi ayblanmayaptilar
    sentence-reduced | jazo muddatining qisqartirilishiga erishgan | -
    lawyer-granted | advokat bilan uchrashish imkonini olgan | -
    doctor-granted | shifokor koʻrigidan oʻtish imkonini olgan | -
    family-granted | oilasi bilan koʻrishish imkonini olgan | oilalari bilan koʻrishish imkonini olgan
    conditions-improved | yaxshiroq sharoitda saqlanmoqda | yaxshiroq sharoitda saqlanmoqdalar
    transferred | boshqa joyga koʻchirilgan | -
    investigation-opened | tergov boshlanishiga erishgan | -
    whereabouts-disclosed | endi maʼlum boʻlgan joyda saqlanmoqda | endi maʼlum boʻlgan joyda saqlanmoqdalar
    returned | uyiga qaytishga muvaffaq boʻlgan | uylariga qaytishga muvaffaq boʻlgan
    sentence-extended | qoʻshimcha qamoq muddatini olgan | -
    died | vafot etgan | -
    """#

  private static let outcomeLabels = #"""
    code | nominative
    released | ozodlikka chiqish
    sentence-served | jazo muddatini oʻtab ozodlikka chiqish
    released-conditionally | shartli ravishda ozodlikka chiqish
    pardoned | afv
    amnestied | amnistiya
    acquitted | oqlanish
    charges-dropped | ayblovlarning bekor qilinishi
    sentence-reduced | jazoning qisqartirilishi
    lawyer-granted | advokat bilan uchrashuv
    doctor-granted | shifokor koʻrigi
    family-granted | oila bilan aloqa
    conditions-improved | sharoitning yaxshilanishi
    transferred | boshqa joyga koʻchirish
    investigation-opened | tergov boshlanishi
    whereabouts-disclosed | saqlanayotgan joyning maʼlum boʻlishi
    returned | uyga qaytish
    sentence-extended | muddatning uzaytirilishi
    died | vafot
    """#

  private static let responses = #"""
    code | nominative
    favourable | ijobiy javob
    commitment | vaʼda
    referral | boshqa idoraga yuborish
    information-requested | maʼlumot soʻrash
    denial | faktlarni inkor etish
    refusal | rad javobi
    obstruction | xatlarga qarshi choralar
    token | xushmuomala, lekin mazmunsiz javob
    acknowledgement | faqat xat olinganini tasdiqlash
    not-to-the-point | mavzuga aloqasi yoʻq javob
    other | boshqa javob
    """#
}
