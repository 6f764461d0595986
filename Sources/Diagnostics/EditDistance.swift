// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The number of single-character edits between two words, a swap of neighbours counted as one.
///
/// The restricted Damerau–Levenshtein distance (optimal string alignment), by characters.
public func editDistance(_ first: String, _ second: String) -> Int {
  let a = Array(first)
  let b = Array(second)
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
      var best = min(row[j] + 1, last[j + 1] + 1, substitution)
      let isSwap = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]
      if isSwap { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
