/// How often each of 512 columns has been seen, counted in all of them at once.
///
/// Plane *i* holds bit *i* of every count, and what is to be added to it is held back until there are two to add: then
/// one goes on to the next plane. An addition touches two planes on average, where one by one it would touch as many
/// counts as there are columns in the set. (Harley and Seal's counter; Warren, Hacker's delight, 2013, 5-1.)
struct ColumnTally {
  private var planes = [Columns](repeating: .zero, count: 32)
  private var held = [Columns](repeating: .zero, count: 32)
  private var isHeld: UInt32 = 0
  /// What was added many times over, column by column.
  private var large = [Int](repeating: 0, count: 512)

  /// Counts each column of a set so many times.
  @inline(__always)
  mutating func add(_ columns: Columns, times: Int) {
    if times == 1 {
      addOnce(columns)
    } else {
      for column in 0..<512 where columns.contains(column) { large[column] += times }
    }
  }

  @inline(__always)
  private mutating func addOnce(_ columns: Columns) {
    var carried = columns
    var plane = 0
    while isHeld & 1 << UInt32(plane) != 0 {
      isHeld &= ~(1 << UInt32(plane))
      let (one, two) = (planes[plane], held[plane])
      let odd = one ^ carried
      planes[plane] = odd ^ two
      carried = one & carried | odd & two
      plane += 1
    }
    held[plane] = carried
    isHeld |= 1 << UInt32(plane)
  }

  /// The counts of the first columns.
  func counts(_ count: Int) -> [Int] {
    (0..<count).map { column in
      (0..<32).reduce(large[column]) { sum, plane in
        let bits =
          (planes[plane].contains(column) ? 1 : 0) + (isHeld >> plane & 1 != 0 && held[plane].contains(column) ? 1 : 0)
        return sum + bits << plane
      }
    }
  }
}
