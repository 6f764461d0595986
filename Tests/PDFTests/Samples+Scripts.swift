// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PDF
import Testing

/// A text in a script, and a font that has it.
struct ScriptSample: Sendable, CustomTestStringConvertible {
  let name: String
  let language: String
  let text: String
  let font: FontFile

  var testDescription: String { name }
}

extension Samples {
  static let scripts: [ScriptSample] = [
    ScriptSample(
      name: "Latin", language: "cs", text: "Příliš žluťoučký kůň; ça où ß ø Łódź ơ ế",
      font: Fonts.sans),
    ScriptSample(
      name: "ligatures", language: "en", text: "five official flowers, efficient affairs",
      font: Fonts.serif),
    ScriptSample(
      name: "Cyrillic", language: "ru", text: "Прошу освободить Азимжона Аскарова. Ўзбекистон",
      font: Fonts.serif),
    ScriptSample(
      name: "Greek", language: "el", text: "Ελευθερία στον κρατούμενο, Ἀθήνη ᾧ", font: Fonts.sans),
    ScriptSample(
      name: "Arabic", language: "ar", text: "أطلب الإفراج عن السجين فوراً",
      font: Fonts.noto("NotoNaskhArabic-Regular.ttf")),
    ScriptSample(
      name: "Arabic with marks", language: "ar", text: "السَّلَامُ عَلَيْكُمْ",
      font: Fonts.noto("NotoNaskhArabic-Regular.ttf")),
    ScriptSample(
      name: "Hebrew", language: "he", text: "שחררו את האסיר עכשיו",
      font: Fonts.noto("NotoSansHebrew-Regular.ttf")),
    ScriptSample(
      name: "Devanagari", language: "hi", text: "कृपया कैदी को तुरंत रिहा करें क्षत्रिय",
      font: Fonts.noto("NotoSansDevanagari-Regular.ttf")),
    ScriptSample(
      name: "Thai", language: "th", text: "โปรดปล่อยตัวผู้ต้องขัง น้ำใจ",
      font: Fonts.noto("NotoSansThai-Regular.ttf")),
    ScriptSample(
      name: "Georgian", language: "ka", text: "გაათავისუფლეთ პატიმარი",
      font: Fonts.noto("NotoSansGeorgian-Regular.ttf")),
    ScriptSample(
      name: "Armenian", language: "hy", text: "Ազատեք բանտարկյալին",
      font: Fonts.noto("NotoSansArmenian-Regular.ttf")),
    ScriptSample(
      name: "Chinese", language: "zh", text: "请立即释放囚犯，谢谢。", font: Fonts.chinese),
    ScriptSample(
      name: "compact outlines", language: "fr", text: "Où est l’œuvre? Cœur, naïve, 1 234 €",
      font: Fonts.compact),
    ScriptSample(
      name: "an instance", language: "en", text: "Inter in bold, kerned: AVATAR To We",
      font: Fonts.boldInstance),
  ]

  /// A line for each script, on one page.
  static func everyScript() throws -> [UInt8] {
    try write { file in
      let document = file.element(.document, in: nil)
      let heading = file.element(.heading(1), in: document)
      let page = file.beginPage(width: 595.276, height: 841.89)
      page.place(try line("Every script", size: 16, in: file), x: 72, y: 760, as: heading)
      for (index, sample) in available.enumerated() {
        let paragraph = file.element(.paragraph, in: document, language: sample.language)
        let graphics = try line(sample.text, sample.font, size: 14, in: file)
        page.place(graphics, x: 72, y: 720 - 30 * Double(index), as: paragraph)
      }
      try file.endPage(page)
    }
  }

  /// Those whose font is here.
  static let available = scripts.filter { Fonts.isThere($0.font) }
}
