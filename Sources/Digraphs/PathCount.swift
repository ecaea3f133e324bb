/// A number of paths, and what is shared out among them.
protocol PathCount: BitwiseCopyable {
  static var zero: Self { get }
  static var one: Self { get }
  static func += (sum: inout Self, term: Self)
  /// A plain number divided by a count.
  static func quotient(_ dividend: Double, _ divisor: Self) -> Self
  /// The product, a plain number because what is divided by a count is later multiplied by a smaller one.
  func product(_ factor: Self) -> Double
  /// Whether quotients by this count keep their precision.
  var isCountable: Bool { get }
}

extension Double: PathCount {
  static var one: Double { 1 }
  static func quotient(_ dividend: Double, _ divisor: Double) -> Double { dividend / divisor }
  func product(_ factor: Double) -> Double { self * factor }
  // Some way below the largest Double, because its reciprocal has fewer digits than it has.
  var isCountable: Bool { self < 0x1p960 }
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

  static func quotient(_ dividend: Double, _ divisor: WideCount) -> WideCount {
    WideCount(dividend / divisor.significand, timesTwoToThe: -divisor.exponent)
  }

  func product(_ factor: WideCount) -> Double {
    Double(sign: .plus, exponent: exponent + factor.exponent, significand: significand * factor.significand)
  }

  var isCountable: Bool { true }

  /// The product with a plain number.
  func scaled(by factor: Double) -> WideCount { WideCount(significand * factor, timesTwoToThe: exponent) }
}
