/** The part of `text-readability` that is used; the package has no types of its own. */
declare module 'text-readability' {
  const readability: { fleschKincaidGrade(text: string): number };
  export default readability;
}
