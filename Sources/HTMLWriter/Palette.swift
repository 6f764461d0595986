// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The colours of a page, as hexadecimal RGB; a test holds each against the paper by WCAG 2, level AA.
struct Palette {
  let paper: String
  let text: String
  /// For dates and captions.
  let quiet: String
  /// For the lines of tables, which only part what can be told apart without them.
  let rule: String
  let link: String
  /// The inks of drawings, from the first to the fourth.
  let inks: [String]

  static let light = Palette(
    paper: "#ffffff", text: "#1b1d21", quiet: "#555c66", rule: "#c9ced6", link: "#0a4f8f",
    inks: ["#0b62a4", "#b04a05", "#00704f", "#8a4583"])

  static let dark = Palette(
    paper: "#14161a", text: "#e3e6ea", quiet: "#a3abb6", rule: "#414852", link: "#8fc0f2",
    inks: ["#6db3ee", "#f09a5c", "#4dc7a0", "#d99bd3"])
}

extension Palette {
  /// The colours as custom properties of CSS.
  var declarations: String {
    let names = ["first", "second", "third", "fourth"]
    let colors = [
      ("paper", paper), ("text", text), ("quiet", quiet), ("rule", rule), ("link", link),
    ]
    return (colors + zip(names, inks)).map { "--\($0): \($1);" }.joined(separator: " ")
  }
}
