// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The terminal, or what stands in its place: a pipe, a file, a test.
package struct Console: Sendable {
  private let out: @Sendable (String) -> Void
  private let err: @Sendable (String) -> Void
  private let input: @Sendable () -> [UInt8]
  private let failure: OutputFailure
  private let isColored: Bool
  /// Whether messages go to a terminal, where progress can be shown.
  let showsProgress: Bool
  /// The columns of the terminal; 80 where there is none.
  let width: Int
  /// The columns of the terminal that results go to; nil in a pipe or a file, where nothing is cut.
  let resultWidth: Int?

  /// A console for tests, without colour and progress.
  package init(
    out: @escaping @Sendable (String) -> Void, err: @escaping @Sendable (String) -> Void,
    input: @escaping @Sendable () -> [UInt8] = { [] }
  ) {
    self.out = out
    self.err = err
    self.input = input
    failure = OutputFailure()
    isColored = false
    showsProgress = false
    width = 80
    resultWidth = 80
  }

  /// The process' own streams.
  package init() {
    let failure = OutputFailure()
    self.failure = failure
    out = { if !Self.put($0, to: STDOUT_FILENO) { failure.note() } }
    err = { _ = Self.put($0, to: STDERR_FILENO) }
    input = { Self.readAll(from: STDIN_FILENO) }
    let isTerminal = isatty(STDERR_FILENO) == 1
    let isPlain = getenv("NO_COLOR") != nil || getenv("TERM").map { String(cString: $0) } == "dumb"
    isColored = isTerminal && !isPlain
    showsProgress = isTerminal
    width = Self.columns(of: STDERR_FILENO)
    resultWidth = isatty(STDOUT_FILENO) == 1 ? Self.columns(of: STDOUT_FILENO) : nil
  }

  private static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}

/// Whether a result could not be written to standard output, as when it goes to a full disk.
///
/// A class because the closure that writes notes it and the program asks for it.
final class OutputFailure: Sendable {
  private let reason = Mutex<String?>(nil)

  func note() { reason.withLock { $0 = $0 ?? String(cString: strerror(errno)) } }

  var text: String? { reason.withLock { $0 } }
}

extension Console {
  /// Why a result could not be written; nil where all could.
  var outputFailure: String? { failure.text }

  /// Writes a result to standard output.
  func write(_ text: String) { out(text) }

  /// Writes a line for people to standard error.
  func tell(_ text: String) { err(text + "\n") }

  /// Writes a line that the next one replaces.
  func showPassing(_ text: String) { err("\r\u{1B}[K" + text) }

  /// Shows problems, as lines for people.
  func show(_ problems: [Diagnostic]) {
    guard !problems.isEmpty else { return }
    let renderer = DiagnosticRenderer(isColored: isColored, width: max(width - 8, 60))
    err(renderer.render(problems) + "\n")
  }

  /// All of standard input.
  func readInput() -> [UInt8] { input() }

  private static func readAll(from descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = read(descriptor, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return bytes }
      bytes += chunk[..<got]
    }
  }

  /// Writes all of a text, and says whether it could; a reader that has gone away is no failure.
  private static func put(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let got = systemWrite(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        guard got > 0 || errno == EINTR else { return errno == EPIPE }
        written += max(got, 0)
      }
      return true
    }
  }
}

/// The system's `write`, whose name a method of the console takes.
private func systemWrite(
  _ descriptor: Int32, _ buffer: UnsafePointer<UInt8>?, _ count: Int
) -> Int {
  write(descriptor, buffer, count)
}
