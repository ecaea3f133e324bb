/// A number of paths.
protocol PathCount: BitwiseCopyable {
  static var zero: Self { get }
  static var one: Self { get }
  static func += (sum: inout Self, term: Self)
  func times(_ factor: Self) -> Self
  /// What part of a sum this number is.
  func share(of sum: Self) -> Double
  /// Whether products of two such numbers keep their precision.
  var isCountable: Bool { get }
}

extension Double: PathCount {
  static var one: Double { 1 }
  func times(_ factor: Double) -> Double { self * factor }
  func share(of sum: Double) -> Double { self / sum }
  var isCountable: Bool { self < 0x1p480 }
}

/// A positive number with an exponent of its own, for counts beyond the largest `Double`, 2¹⁰²⁴.
struct WideCount: PathCount {
  /// From 1 up to 2, or 0.
  private var significand: Double
  private var exponent: Int

  private init(_ value: Double, timesTwoToThe exponent: Int) {
    significand = value == 0 ? 0 : value.significand
    self.exponent = value == 0 ? 0 : exponent + Int(value.exponent)
  }

  static var zero: WideCount { WideCount(0, timesTwoToThe: 0) }
  static var one: WideCount { WideCount(1, timesTwoToThe: 0) }

  static func += (sum: inout WideCount, term: WideCount) {
    guard term.significand != 0 else { return }
    guard sum.significand != 0 else { return sum = term }
    let (large, small) = sum.exponent >= term.exponent ? (sum, term) : (term, sum)
    let shifted = Double(sign: .plus, exponent: small.exponent - large.exponent, significand: small.significand)
    sum = WideCount(large.significand + shifted, timesTwoToThe: large.exponent)
  }

  /// A plain number divided by a count.
  static func quotient(_ dividend: Double, _ divisor: WideCount) -> WideCount {
    WideCount(dividend / divisor.significand, timesTwoToThe: -divisor.exponent)
  }

  /// The product, a plain number because what is divided by a count is later multiplied by a smaller one.
  func product(_ factor: WideCount) -> Double {
    Double(sign: .plus, exponent: exponent + factor.exponent, significand: significand * factor.significand)
  }

  /// The product with a plain number.
  func scaled(by factor: Double) -> WideCount { WideCount(significand * factor, timesTwoToThe: exponent) }

  func times(_ factor: WideCount) -> WideCount {
    WideCount(significand * factor.significand, timesTwoToThe: exponent + factor.exponent)
  }

  func share(of sum: WideCount) -> Double {
    Double(sign: .plus, exponent: exponent - sum.exponent, significand: significand / sum.significand)
  }

  var isCountable: Bool { true }
}
