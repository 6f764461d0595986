// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How Ukrainian writes dates: with «року», a no-break space between day and month and before
/// «року».
///
/// «У» stands before months and numbers, as after a consonant, but «в» after «приблизно»; «із»
/// before the months and the season whose names begin with с or з. A decade stands in the genitive,
/// because its nominative has another ending for 1940 («-ві») and 2000 («-ні») than for the rest.
enum UkrainianDates {
  static let words = #"""
    word | text
    about | приблизно
    doubted | імовірно
    open | починаючи {from}
    dash | –
    wide-dash | ~—_
    """#

  static let names = #"""
    key | name | genitive | accusative | instrumental | on | about | since
    1 | січень | січня | січень | січнем | у січні | в січні | із січня
    2 | лютий | лютого | лютий | лютим | у лютому | в лютому | з лютого
    3 | березень | березня | березень | березнем | у березні | в березні | з березня
    4 | квітень | квітня | квітень | квітнем | у квітні | в квітні | з квітня
    5 | травень | травня | травень | травнем | у травні | в травні | з травня
    6 | червень | червня | червень | червнем | у червні | в червні | з червня
    7 | липень | липня | липень | липнем | у липні | в липні | з липня
    8 | серпень | серпня | серпень | серпнем | у серпні | в серпні | із серпня
    9 | вересень | вересня | вересень | вереснем | у вересні | у вересні | з вересня
    10 | жовтень | жовтня | жовтень | жовтнем | у жовтні | в жовтні | з жовтня
    11 | листопад | листопада | листопад | листопадом | у листопаді | в листопаді | з листопада
    12 | грудень | грудня | грудень | груднем | у грудні | в грудні | з грудня
    spring | весна | весни | весну | весною | навесні | навесні | з весни
    summer | літо | літа | літо | літом | влітку | влітку | з літа
    autumn | осінь | осені | осінь | осінню | восени | восени | з осені
    winter | зима | зими | зиму | зимою | взимку | взимку | із зими
    """#

  static let points = #"""
    precision | plain | on | since | until | from
    day | {d}~{month.genitive} {y}~року | {d}~{month.genitive} {y}~року | з {d}~{month.genitive} {y}~року | до {d}~{month.genitive} {y}~року | з {d}~{month.genitive} {y}~року
    month | {month} {y}~року | {month.on} {y}~року | {month.since} {y}~року | до {month.genitive} {y}~року | {month.since} {y}~року
    season | {season} {y}~року | {season.on} {y}~року | {season.since} {y}~року | до {season.genitive} {y}~року | {season.since} {y}~року
    year | {y}~рік | у {y}~році | з {y}~року | до {y}~року | з {y}~року
    decade | десятиліття {decade}-х~років | у {decade}-х~роках | з {decade}-х~років | до {decade}-х~років | з {decade}-х~років
    century | {century}~століття | у {century}~столітті | з {century}~століття | до {century}~століття | з {century}~століття
    day approximate | приблизно {d}~{month.genitive} {y}~року | приблизно {d}~{month.genitive} {y}~року | приблизно з {d}~{month.genitive} {y}~року | приблизно до {d}~{month.genitive} {y}~року | приблизно з {d}~{month.genitive} {y}~року
    month approximate | приблизно {month} {y}~року | приблизно {month.about} {y}~року | приблизно {month.since} {y}~року | приблизно до {month.genitive} {y}~року | приблизно {month.since} {y}~року
    season approximate | приблизно {season} {y}~року | приблизно {season.on} {y}~року | приблизно {season.since} {y}~року | приблизно до {season.genitive} {y}~року | приблизно {season.since} {y}~року
    year approximate | близько {y}~року | близько {y}~року | приблизно з {y}~року | приблизно до {y}~року | приблизно з {y}~року
    decade approximate | приблизно десятиліття {decade}-х~років | приблизно в {decade}-х~роках | приблизно з {decade}-х~років | приблизно до {decade}-х~років | приблизно з {decade}-х~років
    century approximate | приблизно {century}~століття | приблизно в {century}~столітті | приблизно з {century}~століття | приблизно до {century}~століття | приблизно з {century}~століття
    """#

  static let spans = #"""
    piece | plain start | plain end | on start | on end | from start | from end
    day | {d}~{month.genitive} {y}~року | {d}~{month.genitive} {y}~року | між {d}~{month.genitive} {y}~року | та {d}~{month.genitive} {y}~року | з {d}~{month.genitive} {y}~року | по {d}~{month.genitive} {y}~року
    day+ | {d}~{month.genitive} | - | між {d}~{month.genitive} | - | з {d}~{month.genitive} | -
    day- | {d} | - | між {d} | - | з {d} | -
    month | {month} {y}~року | {month} {y}~року | між {month.instrumental} {y}~року | та {month.instrumental} {y}~року | {month.since} {y}~року | по {month} {y}~року
    month- | {month} | - | між {month.instrumental} | - | {month.since} | -
    season | {season} {y}~року | {season} {y}~року | між {season.instrumental} {y}~року | та {season.instrumental} {y}~року | {season.since} {y}~року | по {season.accusative} {y}~року
    season- | {season} | - | між {season.instrumental} | - | {season.since} | -
    year | {y}~рік | {y}~роки | між {y}~роком | та {y}~роками | з {y}~року | по {y}~рік
    year- | {y} | - | між {y} | - | з {y} | -
    decade | десятиліття {decade}-х~років | десятиліття {decade}-х~років | у період із {decade}-х | до {decade}-х~років | з {decade}-х~років | до кінця {decade}-х~років
    century | {century}~століття | {century}~століття | між {century}~століттям | та {century}~століттям | з {century}~століття | по {century}~століття
    """#
}
