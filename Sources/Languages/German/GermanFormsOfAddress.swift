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
  /// The gender is `m` or `f`, nothing for an institution and for a word that fits everybody; the pair
  /// is the title of the other gender. The cases are of the word with its article; an institution is
  /// written to in the nominative without "An", as DIN 5008 has it.
  static let titles = #"""
    title | kind | gender | pair | accusative | dative | genitive | salutation
    Außenminister | person | m | Außenministerin | den Außenminister | dem Außenminister | des Außenministers | Minister
    Außenministerin | person | f | Außenminister | die Außenministerin | der Außenministerin | der Außenministerin | Ministerin
    Außerordentliche und Bevollmächtigte Botschafterin | person | f | Außerordentlicher und Bevollmächtigter Botschafter | die Außerordentliche und Bevollmächtigte Botschafterin | der Außerordentlichen und Bevollmächtigten Botschafterin | der Außerordentlichen und Bevollmächtigten Botschafterin | Botschafterin
    Außerordentlicher und Bevollmächtigter Botschafter | person | m | Außerordentliche und Bevollmächtigte Botschafterin | den Außerordentlichen und Bevollmächtigten Botschafter | dem Außerordentlichen und Bevollmächtigten Botschafter | des Außerordentlichen und Bevollmächtigten Botschafters | Botschafter
    Beauftragte | person | f | Beauftragter | die Beauftragte | der Beauftragten | der Beauftragten | Beauftragte
    Beauftragter | person | m | Beauftragte | den Beauftragten | dem Beauftragten | des Beauftragten | Beauftragter
    Bevollmächtigte | person | f | Bevollmächtigter | die Bevollmächtigte | der Bevollmächtigten | der Bevollmächtigten | Bevollmächtigte
    Bevollmächtigter | person | m | Bevollmächtigte | den Bevollmächtigten | dem Bevollmächtigten | des Bevollmächtigten | Bevollmächtigter
    Botschafter | person | m | Botschafterin | den Botschafter | dem Botschafter | des Botschafters | Botschafter
    Botschafterin | person | f | Botschafter | die Botschafterin | der Botschafterin | der Botschafterin | Botschafterin
    Chef | person | m | Chefin | den Chef | dem Chef | des Chefs | -
    Chefin | person | f | Chef | die Chefin | der Chefin | der Chefin | -
    Direktor | person | m | Direktorin | den Direktor | dem Direktor | des Direktors | Direktor
    Direktorin | person | f | Direktor | die Direktorin | der Direktorin | der Direktorin | Direktorin
    Generaldirektor | person | m | Generaldirektorin | den Generaldirektor | dem Generaldirektor | des Generaldirektors | Generaldirektor
    Generaldirektorin | person | f | Generaldirektor | die Generaldirektorin | der Generaldirektorin | der Generaldirektorin | Generaldirektorin
    Generalsekretär | person | m | Generalsekretärin | den Generalsekretär | dem Generalsekretär | des Generalsekretärs | Generalsekretär
    Generalsekretärin | person | f | Generalsekretär | die Generalsekretärin | der Generalsekretärin | der Generalsekretärin | Generalsekretärin
    Generalstaatsanwalt | person | m | Generalstaatsanwältin | den Generalstaatsanwalt | dem Generalstaatsanwalt | des Generalstaatsanwalts | Generalstaatsanwalt
    Generalstaatsanwältin | person | f | Generalstaatsanwalt | die Generalstaatsanwältin | der Generalstaatsanwältin | der Generalstaatsanwältin | Generalstaatsanwältin
    Gouverneur | person | m | Gouverneurin | den Gouverneur | dem Gouverneur | des Gouverneurs | Gouverneur
    Gouverneurin | person | f | Gouverneur | die Gouverneurin | der Gouverneurin | der Gouverneurin | Gouverneurin
    Hohe Kommissarin | person | f | Hoher Kommissar | die Hohe Kommissarin | der Hohen Kommissarin | der Hohen Kommissarin | Hohe Kommissarin
    Hohe Vertreterin | person | f | Hoher Vertreter | die Hohe Vertreterin | der Hohen Vertreterin | der Hohen Vertreterin | Hohe Vertreterin
    Hoher Kommissar | person | m | Hohe Kommissarin | den Hohen Kommissar | dem Hohen Kommissar | des Hohen Kommissars | Hoher Kommissar
    Hoher Vertreter | person | m | Hohe Vertreterin | den Hohen Vertreter | dem Hohen Vertreter | des Hohen Vertreters | Hoher Vertreter
    Innenminister | person | m | Innenministerin | den Innenminister | dem Innenminister | des Innenministers | Minister
    Innenministerin | person | f | Innenminister | die Innenministerin | der Innenministerin | der Innenministerin | Ministerin
    Justizminister | person | m | Justizministerin | den Justizminister | dem Justizminister | des Justizministers | Minister
    Justizministerin | person | f | Justizminister | die Justizministerin | der Justizministerin | der Justizministerin | Ministerin
    Kommissar | person | m | Kommissarin | den Kommissar | dem Kommissar | des Kommissars | Kommissar
    Kommissarin | person | f | Kommissar | die Kommissarin | der Kommissarin | der Kommissarin | Kommissarin
    Leiter | person | m | Leiterin | den Leiter | dem Leiter | des Leiters | -
    Leiterin | person | f | Leiter | die Leiterin | der Leiterin | der Leiterin | -
    Menschenrechtsbeauftragte | person | f | Menschenrechtsbeauftragter | die Menschenrechtsbeauftragte | der Menschenrechtsbeauftragten | der Menschenrechtsbeauftragten | Menschenrechtsbeauftragte
    Menschenrechtsbeauftragter | person | m | Menschenrechtsbeauftragte | den Menschenrechtsbeauftragten | dem Menschenrechtsbeauftragten | des Menschenrechtsbeauftragten | Menschenrechtsbeauftragter
    Minister | person | m | Ministerin | den Minister | dem Minister | des Ministers | Minister
    Ministerin | person | f | Minister | die Ministerin | der Ministerin | der Ministerin | Ministerin
    Ministerpräsident | person | m | Ministerpräsidentin | den Ministerpräsidenten | dem Ministerpräsidenten | des Ministerpräsidenten | Ministerpräsident
    Ministerpräsidentin | person | f | Ministerpräsident | die Ministerpräsidentin | der Ministerpräsidentin | der Ministerpräsidentin | Ministerpräsidentin
    Mitglied | person | - | - | das Mitglied | dem Mitglied | - | -
    Ombudsfrau | person | f | Ombudsmann | die Ombudsfrau | der Ombudsfrau | der Ombudsfrau | Ombudsfrau
    Ombudsmann | person | m | Ombudsfrau | den Ombudsmann | dem Ombudsmann | des Ombudsmanns | Ombudsmann
    Ombudsperson | person | - | - | die Ombudsperson | der Ombudsperson | - | -
    Präsident | person | m | Präsidentin | den Präsidenten | dem Präsidenten | des Präsidenten | Präsident
    Präsidentin | person | f | Präsident | die Präsidentin | der Präsidentin | der Präsidentin | Präsidentin
    Premierminister | person | m | Premierministerin | den Premierminister | dem Premierminister | des Premierministers | Premierminister
    Premierministerin | person | f | Premierminister | die Premierministerin | der Premierministerin | der Premierministerin | Premierministerin
    Richter | person | m | Richterin | den Richter | dem Richter | des Richters | Richter
    Richterin | person | f | Richter | die Richterin | der Richterin | der Richterin | Richterin
    Sonderberichterstatter | person | m | Sonderberichterstatterin | den Sonderberichterstatter | dem Sonderberichterstatter | des Sonderberichterstatters | Sonderberichterstatter
    Sonderberichterstatterin | person | f | Sonderberichterstatter | die Sonderberichterstatterin | der Sonderberichterstatterin | der Sonderberichterstatterin | Sonderberichterstatterin
    Staatsanwalt | person | m | Staatsanwältin | den Staatsanwalt | dem Staatsanwalt | des Staatsanwalts | Staatsanwalt
    Staatsanwältin | person | f | Staatsanwalt | die Staatsanwältin | der Staatsanwältin | der Staatsanwältin | Staatsanwältin
    Staatspräsident | person | m | Staatspräsidentin | den Staatspräsidenten | dem Staatspräsidenten | des Staatspräsidenten | Präsident
    Staatspräsidentin | person | f | Staatspräsident | die Staatspräsidentin | der Staatspräsidentin | der Staatspräsidentin | Präsidentin
    Staatssekretär | person | m | Staatssekretärin | den Staatssekretär | dem Staatssekretär | des Staatssekretärs | Staatssekretär
    Staatssekretärin | person | f | Staatssekretär | die Staatssekretärin | der Staatssekretärin | der Staatssekretärin | Staatssekretärin
    UN-Sonderberichterstatter | person | m | UN-Sonderberichterstatterin | den UN-Sonderberichterstatter | dem UN-Sonderberichterstatter | des UN-Sonderberichterstatters | Sonderberichterstatter
    UN-Sonderberichterstatterin | person | f | UN-Sonderberichterstatter | die UN-Sonderberichterstatterin | der UN-Sonderberichterstatterin | der UN-Sonderberichterstatterin | Sonderberichterstatterin
    Vorsitzende | person | f | Vorsitzender | die Vorsitzende | der Vorsitzenden | der Vorsitzenden | Vorsitzende
    Vorsitzender | person | m | Vorsitzende | den Vorsitzenden | dem Vorsitzenden | des Vorsitzenden | Vorsitzender
    Abteilung | body | - | - | die Abteilung | der Abteilung | - | -
    Amt | body | - | - | das Amt | dem Amt | - | -
    Arbeitsgruppe | body | - | - | die Arbeitsgruppe | der Arbeitsgruppe | - | -
    Ausschuss | body | - | - | den Ausschuss | dem Ausschuss | - | -
    Außenministerium | body | - | - | das Außenministerium | dem Außenministerium | - | -
    Botschaft | body | - | - | die Botschaft | der Botschaft | - | -
    Büro | body | - | - | das Büro | dem Büro | - | -
    Delegation | body | - | - | die Delegation | der Delegation | - | -
    Dienst | body | - | - | den Dienst | dem Dienst | - | -
    Ermittlungskomitee | body | - | - | das Ermittlungskomitee | dem Ermittlungskomitee | - | -
    Europäische Kommission | body | - | - | die Europäische Kommission | der Europäischen Kommission | - | -
    Europäisches Parlament | body | - | - | das Europäische Parlament | dem Europäischen Parlament | - | -
    Gefängnis | body | - | - | das Gefängnis | dem Gefängnis | - | -
    Generalkonsulat | body | - | - | das Generalkonsulat | dem Generalkonsulat | - | -
    Generalsekretariat | body | - | - | das Generalsekretariat | dem Generalsekretariat | - | -
    Generalstaatsanwaltschaft | body | - | - | die Generalstaatsanwaltschaft | der Generalstaatsanwaltschaft | - | -
    Gericht | body | - | - | das Gericht | dem Gericht | - | -
    Hauptverwaltung | body | - | - | die Hauptverwaltung | der Hauptverwaltung | - | -
    Innenministerium | body | - | - | das Innenministerium | dem Innenministerium | - | -
    Justizministerium | body | - | - | das Justizministerium | dem Justizministerium | - | -
    Komitee | body | - | - | das Komitee | dem Komitee | - | -
    Kommission | body | - | - | die Kommission | der Kommission | - | -
    Menschenrechtsausschuss | body | - | - | den Menschenrechtsausschuss | dem Menschenrechtsausschuss | - | -
    Ministerium | body | - | - | das Ministerium | dem Ministerium | - | -
    Oberstes Gericht | body | - | - | das Oberste Gericht | dem Obersten Gericht | - | -
    Parlament | body | - | - | das Parlament | dem Parlament | - | -
    Präsidialverwaltung | body | - | - | die Präsidialverwaltung | der Präsidialverwaltung | - | -
    Rat | body | - | - | den Rat | dem Rat | - | -
    Sekretariat | body | - | - | das Sekretariat | dem Sekretariat | - | -
    Staatssicherheitsdienst | body | - | - | den Staatssicherheitsdienst | dem Staatssicherheitsdienst | - | -
    Ständige Vertretung | body | - | - | die Ständige Vertretung | der Ständigen Vertretung | - | -
    Strafkolonie | body | - | - | die Strafkolonie | der Strafkolonie | - | -
    Strafvollzugsdienst | body | - | - | den Strafvollzugsdienst | dem Strafvollzugsdienst | - | -
    Unterausschuss | body | - | - | den Unterausschuss | dem Unterausschuss | - | -
    Vertretung | body | - | - | die Vertretung | der Vertretung | - | -
    Verwaltung | body | - | - | die Verwaltung | der Verwaltung | - | -
    """#
}
