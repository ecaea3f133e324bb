#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file, which the system reads as they are come to.
struct MappedFile: ~Copyable {
  let bytes: UnsafeRawBufferPointer

  init(_ path: String) throws(EdgeListError) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw Self.failure(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Self.failure(path) }
    // A file of no bytes cannot be mapped, and need not be.
    guard status.st_size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let map = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0)
    guard let map, map != MAP_FAILED else { throw Self.failure(path) }
    madvise(map, Int(status.st_size), Int32(MADV_SEQUENTIAL))
    bytes = UnsafeRawBufferPointer(start: map, count: Int(status.st_size))
  }

  private static func failure(_ path: String) -> EdgeListError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }

  deinit {
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }
}
