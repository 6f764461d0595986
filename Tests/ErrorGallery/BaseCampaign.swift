// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The smallest campaign without a problem; the entries of the gallery change it.
let baseCampaign: [String: String] = [
  "writ.yaml": """
  name: Small campaign
  languages: [en]
  reference_prefix: WR
  sender: alex

  """,
  "Cases/anna.yaml": """
  id: anna
  country: UZ
  letters: [appeal]
  status: { held: serving-sentence, as_of: 2026-06 }
  people: [{ id: anna, name: { en: { given: Anna, family: Smith } }, gender: female }]
  demands: [{ id: release, kind: release, text: { en: release her } }]
  sources: [{ id: report, publisher: Group, title: Report, date: 2026-06 }]

  """,
  "Recipients/list.csv": """
  id,kind,rank,jurisdiction,office,address,country,source,verified_on
  uz-justice,official,minister,UZ,Minister of Justice,1 Street,UZ,list,2026-06-01

  """,
  "Templates/appeal/en.md": """
  ---
  subject: Appeal
  audience: [official]
  review: native
  ---
  I write about {{ person | full_name }}.

  """,
  "Members/alex.yaml": """
  id: alex
  name: { en: { given: Alex, family: Example } }
  address: [1 Street]
  country: GB

  """,
]
