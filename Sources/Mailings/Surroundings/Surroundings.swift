// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Ledger

/// Everything outside the process that Writ asks for or changes.
///
/// Paths are those of the operating system, absolute or relative to where the process runs.
package protocol Surroundings: Sendable {
  /// The day on which the letters are dated when nobody says otherwise.
  var today: CivilDate { get }

  /// The moment by the clock, in seconds since 1970, and how far local time is ahead of UTC.
  var now: (seconds: Double, offset: Int) { get }

  /// The paths of all files below a folder, relative to it, in order; none where it isn't there.
  ///
  /// Files and folders whose names begin with a dot are passed over, links are not followed.
  func files(below folder: String) throws(FileError) -> [String]

  /// The content of a file, at most ``longestFile`` bytes.
  func read(_ path: String) throws(FileError) -> [UInt8]

  /// Whether there is a file or folder at a path.
  func isThere(_ path: String) -> Bool

  /// Whether there is a link to something else at a path.
  func isLink(_ path: String) -> Bool

  /// Makes a folder and those above it.
  func makeFolder(_ path: String) throws(FileError)

  /// Writes a whole file under its final name, or nothing: aside first, then renamed.
  ///
  /// A file that holds the same bytes already is left alone.
  func write(_ bytes: [UInt8], to path: String) throws(FileError) -> WriteOutcome

  /// Writes a file in place, for folders that nobody sees before they are whole.
  func writeUnseen(_ bytes: [UInt8], to path: String) throws(FileError)

  /// Keeps other processes from writing into a folder for as long as the result is held; throws where
  /// one is writing.
  func lock(_ folder: String) throws(FileError) -> any FolderLock

  /// A folder beside a future one in which it can be prepared unseen, and whether something of a run
  /// that was cut off is in it already.
  func stage(_ folder: String) throws(FileError) -> (path: String, isNew: Bool)

  /// Puts a prepared folder under its final name.
  func publish(_ staged: String, as folder: String) throws(FileError)

  /// A file that is written bit by bit and appears under its name when it is finished.
  func begin(_ path: String) throws(FileError) -> any UnfinishedFile

  func remove(_ path: String) throws(FileError)

  /// The ledger in a file, made where there is none.
  func openLedger(_ path: String) throws(LedgerError) -> Ledger

  /// The ledger in a file for questions; an empty one where there is none.
  func readLedger(_ path: String) throws(LedgerError) -> Ledger

  /// Copies what can still be read of a damaged ledger into a new one; gives the number of events.
  func salvageLedger(_ damaged: String, into path: String) throws(LedgerError) -> Int

  /// Removes what runs that were cut off have left beside the files of a folder.
  func removeLeftovers(below folder: String) throws(FileError)
}

extension Surroundings {
  /// The longest file that is read, in bytes.
  package static var longestFile: Int { 256 * 1024 * 1024 }

  /// Whether a file is there without a link on the way to it from the campaign's folder, through
  /// which it could lie anywhere.
  func isOwnFile(_ path: CampaignPath, of folder: String) -> Bool {
    var place = folder
    for part in path.description.split(separator: "/") {
      place += "/\(part)"
      if isLink(place) { return false }
    }
    return isThere(place)
  }
}

/// What became of a file that was to be written.
package enum WriteOutcome: String, Sendable {
  case new
  case changed
  case unchanged
}

/// The right to write into a folder, given back when nobody holds it any more.
package protocol FolderLock: AnyObject {}

/// A file in the making.
package protocol UnfinishedFile: AnyObject {
  func append(_ bytes: [UInt8]) throws(FileError)

  /// Puts the file under its final name.
  func finish() throws(FileError) -> WriteOutcome
}

/// The machine failed at a file.
package struct FileError: Error, Sendable, Equatable {
  /// What was tried, as in "cannot write".
  package let action: String
  package let path: String
  /// The reason as the system words it: "No space left on device".
  package let reason: String

  package init(action: String, path: String, reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// Whether a file of the user's cannot be read, rather than one of ours be written.
  package var isOfUser: Bool { action == "read" || action == "list" }

  /// The sentence for the user: "cannot write FILE: No space left on device".
  package var message: String { "cannot \(action) \(path): \(reason)" }
}
