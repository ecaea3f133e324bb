/// A buffer of working values that an algorithm owns while it runs.
///
/// Arrays check bounds and uniqueness on each write; the inner loops of this module write once per arc, so they use
/// this instead. Positions are not checked: a scratch never leaves the module.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    base = Self.allocate(count)
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  /// Room for elements from the start of a cache line on: a vector of 64 bytes in two lines costs a quarter more time.
  static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
    UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<Element>.stride, alignment: 64)
      .bindMemory(to: Element.self, capacity: count)
  }

  /// A copy of some values.
  init(copying other: UnsafeMutablePointer<Element>, count: Int) {
    base = Self.allocate(count)
    base.initialize(from: other, count: count)
    self.count = count
  }

  deinit {
    base.deallocate()
  }

  subscript(position: Int) -> Element {
    get { base[position] }
    nonmutating set { base[position] = newValue }
  }

  subscript(vertex: Int32) -> Element {
    get { base[Int(vertex)] }
    nonmutating set { base[Int(vertex)] = newValue }
  }

  /// The values as an array of their own.
  borrowing func array() -> [Element] {
    array(count)
  }

  /// The first values as an array of their own.
  borrowing func array(_ length: Int) -> [Element] {
    Array(UnsafeBufferPointer(start: base, count: length))
  }
}
