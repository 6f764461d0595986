// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

extension PrintWriter {
  /// How many pages a letter takes, found with no more work than that needs.
  ///
  /// Most letters are known to fit on one page or on two by the number of their characters. A language whose
  /// dictionary takes long to read, as German's does, is set without hyphens: a letter may then take a page less than
  /// is said here, never more.
  package func pageCount(of letter: Letter, _ dress: LetterDress) throws -> Int {
    let guess = LetterGuess(letter: letter, dress: dress)
    if let sure = guess.surePages { return sure }
    return try with { setter in
      var letterSetter = LetterSetter(
        letter, dress: dress, words: words, setter: setter.quick(for: letter.language))
      // Only the closest setting is tried for one page; several pages are set as usual.
      letterSetter.fits = guess.isSurelyLonger ? [] : LetterFit.all.suffix(1)
      return letterSetter.set().sheets.pages.count
    }
  }
}

extension MemoSetter {
  /// Without hyphens, where reading their dictionary would take longer than setting many letters.
  fileprivate func quick(for language: String) -> MemoSetter {
    guard Self.isEven(language), hyphenation.isSlow(language) else { return self }
    return MemoSetter(shaper: shaper, memo: memo, hyphenation: HyphenationShelf(folders: []))
  }
}
