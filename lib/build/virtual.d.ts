/** What `data/` becomes: checked and compiled while building by `content-plugin.ts` and `lexicon-plugin.ts`; and what `later.ts` serves. */

declare module 'virtual:sidelight/content' {
  const packed: import('../content/types-packed.ts').PackedContent;
  export default packed;
}
declare module 'virtual:sidelight/evidence' {
  const evidence: import('../content/types-pages.ts').Evidence;
  export default evidence;
}
declare module 'virtual:sidelight/appointment' {
  const appointment: import('../content/types-pages.ts').Appointment;
  export default appointment;
}
declare module 'virtual:sidelight/region' {
  const data: import('../content/region.ts').RegionData;
  export default data;
}
declare module 'virtual:sidelight/gate' {
  const gate: import('../detect/lexicon.ts').CompiledGate;
  export default gate;
}
declare module 'virtual:sidelight/lexicon' {
  const lexicon: import('../detect/lexicon.ts').CompiledLexicon;
  export default lexicon;
}
declare module 'virtual:sidelight/notice' {
  const lexicon: import('../detect/notice-lexicon.ts').NoticeLexicon;
  export default lexicon;
}
declare module 'virtual:sidelight/second-look' {
  const lookOn: typeof import('../page/second-look.ts').default;
  export default lookOn;
}
