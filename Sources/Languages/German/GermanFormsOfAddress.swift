// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Forms of address in German.
///
/// Sources: BMI the German Interior Ministry's guide to addresses and salutations (2010), as quoted by
/// others, and its principle that women bear the feminine title; SK sekada.de; AI letters of Amnesty
/// International's groups; MdEP the customary abbreviation.
///
/// `{office.addressed}` stands in the nominative after a name, else "An den Präsidenten …".
enum GermanFormsOfAddress {
  static let closes = #"""
    key | text
    highest | Mit vorzüglicher Hochachtung
    high | Hochachtungsvoll
    friendly | Mit freundlichen Grüßen
    """#

  static let forms = #"""
    rank | addressee | envelope | honorific | salutation | in text | close | status | source
    * | man | Herrn {full} // {office.addressed} // {body} | Herr | Sehr geehrter Herr {family}, / Sehr geehrter Herr {head}, / Sehr geehrte Damen und Herren, | Sie | friendly | convention | -
    * | woman | Frau {full} // {office.addressed} // {body} | Frau | Sehr geehrte Frau {family}, / Sehr geehrte Frau {head}, / Sehr geehrte Damen und Herren, | Sie | friendly | convention | -
    * | anyone | {full} // {office.addressed} // {body} | - | Sehr geehrte Damen und Herren, | Sie | friendly | convention | -
    * | group | {office} // {body} | - | Sehr geehrte Damen und Herren, | Sie | friendly | convention | -
    head-of-state | man | Seiner Exzellenz // {office.dative} // Herrn {full} | Seine Exzellenz Herr | Exzellenz, | Eure Exzellenz | highest | sourced | BMI, AI
    head-of-state | woman | Ihrer Exzellenz // {office.dative} // Frau {full} | Ihre Exzellenz Frau | Exzellenz, | Eure Exzellenz | highest | sourced | BMI
    head-of-state | anyone | {full} // {office.addressed} | - | Exzellenz, | Eure Exzellenz | highest | derived | BMI
    prime-minister | man | Seiner Exzellenz // {office.dative} // Herrn {full} | Seine Exzellenz Herr | Sehr geehrter Herr {head}, / Sehr geehrter Herr Premierminister, | Sie | highest | derived | BMI
    prime-minister | woman | Ihrer Exzellenz // {office.dative} // Frau {full} | Ihre Exzellenz Frau | Sehr geehrte Frau {head}, / Sehr geehrte Frau Premierministerin, | Sie | highest | derived | BMI
    prime-minister | anyone | {full} // {office.addressed} | - | Sehr geehrte Damen und Herren, | Sie | highest | convention | -
    minister | man | Herrn {full} // {office.addressed} | Herr | Sehr geehrter Herr Minister, | Sie | high | derived | BMI
    minister | woman | Frau {full} // {office.addressed} | Frau | Sehr geehrte Frau Ministerin, | Sie | high | derived | BMI
    minister | anyone | {full} // {office.addressed} | - | Sehr geehrte Damen und Herren, | Sie | high | convention | -
    prosecutor-general | man | Herrn {full} // {office.addressed} | Herr | Sehr geehrter Herr Generalstaatsanwalt, | Sie | high | derived | AI
    prosecutor-general | woman | Frau {full} // {office.addressed} | Frau | Sehr geehrte Frau Generalstaatsanwältin, | Sie | high | derived | BMI, AI
    prosecutor-general | anyone | {full} // {office.addressed} | - | Sehr geehrte Damen und Herren, | Sie | high | convention | -
    prison-director | man | Herrn {full} // {office.addressed} // {body} | Herr | Sehr geehrter Herr {head}, / Sehr geehrter Herr Direktor, | Sie | friendly | convention | -
    prison-director | woman | Frau {full} // {office.addressed} // {body} | Frau | Sehr geehrte Frau {head}, / Sehr geehrte Frau Direktorin, | Sie | friendly | convention | BMI
    judge | man | Herrn {full} // {office.addressed} // {body} | Herr | Sehr geehrter Herr Richter {family}, / Sehr geehrter Herr Richter, | Sie | high | convention | -
    judge | woman | Frau {full} // {office.addressed} // {body} | Frau | Sehr geehrte Frau Richterin {family}, / Sehr geehrte Frau Richterin, | Sie | high | convention | BMI
    judge | anyone | {full} // {office.addressed} // {body} | - | Sehr geehrte Damen und Herren, | Sie | high | convention | -
    court-president | man | Herrn {full} // {office.addressed} // {body} | Herr | Sehr geehrter Herr {head}, / Sehr geehrter Herr Präsident, | Sie | high | derived | AI
    court-president | woman | Frau {full} // {office.addressed} // {body} | Frau | Sehr geehrte Frau {head}, / Sehr geehrte Frau Präsidentin, | Sie | high | derived | BMI, AI
    court-president | anyone | {full} // {office.addressed} // {body} | - | Sehr geehrte Damen und Herren, | Sie | high | convention | -
    ombudsman | man | Herrn {full} // {office.addressed} | Herr | Sehr geehrter Herr {family}, / Sehr geehrter Herr {head}, / Sehr geehrter Herr Ombudsmann, | Sie | friendly | convention | -
    ombudsman | woman | Frau {full} // {office.addressed} | Frau | Sehr geehrte Frau {family}, / Sehr geehrte Frau {head}, / Sehr geehrte Frau Ombudsfrau, | Sie | friendly | convention | -
    ambassador | man | S.~E. Herrn {full} // {office.addressed} | Seine Exzellenz Herr | Exzellenz, | Eure Exzellenz | highest | sourced | SK, AI
    ambassador | woman | I.~E. Frau {full} // {office.addressed} | Ihre Exzellenz Frau | Exzellenz, | Eure Exzellenz | highest | sourced | SK, AI
    ambassador | anyone | {full} // {office.addressed} | - | Exzellenz, | Eure Exzellenz | highest | sourced | AI
    embassy | man | S.~E. Herrn {full} // {office.addressed} | Seine Exzellenz Herr | Exzellenz, | Eure Exzellenz | highest | sourced | SK, AI
    embassy | woman | I.~E. Frau {full} // {office.addressed} | Ihre Exzellenz Frau | Exzellenz, | Eure Exzellenz | highest | sourced | SK, AI
    eu-president | man | Herrn {full} // {office.addressed} // {body} | Herr | Sehr geehrter Herr Präsident, | Sie | highest | derived | BMI, AI
    eu-president | woman | Frau {full} // {office.addressed} // {body} | Frau | Sehr geehrte Frau Präsidentin, | Sie | highest | derived | BMI, AI
    eu-president | anyone | {full} // {office.addressed} // {body} | - | Sehr geehrte Damen und Herren, | Sie | highest | convention | -
    eu-commissioner | man | Herrn {full} // {office.addressed} // {body} | Herr | Sehr geehrter Herr Kommissar, | Sie | friendly | convention | -
    eu-commissioner | woman | Frau {full} // {office.addressed} // {body} | Frau | Sehr geehrte Frau Kommissarin, | Sie | friendly | convention | BMI
    eu-commissioner | anyone | {full} // {office.addressed} // {body} | - | Sehr geehrtes Mitglied der Europäischen Kommission, | Sie | friendly | convention | -
    high-representative | man | Herrn {full} // {office.addressed} | Herr | Sehr geehrter Herr Hoher Vertreter, | Sie | highest | convention | -
    high-representative | woman | Frau {full} // {office.addressed} | Frau | Sehr geehrte Frau Hohe Vertreterin, | Sie | highest | convention | -
    high-representative | anyone | {full} // {office.addressed} | - | Sehr geehrte Damen und Herren, | Sie | highest | convention | -
    mep | man | Herrn {full}, MdEP // {office.addressed} // {body} | Herr | Sehr geehrter Herr {family}, / Sehr geehrter Herr Abgeordneter, | Sie | friendly | convention | MdEP
    mep | woman | Frau {full}, MdEP // {office.addressed} // {body} | Frau | Sehr geehrte Frau {family}, / Sehr geehrte Frau Abgeordnete, | Sie | friendly | convention | MdEP
    mep | anyone | {full}, MdEP // {office.addressed} // {body} | - | Sehr geehrtes Mitglied des Europäischen Parlaments, | Sie | friendly | convention | -
    mep | group | {office} // {body} | - | Sehr geehrte Mitglieder des Europäischen Parlaments, | Sie | friendly | convention | -
    """#

  /// Words with which titles begin.
  ///
  /// The accusative and dative are of the word with its article; an
  /// institution is written to in the nominative without "An", as DIN 5008 has it.
  static let heads = #"""
    title | kind | accusative | dative | salutation
    Außerordentlicher und Bevollmächtigter Botschafter | person | den Außerordentlichen und Bevollmächtigten Botschafter | dem Außerordentlichen und Bevollmächtigten Botschafter | Botschafter
    Außerordentliche und Bevollmächtigte Botschafterin | person | die Außerordentliche und Bevollmächtigte Botschafterin | der Außerordentlichen und Bevollmächtigten Botschafterin | Botschafterin
    Beauftragte | person | die Beauftragte | der Beauftragten | Beauftragte
    Beauftragter | person | den Beauftragten | dem Beauftragten | Beauftragter
    Bevollmächtigte | person | die Bevollmächtigte | der Bevollmächtigten | Bevollmächtigte
    Bevollmächtigter | person | den Bevollmächtigten | dem Bevollmächtigten | Bevollmächtigter
    Botschafter | person | den Botschafter | dem Botschafter | Botschafter
    Botschafterin | person | die Botschafterin | der Botschafterin | Botschafterin
    Chef | person | den Chef | dem Chef | -
    Chefin | person | die Chefin | der Chefin | -
    Direktor | person | den Direktor | dem Direktor | Direktor
    Direktorin | person | die Direktorin | der Direktorin | Direktorin
    Generaldirektor | person | den Generaldirektor | dem Generaldirektor | Generaldirektor
    Generaldirektorin | person | die Generaldirektorin | der Generaldirektorin | Generaldirektorin
    Generalsekretär | person | den Generalsekretär | dem Generalsekretär | Generalsekretär
    Generalsekretärin | person | die Generalsekretärin | der Generalsekretärin | Generalsekretärin
    Generalstaatsanwalt | person | den Generalstaatsanwalt | dem Generalstaatsanwalt | Generalstaatsanwalt
    Generalstaatsanwältin | person | die Generalstaatsanwältin | der Generalstaatsanwältin | Generalstaatsanwältin
    Hohe Vertreterin | person | die Hohe Vertreterin | der Hohen Vertreterin | Hohe Vertreterin
    Hoher Kommissar | person | den Hohen Kommissar | dem Hohen Kommissar | Hoher Kommissar
    Hoher Vertreter | person | den Hohen Vertreter | dem Hohen Vertreter | Hoher Vertreter
    Außenminister | person | den Außenminister | dem Außenminister | Minister
    Außenministerin | person | die Außenministerin | der Außenministerin | Ministerin
    Innenminister | person | den Innenminister | dem Innenminister | Minister
    Innenministerin | person | die Innenministerin | der Innenministerin | Ministerin
    Justizminister | person | den Justizminister | dem Justizminister | Minister
    Justizministerin | person | die Justizministerin | der Justizministerin | Ministerin
    Kommissar | person | den Kommissar | dem Kommissar | Kommissar
    Kommissarin | person | die Kommissarin | der Kommissarin | Kommissarin
    Leiter | person | den Leiter | dem Leiter | -
    Leiterin | person | die Leiterin | der Leiterin | -
    Menschenrechtsbeauftragte | person | die Menschenrechtsbeauftragte | der Menschenrechtsbeauftragten | Menschenrechtsbeauftragte
    Menschenrechtsbeauftragter | person | den Menschenrechtsbeauftragten | dem Menschenrechtsbeauftragten | Menschenrechtsbeauftragter
    Minister | person | den Minister | dem Minister | Minister
    Ministerin | person | die Ministerin | der Ministerin | Ministerin
    Ministerpräsident | person | den Ministerpräsidenten | dem Ministerpräsidenten | Ministerpräsident
    Ministerpräsidentin | person | die Ministerpräsidentin | der Ministerpräsidentin | Ministerpräsidentin
    Mitglied | person | das Mitglied | dem Mitglied | -
    Ombudsfrau | person | die Ombudsfrau | der Ombudsfrau | Ombudsfrau
    Ombudsmann | person | den Ombudsmann | dem Ombudsmann | Ombudsmann
    Ombudsperson | person | die Ombudsperson | der Ombudsperson | -
    Premierminister | person | den Premierminister | dem Premierminister | Premierminister
    Premierministerin | person | die Premierministerin | der Premierministerin | Premierministerin
    Präsident | person | den Präsidenten | dem Präsidenten | Präsident
    Präsidentin | person | die Präsidentin | der Präsidentin | Präsidentin
    Richter | person | den Richter | dem Richter | Richter
    Richterin | person | die Richterin | der Richterin | Richterin
    Sonderberichterstatter | person | den Sonderberichterstatter | dem Sonderberichterstatter | Sonderberichterstatter
    Sonderberichterstatterin | person | die Sonderberichterstatterin | der Sonderberichterstatterin | Sonderberichterstatterin
    Staatspräsident | person | den Staatspräsidenten | dem Staatspräsidenten | Präsident
    Staatspräsidentin | person | die Staatspräsidentin | der Staatspräsidentin | Präsidentin
    UN-Sonderberichterstatter | person | den UN-Sonderberichterstatter | dem UN-Sonderberichterstatter | Sonderberichterstatter
    UN-Sonderberichterstatterin | person | die UN-Sonderberichterstatterin | der UN-Sonderberichterstatterin | Sonderberichterstatterin
    Vorsitzende | person | die Vorsitzende | der Vorsitzenden | Vorsitzende
    Vorsitzender | person | den Vorsitzenden | dem Vorsitzenden | Vorsitzender
    Abteilung | body | die Abteilung | der Abteilung | -
    Amt | body | das Amt | dem Amt | -
    Arbeitsgruppe | body | die Arbeitsgruppe | der Arbeitsgruppe | -
    Ausschuss | body | den Ausschuss | dem Ausschuss | -
    Botschaft | body | die Botschaft | der Botschaft | -
    Büro | body | das Büro | dem Büro | -
    Delegation | body | die Delegation | der Delegation | -
    Dienst | body | den Dienst | dem Dienst | -
    Europäische Kommission | body | die Europäische Kommission | der Europäischen Kommission | -
    Europäisches Parlament | body | das Europäische Parlament | dem Europäischen Parlament | -
    Gefängnis | body | das Gefängnis | dem Gefängnis | -
    Generalkonsulat | body | das Generalkonsulat | dem Generalkonsulat | -
    Generalsekretariat | body | das Generalsekretariat | dem Generalsekretariat | -
    Generalstaatsanwaltschaft | body | die Generalstaatsanwaltschaft | der Generalstaatsanwaltschaft | -
    Gericht | body | das Gericht | dem Gericht | -
    Hauptverwaltung | body | die Hauptverwaltung | der Hauptverwaltung | -
    Innenministerium | body | das Innenministerium | dem Innenministerium | -
    Justizministerium | body | das Justizministerium | dem Justizministerium | -
    Komitee | body | das Komitee | dem Komitee | -
    Kommission | body | die Kommission | der Kommission | -
    Ministerium | body | das Ministerium | dem Ministerium | -
    Oberstes Gericht | body | das Oberste Gericht | dem Obersten Gericht | -
    Parlament | body | das Parlament | dem Parlament | -
    Rat | body | den Rat | dem Rat | -
    Sekretariat | body | das Sekretariat | dem Sekretariat | -
    Staatssicherheitsdienst | body | den Staatssicherheitsdienst | dem Staatssicherheitsdienst | -
    Strafkolonie | body | die Strafkolonie | der Strafkolonie | -
    Strafvollzugsdienst | body | den Strafvollzugsdienst | dem Strafvollzugsdienst | -
    Ständige Vertretung | body | die Ständige Vertretung | der Ständigen Vertretung | -
    Vertretung | body | die Vertretung | der Vertretung | -
    Verwaltung | body | die Verwaltung | der Verwaltung | -
    """#
}
