// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in Spanish.
///
/// Sources: PRO protocolo.org (manual of the UTP, section 45: heads of State and ambassadors);
/// CHILE the Chilean list of vocativos (heads of State, prosecutors); CBG Spain's Código de Buen
/// Gobierno of 2005, as Diario de León reported it ("señor" or "señora" and the office for a
/// government; judges and deputies keep "señoría"). A title in the salutation is in lower case
/// but for a head of State. Where nobody knows the gender, the salutation names both forms, or a
/// word that fits both.
enum SpanishFormsOfAddress {
  static let closes = #"""
    key | text
    highest | Reciba el testimonio de mi más alta consideración.
    highest, several | Reciba el testimonio de nuestra más alta consideración.
    sincere | Atentamente,
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | Sr. {full} // {office} // {body} | Sr. | Estimado señor: | usted | sincere | convention | -
    * | woman | Sra. {full} // {office} // {body} | Sra. | Estimada señora: | usted | sincere | convention | -
    * | anyone | {full} // {office} // {body} | - | Estimada señora o estimado señor: | usted | sincere | convention | -
    * | group | {office} // {body} | - | Señoras y señores: | ustedes | sincere | convention | -
    head-of-state | man | Excmo.~Sr. {full} // {office} | Excmo.~Sr. | Excelentísimo señor Presidente: | Su Excelencia | highest | sourced | PRO, CHILE
    head-of-state | woman | Excma.~Sra. {full} // {office} | Excma.~Sra. | Excelentísima señora Presidenta: | Su Excelencia | highest | sourced | PRO, CHILE
    head-of-state | anyone | Su Excelencia {full} // {office} | Su Excelencia | Excelencia: | Su Excelencia | highest | convention | -
    prime-minister | man | Excmo.~Sr. {full} // {office} | Excmo.~Sr. | Señor primer ministro: | usted | sincere | derived | CBG
    prime-minister | woman | Excma.~Sra. {full} // {office} | Excma.~Sra. | Señora primera ministra: | usted | sincere | derived | CBG
    prime-minister | anyone | {full} // {office} | - | Señora primera ministra o señor primer ministro: | usted | sincere | convention | -
    minister | man | Sr. {full} // {office} | Sr. | Señor ministro: | usted | sincere | sourced | CBG, PRO
    minister | woman | Sra. {full} // {office} | Sra. | Señora ministra: | usted | sincere | sourced | CBG, PRO
    minister | anyone | {full} // {office} | - | Señora ministra o señor ministro: | usted | sincere | convention | -
    prosecutor-general | man | Sr. {full} // {office} | Sr. | Señor fiscal general: | usted | sincere | sourced | CHILE
    prosecutor-general | woman | Sra. {full} // {office} | Sra. | Señora fiscal general: | usted | sincere | sourced | CHILE
    prosecutor-general | anyone | {full} // {office} | - | Señora o señor fiscal general: | usted | sincere | convention | -
    prison-service | man | Sr. {full} // {office} // {body} | Sr. | Señor {head}: / Estimado señor: | usted | sincere | convention | -
    prison-service | woman | Sra. {full} // {office} // {body} | Sra. | Señora {head}: / Estimada señora: | usted | sincere | convention | -
    prison-director | man | Sr. {full} // {office} // {body} | Sr. | Señor {head}: / Señor director: | usted | sincere | convention | -
    prison-director | woman | Sra. {full} // {office} // {body} | Sra. | Señora {head}: / Señora directora: | usted | sincere | convention | -
    judge | man | Ilmo.~Sr. {full} // {office} // {body} | Ilmo.~Sr. | Señoría: | su señoría | sincere | sourced | CBG
    judge | woman | Ilma.~Sra. {full} // {office} // {body} | Ilma.~Sra. | Señoría: | su señoría | sincere | sourced | CBG
    judge | anyone | {full} // {office} // {body} | - | Señoría: | su señoría | sincere | convention | -
    court-president | man | Sr. {full} // {office} // {body} | Sr. | Señor presidente: | usted | sincere | derived | CBG
    court-president | woman | Sra. {full} // {office} // {body} | Sra. | Señora presidenta: | usted | sincere | derived | CBG
    court-president | anyone | {full} // {office} // {body} | - | Señora presidenta o señor presidente: | usted | sincere | convention | -
    ombudsman | man | Sr. {full} // {office} | Sr. | Señor {head}: / Señor Defensor del Pueblo: | usted | sincere | convention | -
    ombudsman | woman | Sra. {full} // {office} | Sra. | Señora {head}: / Señora Defensora del Pueblo: | usted | sincere | convention | -
    ambassador | man | Su Excelencia el señor {full} // {office} | Su Excelencia el señor | Señor embajador: | Su Excelencia | highest | sourced | PRO
    ambassador | woman | Su Excelencia la señora {full} // {office} | Su Excelencia la señora | Señora embajadora: | Su Excelencia | highest | sourced | PRO
    ambassador | anyone | Su Excelencia {full} // {office} | Su Excelencia | Excelencia: | Su Excelencia | highest | convention | -
    embassy | man | Su Excelencia el señor {full} // {office} | Su Excelencia el señor | Señor embajador: | Su Excelencia | highest | sourced | PRO
    embassy | woman | Su Excelencia la señora {full} // {office} | Su Excelencia la señora | Señora embajadora: | Su Excelencia | highest | sourced | PRO
    embassy | anyone | {full} // {office} | - | Estimada señora o estimado señor: | usted | sincere | convention | -
    eu-president | man | Sr. {full} // {office} // {body} | Sr. | Señor presidente: | usted | sincere | derived | CBG
    eu-president | woman | Sra. {full} // {office} // {body} | Sra. | Señora presidenta: | usted | sincere | derived | CBG
    eu-president | anyone | {full} // {office} // {body} | - | Señora presidenta o señor presidente: | usted | sincere | convention | -
    eu-commissioner | man | Sr. {full} // {office} // {body} | Sr. | Señor comisario: | usted | sincere | convention | -
    eu-commissioner | woman | Sra. {full} // {office} // {body} | Sra. | Señora comisaria: | usted | sincere | convention | -
    eu-commissioner | anyone | {full} // {office} // {body} | - | Señora comisaria o señor comisario: | usted | sincere | convention | -
    high-representative | man | Sr. {full} // {office} | Sr. | Señor alto representante: | usted | sincere | convention | -
    high-representative | woman | Sra. {full} // {office} | Sra. | Señora alta representante: | usted | sincere | convention | -
    high-representative | anyone | {full} // {office} | - | Señora alta representante o señor alto representante: | usted | sincere | convention | -
    mep | man | Sr. {full} // {office} // {body} | Sr. | Señor diputado: | su señoría | sincere | derived | CBG
    mep | woman | Sra. {full} // {office} // {body} | Sra. | Señora diputada: | su señoría | sincere | derived | CBG
    mep | anyone | {full} // {office} // {body} | - | Señoría: | su señoría | sincere | convention | -
    mep | group | {office} // {body} | - | Señorías: | sus señorías | sincere | convention | -
    un-rapporteur | man | Sr. {full} // {office} // {body} | Sr. | Señor relator especial: | usted | sincere | convention | -
    un-rapporteur | woman | Sra. {full} // {office} // {body} | Sra. | Señora relatora especial: | usted | sincere | convention | -
    un-rapporteur | anyone | {full} // {office} // {body} | - | Señora relatora especial o señor relator especial: | usted | sincere | convention | -
    """#

  /// Words with which titles begin, and how a salutation calls a man or a woman who bears them.
  ///
  /// The gender is `m` or `f`, nothing for a word that fits everybody; the pair is the title of the
  /// other gender. An institution needs no row.
  static let titles = #"""
    title | gender | pair | man | woman
    Alcaide | m | Alcaidesa | alcaide | -
    Alcaidesa | f | Alcaide | - | alcaidesa
    Alta Comisionada | f | Alto Comisionado | - | alta comisionada
    Alta comisionada | f | Alto comisionado | - | alta comisionada
    Alta Representante | f | Alto Representante | - | alta representante
    Alta representante | f | Alto representante | - | alta representante
    Alto Comisionado | m | Alta Comisionada | alto comisionado | -
    Alto comisionado | m | Alta comisionada | alto comisionado | -
    Alto Representante | m | Alta Representante | alto representante | -
    Alto representante | m | Alta representante | alto representante | -
    Comandante | - | - | comandante | comandante
    Comisaria | f | Comisario | - | comisaria
    Comisario | m | Comisaria | comisario | -
    Comisionada | f | Comisionado | - | comisionada
    Comisionado | m | Comisionada | comisionado | -
    Consejera | f | Consejero | - | consejera
    Consejero | m | Consejera | consejero | -
    Cónsul | - | - | cónsul | cónsul
    Cónsul General | - | - | cónsul general | cónsul general
    Coordinador | m | Coordinadora | coordinador | -
    Coordinadora | f | Coordinador | - | coordinadora
    Defensor | m | Defensora | defensor | -
    Defensor de los Derechos Humanos | m | Defensora de los Derechos Humanos | Defensor de los Derechos Humanos | -
    Defensor del Pueblo | m | Defensora del Pueblo | Defensor del Pueblo | -
    Defensora | f | Defensor | - | defensora
    Defensora de los Derechos Humanos | f | Defensor de los Derechos Humanos | - | Defensora de los Derechos Humanos
    Defensora del Pueblo | f | Defensor del Pueblo | - | Defensora del Pueblo
    Diputada | f | Diputado | - | diputada
    Diputado | m | Diputada | diputado | -
    Director | m | Directora | director | -
    Director General | m | Directora General | director general | -
    Director general | m | Directora general | director general | -
    Directora | f | Director | - | directora
    Directora General | f | Director General | - | directora general
    Directora general | f | Director general | - | directora general
    Embajador | m | Embajadora | embajador | -
    Embajador Extraordinario y Plenipotenciario | m | Embajadora Extraordinaria y Plenipotenciaria | embajador | -
    Embajador extraordinario y plenipotenciario | m | Embajadora extraordinaria y plenipotenciaria | embajador | -
    Embajadora | f | Embajador | - | embajadora
    Embajadora Extraordinaria y Plenipotenciaria | f | Embajador Extraordinario y Plenipotenciario | - | embajadora
    Embajadora extraordinaria y plenipotenciaria | f | Embajador extraordinario y plenipotenciario | - | embajadora
    Encargada de Negocios | f | Encargado de Negocios | - | encargada de negocios
    Encargada de negocios | f | Encargado de negocios | - | encargada de negocios
    Encargado de Negocios | m | Encargada de Negocios | encargado de negocios | -
    Encargado de negocios | m | Encargada de negocios | encargado de negocios | -
    Enviada Especial | f | Enviado Especial | - | enviada especial
    Enviada especial | f | Enviado especial | - | enviada especial
    Enviado Especial | m | Enviada Especial | enviado especial | -
    Enviado especial | m | Enviada especial | enviado especial | -
    Eurodiputada | f | Eurodiputado | - | diputada
    Eurodiputado | m | Eurodiputada | diputado | -
    Experta Independiente | f | Experto Independiente | - | experta independiente
    Experta independiente | f | Experto independiente | - | experta independiente
    Experto Independiente | m | Experta Independiente | experto independiente | -
    Experto independiente | m | Experta independiente | experto independiente | -
    Fiscal | - | - | fiscal | fiscal
    Fiscal General | - | - | fiscal general | fiscal general
    Fiscal general | - | - | fiscal general | fiscal general
    Gobernador | m | Gobernadora | gobernador | -
    Gobernadora | f | Gobernador | - | gobernadora
    Jefa | f | Jefe | - | -
    Jefe | m | Jefa | - | -
    Juez | m | Jueza | juez | -
    Jueza | f | Juez | - | jueza
    Magistrada | f | Magistrado | - | magistrada
    Magistrado | m | Magistrada | magistrado | -
    Miembro | - | - | - | -
    Ministra | f | Ministro | - | ministra
    Ministro | m | Ministra | ministro | -
    Ombudsman | - | - | ombudsman | ombudsman
    Presidenta | f | Presidente | - | presidenta
    Presidente | m | Presidenta | presidente | -
    Primer Ministro | m | Primera Ministra | primer ministro | -
    Primer ministro | m | Primera ministra | primer ministro | -
    Primera Ministra | f | Primer Ministro | - | primera ministra
    Primera ministra | f | Primer ministro | - | primera ministra
    Procurador | m | Procuradora | procurador | -
    Procurador General | m | Procuradora General | procurador general | -
    Procurador general | m | Procuradora general | procurador general | -
    Procuradora | f | Procurador | - | procuradora
    Procuradora General | f | Procurador General | - | procuradora general
    Procuradora general | f | Procurador general | - | procuradora general
    Relator Especial | m | Relatora Especial | relator especial | -
    Relator especial | m | Relatora especial | relator especial | -
    Relatora Especial | f | Relator Especial | - | relatora especial
    Relatora especial | f | Relator especial | - | relatora especial
    Representante | - | - | - | -
    Representante Especial | - | - | representante especial | representante especial
    Representante especial | - | - | representante especial | representante especial
    Representante Permanente | - | - | representante permanente | representante permanente
    Representante permanente | - | - | representante permanente | representante permanente
    Secretaria General | f | Secretario General | - | secretaria general
    Secretaria general | f | Secretario general | - | secretaria general
    Secretario General | m | Secretaria General | secretario general | -
    Secretario general | m | Secretaria general | secretario general | -
    Subdirector | m | Subdirectora | subdirector | -
    Subdirectora | f | Subdirector | - | subdirectora
    Viceministra | f | Viceministro | - | viceministra
    Viceministro | m | Viceministra | viceministro | -
    Vicepresidenta | f | Vicepresidente | - | vicepresidenta
    Vicepresidente | m | Vicepresidenta | vicepresidente | -
    """#
}
