/**
 * Prints every word of the sidebar in reading order, with scores, for reviewers:
 * `npm run content`, `npm run content -- facts` for the statements of the Evidence page.
 */
import { readContent } from '../../lib/build/read-content.ts';
import { chooseCards } from '../../lib/content/cards.ts';
import { packContent } from '../../lib/content/compile.ts';
import { buildLibrary } from '../../lib/content/compile-library.ts';
import { unpack } from '../../lib/content/unpack.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { score } from './readability.ts';

const library = buildLibrary(readContent(new URL('../..', import.meta.url).pathname));
const content = unpack(packContent(library));
const { page } = content;
const lines: string[] = [];
const print = (...text: string[]) => lines.push(...text);

/** `[6.2, 8.6 with names, longest 14]` */
const scores = (text: string): string => {
  const { raw, masked, sentences } = score(text);
  return `[${masked}, ${raw} with names, longest ${Math.max(...sentences)}]`;
};
const heading = (title: string, rule: string) => print('', title, rule.repeat(title.length), '');

const sidebar = () => {
  print(
    'Scores: [Flesch-Kincaid grade with names masked, as it stands, words of the longest sentence].',
  );
  heading('First view', '=');
  for (const topic of ['kratom-and-withdrawal', 'kratom', 'other'] as const) {
    print(`(${topic})`);
    for (const line of [...page.headlines[topic], page.main[topic]])
      print(`  ${line} ${scores(line)}`);
  }
  for (const key of ['sidebar_emergencyText', 'sidebar_emergencyTextNoNumber'] as const) {
    print(`  ${messages[key].message} ${scores(messages[key].message)}`);
  }

  const notices = { substances: [], products: [], signals: [], pageType: 'other' } as const;
  for (const section of chooseCards(content, { topic: 'kratom', notices })) {
    heading(section.title, '=');
    print(section.line);
    for (const { title, cards } of section.parts) {
      if (title) heading(title, '-');
      for (const card of cards) {
        const texts = card.passages.map(({ text }) => text);
        const all = [...texts, ...(card.action ? [card.action.text] : [])].join(' ');
        const sources = card.sources.map(({ label }) => label).join(', ');
        print('', `${card.title}   #${card.id}`, ...texts);
        if (card.action) print(`→ ${card.action.text}`);
        print(
          `  ${scores(all)} ${card.strength}, ${card.dated ? 'as of' : 'checked'} ${card.checked}: ${sources}`,
        );
      }
    }
  }

  heading('Claims', '=');
  for (const { id, claim, verdict, response, sources } of content.claims) {
    const words = response.split(/\s+/).length;
    print('', `“${claim}”   #${id}`, `${verdict}: ${response}`);
    print(`  ${scores(response)} ${words} words: ${sources.map(({ label }) => label).join(', ')}`);
  }
};

const facts = () => {
  for (const { id, statement, strength, dated, checked } of library.facts) {
    print('', `#${id} (${strength}, ${dated ? 'as of' : 'checked'} ${checked})`);
    print(statement, `  ${scores(statement)}`);
  }
};

if (process.argv[2] === 'facts') facts();
else sidebar();
process.stdout.write(`${lines.join('\n')}\n`);
