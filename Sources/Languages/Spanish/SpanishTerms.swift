// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Coded terms in Spanish; participles agree with the person, and where a wording that needs no
/// participle is as good ("quedó en libertad"), it stands for everybody.
enum SpanishTerms {
  static let domains: [String: String] = [
    CustodyStatus.name: custody, EventKind.name: events,
    CustodyStatus.name + " label": custodyLabels, EventKind.name + " label": eventLabels,
    Concern.name: concerns, DemandKind.name: demandKinds, DemandState.name: demandStates,
    Gender.name: genders, Reliability.name: reliability,
    DetentionKind.name: detentions, ResponseKind.name: responses,
    OutcomeKind.name: outcomes, OutcomeKind.name + " label": outcomeLabels,
  ]

  static let custody = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    under-investigation | se encuentra en prisión preventiva | se encuentra en prisión preventiva | se encuentra en prisión preventiva | se encuentran en prisión preventiva | -
    on-trial | está siendo juzgado | está siendo juzgada | afronta un juicio | están siendo juzgados | están siendo juzgadas
    serving-sentence | cumple una pena de prisión | cumple una pena de prisión | cumple una pena de prisión | cumplen penas de prisión | -
    held-arbitrarily | permanece detenido arbitrariamente | permanece detenida arbitrariamente | sufre detención arbitraria | permanecen detenidos arbitrariamente | permanecen detenidas arbitrariamente
    house-arrest | se encuentra en arresto domiciliario | se encuentra en arresto domiciliario | se encuentra en arresto domiciliario | se encuentran en arresto domiciliario | -
    restricted-liberty | cumple una pena de restricción de libertad | cumple una pena de restricción de libertad | cumple una pena de restricción de libertad | cumplen penas de restricción de libertad | -
    released | ha quedado en libertad | ha quedado en libertad | ha quedado en libertad | han quedado en libertad | -
    released-conditionally | ha quedado en libertad condicional | ha quedado en libertad condicional | ha quedado en libertad condicional | han quedado en libertad condicional | -
    exiled | vive en el exilio | vive en el exilio | vive en el exilio | viven en el exilio | -
    missing | ha desaparecido | ha desaparecido | ha desaparecido | han desaparecido | -
    dead | ha fallecido | ha fallecido | ha fallecido | han fallecido | -
    """#

  static let custodyLabels = #"""
    code | nominative
    under-investigation | en prisión preventiva
    on-trial | juicio en curso
    serving-sentence | en cumplimiento de condena
    held-arbitrarily | en detención arbitraria
    house-arrest | en arresto domiciliario
    restricted-liberty | en libertad restringida
    released | en libertad
    released-conditionally | en libertad condicional
    exiled | en el exilio
    missing | desaparición
    dead | fallecimiento
    """#

  static let events = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    threat | recibió amenazas | recibió amenazas | recibió amenazas | recibieron amenazas | -
    raid | fue objeto de un registro | fue objeto de un registro | fue objeto de un registro | fueron objeto de un registro | -
    wanted-notice | fue objeto de una orden de búsqueda | fue objeto de una orden de búsqueda | fue objeto de una orden de búsqueda | fueron objeto de una orden de búsqueda | -
    flight | huyó | huyó | huyó | huyeron | -
    detention | fue detenido | fue detenida | fue objeto de una detención | fueron detenidos | fueron detenidas
    arrest | fue arrestado | fue arrestada | fue objeto de un arresto | fueron arrestados | fueron arrestadas
    charge | fue acusado formalmente | fue acusada formalmente | fue objeto de una acusación formal | fueron acusados formalmente | fueron acusadas formalmente
    new-charges | fue objeto de nuevas acusaciones | fue objeto de nuevas acusaciones | fue objeto de nuevas acusaciones | fueron objeto de nuevas acusaciones | -
    torture | sufrió torturas | sufrió torturas | sufrió torturas | sufrieron torturas | -
    ill-treatment | sufrió malos tratos | sufrió malos tratos | sufrió malos tratos | sufrieron malos tratos | -
    trial | compareció en juicio | compareció en juicio | compareció en juicio | comparecieron en juicio | -
    sentence | fue condenado | fue condenada | recibió una condena | fueron condenados | fueron condenadas
    appeal | presentó un recurso | presentó un recurso | presentó un recurso | presentaron un recurso | -
    sentence-extension | vio prolongada su condena | vio prolongada su condena | vio prolongada su condena | vieron prolongada su condena | -
    transfer | fue trasladado | fue trasladada | fue objeto de un traslado | fueron trasladados | fueron trasladadas
    denied-access | se vio privado de visitas y contactos | se vio privada de visitas y contactos | no pudo recibir visitas ni mantener contactos | se vieron privados de visitas y contactos | se vieron privadas de visitas y contactos
    health-decline | enfermó gravemente | enfermó gravemente | enfermó gravemente | enfermaron gravemente | -
    deportation | fue deportado | fue deportada | fue objeto de una deportación | fueron deportados | fueron deportadas
    extradition | fue extraditado | fue extraditada | fue objeto de una extradición | fueron extraditados | fueron extraditadas
    release | quedó en libertad | quedó en libertad | quedó en libertad | quedaron en libertad | -
    death | murió | murió | murió | murieron | -
    """#

  static let eventLabels = #"""
    code | nominative
    threat | amenaza
    raid | registro
    wanted-notice | orden de búsqueda
    flight | huida
    detention | detención
    arrest | arresto
    charge | acusación formal
    new-charges | nuevas acusaciones
    torture | tortura
    ill-treatment | malos tratos
    trial | juicio
    sentence | condena
    appeal | recurso
    sentence-extension | prolongación de la condena
    transfer | traslado
    denied-access | denegación de acceso
    health-decline | deterioro de la salud
    deportation | deportación
    extradition | extradición
    court-decision | resolución judicial
    international-decision | decisión internacional
    release | puesta en libertad
    death | muerte
    letters-began | primeras cartas
    other | otro acontecimiento
    """#

  static let concerns = #"""
    code | nominative
    torture | tortura
    ill-treatment | malos tratos
    unfair-trial | juicio sin las debidas garantías
    arbitrary-detention | detención arbitraria
    incommunicado | detención en régimen de incomunicación
    enforced-disappearance | desaparición forzada
    forcible-return | devolución forzosa
    denied-medical-care | denegación de atención médica
    denied-counsel | denegación de asistencia letrada
    denied-family-contact | privación de contacto con la familia
    death-in-custody | muerte bajo custodia
    family-harassed | hostigamiento de la familia
    sentence-extended | prolongación arbitraria de la condena
    freedom-of-expression | vulneración de la libertad de expresión
    freedom-of-association | vulneración de la libertad de asociación
    freedom-of-assembly | vulneración de la libertad de reunión
    freedom-of-religion | vulneración de la libertad de religión o de creencias
    discrimination | discriminación
    impunity | impunidad
    """#

  static let demandKinds = #"""
    code | nominative
    release | puesta en libertad
    investigation | investigación
    fair-trial | juicio con las debidas garantías
    medical-care | atención médica
    access | acceso
    protection | protección
    information | información
    no-return | no devolución
    return | regreso
    other | otra petición
    """#

  static let demandStates = #"""
    code | nominative
    open | pendiente
    partly-met | atendida en parte
    met | atendida
    refused | rechazada
    overtaken | sin objeto
    """#

  static let genders = #"""
    code | nominative
    male | masculino
    female | femenino
    other | otro
    unknown | desconocido
    """#

  static let reliability = #"""
    code | nominative
    highly-reliable | muy fiable
    fairly-reliable | bastante fiable
    not-very-reliable | poco fiable
    unreliable | no fiable
    unknown | de fiabilidad desconocida
    """#

  static let detentions = #"""
    code | nominative
    pre-trial | prisión preventiva
    without-charge | detención sin cargos
    administrative | detención administrativa
    preventive | detención preventiva
    emergency-law | detención en virtud de leyes de excepción
    political | detención por la expresión pacífica de opiniones
    disproportionate-sentence | pena de prisión desproporcionada
    incommunicado | detención en régimen de incomunicación
    unacknowledged | detención no reconocida
    psychiatric | internamiento psiquiátrico forzoso
    pending-extradition | detención con fines de extradición
    other | otra forma de detención
    """#

  static let outcomes = #"""
    code | masculine | feminine | neutral | plural | feminine plural
    released | ha quedado en libertad | ha quedado en libertad | ha quedado en libertad | han quedado en libertad | -
    sentence-served | ha quedado en libertad tras cumplir su condena | ha quedado en libertad tras cumplir su condena | ha quedado en libertad tras cumplir su condena | han quedado en libertad tras cumplir su condena | -
    released-conditionally | ha quedado en libertad condicional | ha quedado en libertad condicional | ha quedado en libertad condicional | han quedado en libertad condicional | -
    pardoned | ha sido indultado | ha sido indultada | ha recibido un indulto | han sido indultados | han sido indultadas
    amnestied | se ha beneficiado de una amnistía | se ha beneficiado de una amnistía | se ha beneficiado de una amnistía | se han beneficiado de una amnistía | -
    acquitted | ha sido absuelto | ha sido absuelta | ha obtenido la absolución | han sido absueltos | han sido absueltas
    charges-dropped | ya no tiene cargos en su contra | ya no tiene cargos en su contra | ya no tiene cargos en su contra | ya no tienen cargos en su contra | -
    sentence-reduced | ha obtenido una reducción de condena | ha obtenido una reducción de condena | ha obtenido una reducción de condena | han obtenido una reducción de condena | -
    lawyer-granted | ha obtenido acceso a asistencia letrada | ha obtenido acceso a asistencia letrada | ha obtenido acceso a asistencia letrada | han obtenido acceso a asistencia letrada | -
    doctor-granted | ha obtenido acceso a atención médica | ha obtenido acceso a atención médica | ha obtenido acceso a atención médica | han obtenido acceso a atención médica | -
    family-granted | ha podido tener contacto con su familia | ha podido tener contacto con su familia | ha podido tener contacto con su familia | han podido tener contacto con sus familias | -
    conditions-improved | se encuentra en mejores condiciones de reclusión | se encuentra en mejores condiciones de reclusión | se encuentra en mejores condiciones de reclusión | se encuentran en mejores condiciones de reclusión | -
    transferred | ha sido trasladado | ha sido trasladada | ha sido objeto de un traslado | han sido trasladados | han sido trasladadas
    investigation-opened | ha logrado que se abra una investigación | ha logrado que se abra una investigación | ha logrado que se abra una investigación | han logrado que se abra una investigación | -
    whereabouts-disclosed | se encuentra en un lugar de reclusión que ya se conoce | se encuentra en un lugar de reclusión que ya se conoce | se encuentra en un lugar de reclusión que ya se conoce | se encuentran en lugares de reclusión que ya se conocen | -
    returned | ha podido regresar | ha podido regresar | ha podido regresar | han podido regresar | -
    sentence-extended | ha visto prolongada su condena | ha visto prolongada su condena | ha visto prolongada su condena | han visto prolongada su condena | -
    died | ha muerto | ha muerto | ha muerto | han muerto | -
    """#

  static let outcomeLabels = #"""
    code | nominative
    released | puesta en libertad
    sentence-served | puesta en libertad tras cumplir la condena
    released-conditionally | libertad condicional
    pardoned | indulto
    amnestied | amnistía
    acquitted | absolución
    charges-dropped | retirada de los cargos
    sentence-reduced | reducción de condena
    lawyer-granted | acceso a asistencia letrada
    doctor-granted | acceso a atención médica
    family-granted | contacto con la familia
    conditions-improved | mejores condiciones de reclusión
    transferred | traslado
    investigation-opened | apertura de una investigación
    whereabouts-disclosed | lugar de reclusión conocido
    returned | regreso
    sentence-extended | prolongación de la condena
    died | muerte
    """#

  static let responses = #"""
    code | nominative
    favourable | respuesta favorable
    commitment | promesa
    referral | remisión a otro organismo
    information-requested | solicitud de información
    denial | negación de los hechos
    refusal | negativa
    obstruction | medidas contra las cartas
    token | respuesta de mera cortesía
    acknowledgement | mero acuse de recibo
    not-to-the-point | respuesta que no aborda el asunto
    other | otra respuesta
    """#
}
