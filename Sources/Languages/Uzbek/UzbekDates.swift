// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How Uzbek writes dates: the year first, suffixes at the end; a month without its day is called
/// so ("iyun oyida").
///
/// The months stand here with their suffixes, because Cyrillic writes «октябрь» but «октябрда».
enum UzbekDates {
  static let words = #"""
    word | text
    about | taxminan
    doubted | ehtimol
    open | {from} boshlab
    dash | –
    wide-dash | ~—_
    """#

  static let names = #"""
    key | name | in | from | until
    1 | yanvar | yanvarda | yanvardan | yanvargacha
    2 | fevral | fevralda | fevraldan | fevralgacha
    3 | mart | martda | martdan | martgacha
    4 | aprel | aprelda | apreldan | aprelgacha
    5 | may | mayda | maydan | maygacha
    6 | iyun | iyunda | iyundan | iyungacha
    7 | iyul | iyulda | iyuldan | iyulgacha
    8 | avgust | avgustda | avgustdan | avgustgacha
    9 | sentabr | sentabrda | sentabrdan | sentabrgacha
    10 | oktabr | oktabrda | oktabrdan | oktabrgacha
    11 | noyabr | noyabrda | noyabrdan | noyabrgacha
    12 | dekabr | dekabrda | dekabrdan | dekabrgacha
    spring | bahori | bahorida | bahoridan | bahorigacha
    summer | yozi | yozida | yozidan | yozigacha
    autumn | kuzi | kuzida | kuzidan | kuzigacha
    winter | qishi | qishida | qishidan | qishigacha
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {y}-yil {d}-{month} | {y}-yil {d}-{month.in} | {y}-yil {d}-{month.from} beri | {y}-yil {d}-{month.until} | {y}-yil {d}-{month.from}
    month | {y}-yil {month} | {y}-yil {month} oyida | {y}-yil {month.from} beri | {y}-yil {month.until} | {y}-yil {month.from}
    season | {y}-yil {season} | {y}-yil {season.in} | {y}-yil {season.from} beri | {y}-yil {season.until} | {y}-yil {season.from}
    year | {y}-yil | {y}-yilda | {y}-yildan beri | {y}-yilgacha | {y}-yildan
    decade | {decade}-yillar | {decade}-yillarda | {decade}-yillardan beri | {decade}-yillargacha | {decade}-yillardan
    century | {century}~asr | {century}~asrda | {century}~asrdan beri | {century}~asrgacha | {century}~asrdan
    day approximate | taxminan {y}-yil {d}-{month} | taxminan {y}-yil {d}-{month.in} | taxminan {y}-yil {d}-{month.from} beri | taxminan {y}-yil {d}-{month.until} | taxminan {y}-yil {d}-{month.from}
    month approximate | taxminan {y}-yil {month} | taxminan {y}-yil {month} oyida | taxminan {y}-yil {month.from} beri | taxminan {y}-yil {month.until} | taxminan {y}-yil {month.from}
    season approximate | taxminan {y}-yil {season} | taxminan {y}-yil {season.in} | taxminan {y}-yil {season.from} beri | taxminan {y}-yil {season.until} | taxminan {y}-yil {season.from}
    year approximate | taxminan {y}-yil | taxminan {y}-yilda | taxminan {y}-yildan beri | taxminan {y}-yilgacha | taxminan {y}-yildan
    decade approximate | taxminan {decade}-yillar | taxminan {decade}-yillarda | taxminan {decade}-yillardan beri | taxminan {decade}-yillargacha | taxminan {decade}-yillardan
    century approximate | taxminan {century}~asr | taxminan {century}~asrda | taxminan {century}~asrdan beri | taxminan {century}~asrgacha | taxminan {century}~asrdan
    """#

  /// The time between two dates is their "oraligʻi"; the first names the year that both share.
  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {y}-yil {d}-{month} | {y}-yil {d}-{month} | {y}-yil {d}-{month} bilan | {y}-yil {d}-{month} oraligʻida | {y}-yil {d}-{month.from} | {y}-yil {d}-{month.until}
    day+ | {y}-yil {d}-{month} | {d}-{month} | {y}-yil {d}-{month} bilan | {d}-{month} oraligʻida | {y}-yil {d}-{month.from} | {d}-{month.until}
    day- | {y}-yil {d} | {d}-{month} | {y}-yil {d}-{month} bilan | {d}-{month} oraligʻida | {y}-yil {d}-{month.from} | {d}-{month.until}
    month | {y}-yil {month} | {y}-yil {month} | {y}-yil {month} bilan | {y}-yil {month} oraligʻida | {y}-yil {month.from} | {y}-yil {month.until}
    month- | {y}-yil {month} | {month} | {y}-yil {month} bilan | {month} oraligʻida | {y}-yil {month.from} | {month.until}
    season | {y}-yil {season} | {y}-yil {season} | {y}-yil {season} bilan | {y}-yil {season} oraligʻida | {y}-yil {season.from} | {y}-yil {season.until}
    season- | {y}-yil {season} | {season} | {y}-yil {season} bilan | {season} oraligʻida | {y}-yil {season.from} | {season.until}
    year | {y}-yil | {y}-yil | {y}-yil bilan | {y}-yil oraligʻida | {y}-yildan | {y}-yilgacha
    year- | {y} | {y}-yillar | {y}-yil bilan | {y}-yil oraligʻida | {y}-yildan | {y}-yilgacha
    decade | {decade}-yillar | {decade}-yillar | {decade}-yillar bilan | {decade}-yillar oraligʻida | {decade}-yillardan | {decade}-yillargacha
    century | {century}~asr | {century}~asr | {century}~asr bilan | {century}~asr oraligʻida | {century}~asrdan | {century}~asrgacha
    """#
}
