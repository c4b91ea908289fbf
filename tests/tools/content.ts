/**
 * Prints every word of the sidebar in reading order, with scores, for reviewers: `npm run content`. One part alone:
 * `npm run content -- cards`, `help`, `law`, `interface`; of our own pages `facts` (the Evidence page) and `appointment`.
 */
import { readContent } from '../../lib/build/read-content.ts';
import { buildRegionData } from '../../lib/build/region-data.ts';
import { chooseCards } from '../../lib/content/cards.ts';
import { packContent } from '../../lib/content/compile.ts';
import { buildLibrary } from '../../lib/content/compile-library.ts';
import { resourcesFor } from '../../lib/content/help.ts';
import { unpack } from '../../lib/content/unpack.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { score } from './readability.ts';

const files = readContent(new URL('../..', import.meta.url).pathname);
const library = buildLibrary(files);
const regions = buildRegionData(files);
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

const cards = () => {
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
  heading('Where authorities and studies disagree', '=');
  for (const { id, title, text } of library.disagreements)
    print('', `${title}   #${id}`, text, `  ${scores(text)}`);
};

/** What one service is known for, as `ResourceItem` shows it. */
const help = () => {
  for (const country of new Set(regions.help.map((row) => row.country))) {
    heading(`Ways to get help: ${country}`, '=');
    for (const row of resourcesFor(regions.help, country).filter(
      (one) => one.country === country,
    )) {
      const inPerson = row.channels.includes('in-person') && messages.sidebar_helpInPerson.message;
      const languages = row.languages?.join(' ');
      const known = [row.cost, row.hours, inPerson, nameSaid(row.asksName), languages];
      const reach = [row.phoneDisplay, row.sms?.display, row.whatsapp && 'WhatsApp', row.url];
      print('', `${row.name}${row.meaning ? ` (${row.meaning})` : ''}   #${row.id}, ${row.kind}`);
      if (row.enforcementLinked) print(messages.sidebar_helpEnforcement.message);
      print(joined([row.area && `Serves: ${row.area}`, row.forWhom], '. '));
      if (row.whatHappens) print(row.whatHappens);
      print(`  ${joined(known)}`, `  ${joined(reach)}`);
    }
  }
};
const nameSaid = (asksName?: boolean) =>
  asksName === undefined
    ? undefined
    : messages[asksName ? 'sidebar_helpAsksName' : 'sidebar_helpNoName'].message;
const joined = (parts: (string | false | undefined)[], by = ' · ') =>
  parts.filter(Boolean).join(by);

const law = () => {
  heading('The law here', '=');
  for (const row of regions.law) {
    const since = row.since && `since ${row.since}`;
    print('', `${row.name ?? row.jurisdiction}   #${row.id}`);
    print(joined([row.status, since], ', '));
    if (row.note) print(row.note);
    print(
      `  ${joined([`${row.asOfKind} ${row.asOf}`, row.reported && 'as reported', row.changing && 'changing', row.url])}`,
    );
  }
};

/** Buttons, labels and settings, by the surface that their name begins with. */
const surfaces = () => {
  let before = '';
  for (const [key, { message }] of Object.entries(messages)) {
    const [surface = ''] = key.split('_');
    if (surface === 'state') continue;
    if (surface !== before) heading(`Interface: ${surface}`, '=');
    before = surface;
    print(`${message}   #${key}${/[.?]$/.test(message) ? ` ${scores(message)}` : ''}`);
  }
};

const appointment = () => {
  const { intro, kept, opener, tell, ask, urgent } = library.appointment;
  heading('For your appointment', '=');
  print(intro.text, kept, `“${opener.text}”`, '');
  for (const { label, hint } of tell) print(joined([label, hint], ': '));
  print('', ...ask.map(({ text }) => text), '', urgent.text);
};

const parts = { cards, help, law, interface: surfaces, facts, appointment };
const wanted = process.argv[2] ?? 'cards help law interface';
for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) part();
process.stdout.write(`${lines.join('\n')}\n`);
