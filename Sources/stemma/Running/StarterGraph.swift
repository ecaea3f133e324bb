/// The small graph that `init` writes: an invented river and two invented states.
enum StarterGraph {
  /// The files, by their names.
  static let files: [(name: String, text: String)] = [
    (
      "graph.yaml",
      """
      stemma: 1
      title: The Blue River
      language: en
      views:
        network: { drawing: network, title: The Blue River }
        lineage: { drawing: lineage, of: river-protocol-2010, title: Where the protocol of 2010 comes from }

      """
    ),
    (
      "records.yaml",
      """
      states:
        northland: { name: Republic of Northland, short: Northland, sources: [gazette] }
        southland: { name: Kingdom of Southland, short: Southland, sources: [gazette] }

      bodies:
        river-commission:
          name: Blue River Commission
          established: 1999
          sources: [gazette]
          hosted-by: { northland: { since: 1999, sources: same } }
          members: { all: [northland, southland], since: 1999, sources: [gazette] }

      instruments:
        river-treaty-1998:
          name: Treaty on the Waters of the Blue River
          short: River Treaty
          type: treaty
          signed: 1998-05-04
          sources: [gazette]
          participants:
            - { all: [northland, southland], signed: 1998-05-04, ratified: 1999-01, sources: [gazette] }
        river-protocol-2010:
          name: Protocol on Floods to the Treaty on the Waters of the Blue River
          short: Flood Protocol
          type: protocol
          signed: 2010-09-01
          in-force: unknown
          sources: [gazette]
          protocol-to: { river-treaty-1998: { sources: [{ gazette: { page: 3 } }] } }
          participants:
            - { all: [northland, southland], signed: 2010-09-01, sources: [gazette] }

      sources:
        gazette: { title: Gazette of the Blue River, publisher: Blue River Commission, date: 2011, speaker: depositary }

      """
    ),
  ]
}
