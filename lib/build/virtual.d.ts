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
