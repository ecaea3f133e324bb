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
}
