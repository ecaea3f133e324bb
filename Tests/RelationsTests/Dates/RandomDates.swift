/// Texts of dates near one another, the same ones for the same seed; now and then one that is no date.
struct RandomDates {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// The next text.
  mutating func next() -> String {
    switch below(10) {
    case 0..<4: term()
    case 4..<7: "\(end())/\(end())"
    case 7: "\(term()) or \(term())"
    case 8: "\(term())/\(term()) or \(term())"
    default: "[\(plain())..\(plain())]"
    }
  }

  private mutating func end() -> String {
    switch below(8) {
    case 0: ".."
    case 1: ""
    default: term()
    }
  }

  private mutating func term() -> String {
    switch below(8) {
    case 0: "by \(plain())"
    case 1: "before \(plain())"
    case 2: "after \(plain())"
    case 3: plain() + ["~", "?", "%"][below(3)]
    default: plain()
    }
  }

  private mutating func plain() -> String {
    let month = 1 + below(4)
    let day = "2008-0\(month)-" + ["01", "02", "10", "28", "29"][below(5)]
    return [day, day, day, "2008-0\(month)", "2008", "2008-21", "2008-0\(month)-XX", "200X"][below(8)]
  }

  /// A number from 0 up to a bound (SplitMix64: Steele, Lea and Flood 2014).
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
