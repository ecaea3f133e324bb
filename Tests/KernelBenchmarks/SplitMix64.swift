/// The generator of random numbers behind every benchmark graph: integers only, so that any language makes the same.
///
/// (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014.)
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The remainder of the next number, which is what the definitions of the graphs are written in.
  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// The numbers `0..<count` in an order drawn by Fisher and Yates's method.
  mutating func permutation(of count: Int) -> [Int32] {
    var numbers = (0..<Int32(count)).map { $0 }
    for last in stride(from: count - 1, to: 0, by: -1) { numbers.swapAt(last, next(below: last + 1)) }
    return numbers
  }
}
