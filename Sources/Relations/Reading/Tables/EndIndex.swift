/// Finds records by the bytes of their ids, so that the ends of a hundred thousand rows are found without making texts.
struct EndIndex {
  /// The records, as they are found.
  let records: [Record]
  private var slots: [Int32]
  private var names: [(name: String, record: Int32)] = []
  private let mask: Int

  /// An index of records by their ids, and by those that they had before.
  init(_ records: [Record]) {
    self.records = records
    var all = records.enumerated().map { (name: $1.id, record: $0) }
    for (index, record) in records.enumerated() { all += record.formerIDs.map { (name: $0, record: index) } }
    var size = 16
    while size < 2 * all.count { size *= 2 }
    mask = size - 1
    slots = Array(repeating: -1, count: size)
    for (name, record) in all { insert(name, Int32(record)) }
  }

  private mutating func insert(_ name: String, _ record: Int32) {
    var name = name
    let slot = name.withUTF8 { self.slot(of: $0) }
    guard slots[slot] < 0 else { return }
    slots[slot] = Int32(names.count)
    names.append((name, record))
  }

  /// The place of the record that some bytes name.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = slots[slot(of: bytes)]
    return found < 0 ? nil : Int(names[Int(found)].record)
  }

  /// The place of the record that a text names.
  func find(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { find($0) }
  }

  /// The slot that holds a name, or the empty one where it belongs.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // Fowler, Noll and Vo's hash (FNV-1a), for names are short.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] >= 0 {
      let known = names[Int(slots[slot])].name
      if known.utf8.count == bytes.count, known.utf8.elementsEqual(bytes) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
