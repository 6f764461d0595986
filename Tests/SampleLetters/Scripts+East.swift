// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension SampleLetters {
  package static let georgian = script(
    "ka", "ჩვენი ნომერი:", "თბილისი, 21 ნოემბერი 2026", ["საქართველოს პრეზიდენტს"],
    subject: "მოწოდება ბო ტესტის გათავისუფლების შესახებ", salutation: "თქვენო აღმატებულებავ,",
    [
      .paragraph([
        .text(
          "გწერთ ჟურნალისტ ბო ტესტის შესახებ, რომელიც 2010 წლის ივნისში დააკავეს და დღემდე პატიმრობაშია. გთხოვთ, დაუყოვნებლივ და უპირობოდ გაათავისუფლოთ იგი."
        )
      ])
    ], close: "პატივისცემით,", "ანა მაგალითი")

  package static let armenian = script(
    "hy", "Մեր համարը՝", "Երևան, 21 նոյեմբերի 2026", ["Հայաստանի Հանրապետության նախագահին"],
    subject: "Կոչ Բո Թեստին ազատ արձակելու մասին", salutation: "Ձերդ գերազանցություն,",
    [
      .paragraph([
        .text(
          "Գրում եմ Ձեզ լրագրող Բո Թեստի մասին, որը ձերբակալվել է 2010 թվականի հունիսին և մինչ օրս պահվում է կալանքի տակ։ Խնդրում եմ անհապաղ և առանց պայմանների ազատ արձակել նրան։"
        )
      ])
    ], close: "Հարգանքով՝", "Աննա Օրինակ")

  package static let hindi = script(
    "hi", "हमारा संदर्भ:", "दिल्ली, 21 नवंबर 2026", ["माननीय गृह मंत्री"],
    subject: "बो टेस्ट की रिहाई के लिए अपील", salutation: "आदरणीय महोदय,",
    [
      .paragraph([
        .text(
          "मैं आपको पत्रकार बो टेस्ट के विषय में लिख रही हूँ, जिन्हें जून 2010 में गिरफ़्तार किया गया था और जो आज भी कारागार में हैं। कृपया उन्हें तुरंत और बिना किसी शर्त के मुक्त करें तथा उनकी सुरक्षा सुनिश्चित करें।"
        )
      ])
    ], close: "सादर,", "आन उदाहरण")

  /// No spaces between words.
  package static let thai = script(
    "th", "เลขที่อ้างอิง:", "กรุงเทพฯ 21 พฤศจิกายน 2569", ["รัฐมนตรีว่าการกระทรวงยุติธรรม"],
    subject: "ขอให้ปล่อยตัวโบ เทสต์", salutation: "เรียน ท่านรัฐมนตรี",
    [
      .paragraph([
        .text(
          "ข้าพเจ้าเขียนถึงท่านเรื่องนักข่าวโบ เทสต์ ซึ่งถูกจับกุมเมื่อเดือนมิถุนายน 2553 และยังคงถูกคุมขังอยู่จนถึงทุกวันนี้ ครอบครัวเข้าเยี่ยมได้เพียงปีละสองครั้ง ขอให้ท่านปล่อยตัวเขาโดยทันทีและไม่มีเงื่อนไข"
        )
      ])
    ], close: "ขอแสดงความนับถือ", "แอน ตัวอย่าง")

  static func script(
    _ language: String, _ label: String, _ date: String, _ lines: [String], subject: String,
    salutation: String, _ body: [Block], close: String, _ signatory: String
  ) -> Letter {
    Letter(
      reference: .init(label: label, code: "WR-7K3F-2M9K"), language: language,
      date: LetterDate(iso: "2026-11-21", line: date), sender: group,
      addressee: addressee(lines, language, name: nil, office: lines.last ?? ""),
      subject: [.text(subject)], salutation: salutation, body: body, close: close,
      signatories: [Signatory(name: signatory)], origin: origin)
  }
}
