import Testing

@testable import Diagrams

@Suite struct NumbersTests {
  @Test(arguments: [(0, "0"), (1.005, "1"), (-2.5, "-2.5"), (12.349, "12.35"), (0.05, "0.05"), (1999.999, "2000")])
  func atMostTwoDecimals(number: Double, text: String) {
    #expect(Numbers.short(number) == text)
  }
}
