/// A pair of colours, fill and line, that a theme gives for light and for dark pages.
///
/// The names say what is seen; what a colour means is told by the legend, and never by the colour alone.
public enum Palette: String, Sendable, Hashable, CaseIterable {
  /// Grey: what needs no colour.
  case neutral
  /// Blue.
  case blue
  /// Blue green.
  case teal
  /// Green.
  case green
  /// Yellow brown.
  case amber
  /// Orange red.
  case red
  /// Pink violet.
  case plum
  /// Blue violet.
  case violet
  /// Grey blue.
  case slate
  /// The least of five steps of a scale. Each is darker than the one before on a light page, and lighter on a dark one,
  /// so that they differ in grey too.
  case step1
  /// The second step.
  case step2
  /// The third.
  case step3
  /// The fourth.
  case step4
  /// The greatest.
  case step5

  /// The steps of a scale, the least first.
  public static let steps: [Palette] = [.step1, .step2, .step3, .step4, .step5]
  /// The colours that stand for things that differ, and not for more and less.
  public static let hues: [Palette] = [.blue, .teal, .green, .amber, .red, .plum, .violet, .slate]
}
