import type { Steps } from '../detect/steps.ts';

/** Letters and the signs that every font has to have for us: the browser looks for a sign that is missing elsewhere. */
const sample = 'Sidelight “notes” – 24/7';

/**
 * Has the browser look up fonts and open them, one a step, by measuring a few words on a canvas that stands nowhere. The
 * first text in a font takes a renderer some 5 ms longer than the second one; a panel that opens at once has no time for it.
 * @param fonts as CSS writes them: `600 15px sans-serif`
 */
export function* warmingFonts(fonts: readonly string[]): Steps<void> {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return;
  for (const font of fonts) {
    context.font = font;
    context.measureText(sample);
    yield;
  }
}
