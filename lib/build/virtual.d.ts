declare module 'virtual:sidelight/region' {
  const data: import('../content/region.ts').RegionData;
  export default data;
}
