internal import Campaigns
enum DestinationLine {
  static func line(to: CountryCode, from: CountryCode) -> (text: String, language: LanguageTag)? {
    nil
  }
}
