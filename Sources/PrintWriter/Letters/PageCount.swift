// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension PrintWriter {
  /// How many pages a letter takes, found with no more work than that needs.
  ///
  /// Most letters are known to fit on one page or on two by the number of their characters.
  package func pageCount(of letter: Letter, _ dress: LetterDress) throws -> Int {
    // How wide letters are is known of the usual fonts only.
    let guess = fonts == PrintFonts() ? LetterGuess(letter: letter, dress: dress) : nil
    if let sure = guess?.surePages { return sure }
    return try with { setter in
      var letterSetter = LetterSetter(
        letter, dress: dress, words: words, setter: setter)
      // Only the closest setting is tried for one page; several pages are set as usual.
      letterSetter.fits = guess?.isSurelyLonger ?? false ? [] : LetterFit.all.suffix(1)
      return letterSetter.set().sheets.pages.count
    }
  }
}
