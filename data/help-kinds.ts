/** The kinds of help, in their order on screen: what saves a life first. */
export const helpKinds = [
  'emergency',
  'overdose-poison',
  'crisis-line',
  'substance-use-helpline',
  'treatment-finder',
  'naloxone',
  'peer-support',
  'family-support',
  'official-information',
] as const;
