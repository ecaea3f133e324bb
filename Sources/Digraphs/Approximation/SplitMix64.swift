/// A generator of random numbers that gives the same for the same seed on every machine.
///
/// (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014.)
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator that begins at the seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// Makes one of many generators of a seed, each as good as independent of the others.
  init(seed: UInt64, stream: Int) {
    var seeds = SplitMix64(seed: seed &+ UInt64(stream) &* 0x9e37_79b9_7f4a_7c15)
    state = seeds.next()
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, 1.
  mutating func nextFraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
