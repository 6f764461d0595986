// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension HTMLMarkup {
  /// The style of a page: a readable measure, the reader's own fonts, light and dark, and print.
  mutating func style() {
    raw(":root { color-scheme: light dark; ")
    color(.light)
    raw(" }\n@media screen and (prefers-color-scheme: dark) {\n  :root { ")
    color(.dark)
    raw(" }\n}\n")
    raw(PageStyle.text)
    raw(PageStyle.blocks)
    raw(PageStyle.tables)
    raw(PageStyle.figures)
    raw(PageStyle.paper)
  }
}

/// The rules of a page's style by what they are for; sides are named by the text's direction.
private enum PageStyle {
  static let text: StaticString = """
    * { box-sizing: border-box; }
    html {
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
    }
    body {
      margin: 0; background: var(--paper); color: var(--text);
      overflow-wrap: break-word; hanging-punctuation: first last;
    }
    main { max-width: 38rem; margin: 0 auto; padding: clamp(1.75rem, 7vw, 5rem) 1.25rem 5rem; }
    header { margin-bottom: 2.5rem; }
    h1, h2, h3, h4, h5, h6, .date, table, figcaption, svg {
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 0 0 .6em; }
    h1 { font-size: clamp(1.7rem, 1.3rem + 2vw, 2.3rem); font-weight: 700; }
    h2 { font-size: 1.3rem; font-weight: 650; margin-top: 2.75rem; }
    h3 { font-size: 1.08rem; font-weight: 650; margin-top: 2rem; }
    h4, h5, h6 { font-size: 1rem; font-weight: 650; margin-top: 1.75rem; }
    .date { color: var(--quiet); font-size: .9rem; margin: 0; }
    a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: .12em; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 3px; }
    .whole { white-space: nowrap; }
    sup { font-size: .7em; line-height: 0; }
    sup a { text-decoration: none; padding: 0 .15em; }
    sup + sup { margin-inline-start: .15em; }

    """

  static let blocks: StaticString = """
    p, ul, ol, blockquote { margin: 0 0 1.1em; }
    ul, ol { padding-inline-start: 1.5em; }
    li { margin-bottom: .35em; }
    li > p, blockquote > :last-child { margin-bottom: .5em; }
    blockquote {
      margin-inline: 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--rule);
    }
    .parallel { display: flex; flex-wrap: wrap; gap: 0 2.5rem; margin: 0 0 1.1em; }
    .parallel > div { flex: 1 1 15rem; min-width: 0; }
    .letter h1 { font-size: 1.2rem; margin-top: 2rem; }
    .letter header { margin-bottom: 1.5rem; }
    .sender, .copies, .enclosures { font-size: .92rem; }
    .signed { margin-top: 3.25rem; break-inside: avoid; }
    .sources { font-size: .88rem; border-top: 1px solid var(--rule); margin-top: 3.5rem; }
    .sources h2 { font-size: 1rem; margin-top: 1.25rem; }
    .back { text-decoration: none; }

    """

  static let tables: StaticString = """
    .wide, figure { margin: 2rem 0; }
    :is(h2, h3, h4, h5, h6) + :is(.wide, figure) { margin-top: 1.1rem; }
    .wide, .picture { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .88rem; line-height: 1.45; }
    caption, figcaption { text-align: start; line-height: 1.45; }
    caption { font-weight: 650; padding-bottom: .6rem; }
    th, td { text-align: start; vertical-align: baseline; padding-block: .5em; }
    th, td { padding-inline: 0 clamp(.6em, 2.5vw, 1.2em); }
    th:last-child, td:last-child { padding-inline-end: 0; }
    thead th { color: var(--quiet); font-weight: 600; border-bottom: 1.5px solid currentColor; }
    tbody th { font-weight: 500; }
    tbody th, tbody td { border-bottom: 1px solid var(--rule); }
    .petition td { height: 2.4rem; }
    .end { text-align: end; font-variant-numeric: lining-nums tabular-nums; }

    """

  static let figures: StaticString = """
    figure { margin-inline: 0; }
    figcaption { color: var(--quiet); font-size: .88rem; padding-top: .6rem; }
    svg { display: block; max-width: max(100%, 24rem); height: auto; color: var(--text); }
    .ink-first[fill] { fill: var(--first); } .ink-first[stroke] { stroke: var(--first); }
    .ink-second[fill] { fill: var(--second); } .ink-second[stroke] { stroke: var(--second); }
    .ink-third[fill] { fill: var(--third); } .ink-third[stroke] { stroke: var(--third); }
    .ink-fourth[fill] { fill: var(--fourth); } .ink-fourth[stroke] { stroke: var(--fourth); }

    """

  static let paper: StaticString = """
    @page { margin: 22mm 20mm 24mm; }
    @media print {
      html { font-size: 10.5pt; line-height: 1.45; }
      body { background: none; overflow-wrap: anywhere; }
      main { max-width: none; padding: 0; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      table, figure, blockquote, li, tr { break-inside: avoid; }
      thead { display: table-header-group; }
      .wide, .picture { overflow: visible; }
      svg { max-width: 100%; }
      .parallel { flex-wrap: nowrap; }
      .parallel > div { flex-basis: 0; }
      .back { display: none; }
      a { color: inherit; text-decoration: none; }
      a[href^="http"]:not(.address)::after { content: " (" attr(href) ")"; }
    }

    """
}
