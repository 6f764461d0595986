// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Synchronization

/// How far long work has come, shown on a terminal: letters done, their rate, the time left.
final class Progress: Sendable {
  private let console: Console
  private let start = ContinuousClock.now
  private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

  init(on console: Console) { self.console = console }
}

extension Progress {
  /// Shows the state, at most ten times a second, and only where the work takes a while.
  func show(_ done: Int, of total: Int) {
    let now = ContinuousClock.now
    guard console.showsProgress, now - start > .milliseconds(300) else { return }
    let isDue = lastShown.withLock { last in
      if let shown = last, now - shown < .milliseconds(100), done < total { return false }
      last = now
      return true
    }
    if isDue { console.showPassing(Wording.progress(done, of: total, after: seconds(now))) }
  }

  /// Takes the line away.
  func end() {
    if lastShown.withLock({ $0 }) != nil { console.showPassing("") }
  }

  private func seconds(_ now: ContinuousClock.Instant) -> Double {
    let parts = (now - start).components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }
}
