/** Validated and compiled while building by `lib/build/content-plugin.ts`. */
declare module 'virtual:sidelight/content' {
  const packed: import('./types.ts').PackedContent;
  export default packed;
}

declare module 'virtual:sidelight/evidence' {
  const evidence: import('./types.ts').Evidence;
  export default evidence;
}

declare module 'virtual:sidelight/appointment' {
  const appointment: import('./types.ts').Appointment;
  export default appointment;
}
