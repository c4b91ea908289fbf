/** What `decide` looks at. Counts are of terms; points are of evidence for opioid withdrawal. */
export interface Weights {
  /** Words for kratom in title, description and address, but as the third or later thing of a list. */
  named: number;
  /** Headings that name kratom, and all headings. */
  namedHeadings: number;
  headings: number;
  /** Words for kratom in body and headings; and of these, those that are things of a list. */
  inText: number;
  listed: number;
  /** Words for kratom in asides. */
  inAside: number;
  /** Of all these, those that are sure: not 7-OH, which is also a chemist's word. */
  sure: number;
  /** Words for kratom in the host's name. */
  inHost: number;
  /** Weak words for kratom (strains, brands), anywhere but aside. */
  weak: number;
  /** Words for opioids, their withdrawal and its treatment, anywhere but aside. */
  opioid: number;
  /** Characters of headings and body. */
  size: number;
  /** Characters of asides. */
  asideSize: number;
  /** Is an opioid named in title or description; in the address, which may file kratom under opioids; how many headings name one? */
  opioidNamed: number;
  opioidInPath: number;
  opioidHeadings: number;
  /** Does the title name kratom and an opioid? */
  titled: number;
  /** Words of withdrawal; of methadone. */
  withdrawal: number;
  methadone: number;
  /** Points of the page outside asides. */
  points: number;
  /** Points of passages that name kratom too. */
  nearPoints: number;
  /** Words of withdrawal, and of any leaving but dependence, in passages that name kratom too. */
  nearWithdrawal: number;
  nearLeaving: number;
}

/** An empty balance. */
export const noWeights = (): Weights => ({
  named: 0,
  namedHeadings: 0,
  headings: 0,
  inText: 0,
  listed: 0,
  inAside: 0,
  sure: 0,
  inHost: 0,
  weak: 0,
  opioid: 0,
  opioidNamed: 0,
  opioidInPath: 0,
  opioidHeadings: 0,
  titled: 0,
  withdrawal: 0,
  methadone: 0,
  size: 0,
  asideSize: 0,
  points: 0,
  nearPoints: 0,
  nearWithdrawal: 0,
  nearLeaving: 0,
});
