extension Layout.Route {
  /// A route in the direction of the layout as one from the start of the sentence to its end, cut back for the heads
  /// of its arrows.
  func arrowed(for edge: Diagram.Edge) -> Layout.Route {
    var route = edge.laysOutReversed ? reversed : self
    guard edge.style.arrows != .none, var curve = route.curves.last, curve.count >= 4 else { return route }
    route.endTip = curve[curve.count - 1]
    curve.cutBack()
    if edge.style.arrows == .both {
      curve.reverse()
      route.startTip = curve[curve.count - 1]
      curve.cutBack()
      curve.reverse()
    }
    route.curves = [curve]
    return route
  }
}

extension [Point] {
  /// Moves the last point back along its tangent by the length of an arrowhead.
  fileprivate mutating func cutBack() {
    let (tip, control) = (self[count - 1], self[count - 2])
    let length = tip.distance(to: control)
    let before = length > 0.01 ? control : self[count - 4]
    let share = Spacing.arrow / Swift.max(tip.distance(to: before), Spacing.arrow)
    self[count - 1] = tip.toward(before, share)
    if length < Spacing.arrow { self[count - 2] = self[count - 1] }
  }
}
