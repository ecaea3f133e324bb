#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Some work needs more memory than there is.
public struct MemoryShortage: Error, Equatable, CustomStringConvertible {
  /// What was to be done.
  public let work: String
  /// How many bytes it needs.
  public let needed: Int
  /// How many bytes the machine has.
  public let present: Int

  /// The sentence a person reads.
  public var description: String {
    "\(work) of this graph needs \(needed >> 20) MB of memory, and this machine has \(present >> 20) MB"
  }
}

enum Memory {
  /// Throws, before anything is allocated, if work needs more memory than the machine has.
  static func require(_ bytes: Int, for work: String) throws(MemoryShortage) {
    let present = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    guard bytes <= present else { throw MemoryShortage(work: work, needed: bytes, present: present) }
  }
}
