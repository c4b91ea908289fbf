import { compileAppointment, compileEvidence, packContent } from '../../../lib/content/compile.ts';
import type { Library } from '../../../lib/content/compile-library.ts';
import type { RegionData } from '../../../lib/content/region.ts';
import { unpack } from '../../../lib/content/unpack.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** A text that a reader meets, and where it stands. */
export interface Rendered {
  at: string;
  text: string;
}

/** All sentences of one block that is read as one: a card, an answer, a statement. */
export interface Block extends Rendered {
  /** The groups of sentences inside it, each scored on its own (HL-1). */
  groups: string[];
}

/** The blocks of the sidebar and of the Evidence page, as they leave the compiler. */
export const blocksOf = (library: Library): Block[] => {
  const { cards, claims } = unpack(packContent(library));
  const { facts, disagreements } = compileEvidence(library);
  const { intro, kept, opener, ask, urgent } = compileAppointment(library);
  const page = [intro, kept, opener, ...ask.map(({ text }) => text), urgent];
  return [
    ...page.map((text) => ({ at: 'appointment', text, groups: [text] })),
    ...cards.map(({ id, passages, action }) => {
      const groups = [...passages, ...(action ? [action] : [])].map(({ text }) => text);
      return { at: `card ${id}`, text: groups.join(' '), groups };
    }),
    ...claims.map(({ id, response }) => ({
      at: `claim ${id}`,
      text: response,
      groups: [response],
    })),
    ...facts.map(({ id, statement }) => ({
      at: `fact ${id}`,
      text: statement,
      groups: [statement],
    })),
    ...disagreements.map(({ id, text }) => ({ at: `disagreement ${id}`, text, groups: [text] })),
  ];
};

/** The sidebar's first view and its first action, which are held to a lower grade. */
export const firstView = (library: Library): Rendered[] => {
  const { page, cards } = unpack(packContent(library));
  return [
    ...Object.values(page.headlines)
      .flat()
      .map((text) => ({ at: 'headline', text })),
    ...Object.values(page.main).map((text) => ({ at: 'main message', text })),
    ...(
      ['sidebar_emergencyText', 'sidebar_emergencyTextNoNumber', 'sidebar_helpTitle'] as const
    ).map((key) => ({ at: key, text: messages[key].message })),
    { at: 'first action', text: cards[0]?.action?.text ?? '' },
  ];
};

const skip = new Set([
  'id',
  'group',
  'groups',
  'strength',
  'verdict',
  'checked',
  'sources',
  'facts',
  'topic',
  'when',
  'locale',
  'kind',
  'url',
  'published',
  'long',
]);

/** Every string of a bundle that can reach the screen, with its path; ids, months and addresses left out. */
export const stringsOf = (value: unknown, at = ''): Rendered[] => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    skip.has(key) && !(key === 'groups' && !Array.isArray(one))
      ? []
      : stringsOf(one, `${at}/${key}`),
  );
};

/** Every string of the sidebar and of the Evidence page, but names and titles of sources. */
export const everyString = (library: Library): Rendered[] => {
  const { sources: _, facts, ...evidence } = compileEvidence(library);
  return [
    ...stringsOf(unpack(packContent(library)), 'sidebar'),
    ...stringsOf(evidence, 'evidence'),
    ...stringsOf(compileAppointment(library), 'appointment'),
    ...facts.map(({ id, statement }) => ({ at: `fact ${id}`, text: statement })),
  ];
};

/** Every word for help and law; names of services are their own. */
export const regionTexts = ({ help, law }: RegionData): Rendered[] => [
  ...help.flatMap(({ id, meaning, area, forWhom, whatHappens, hours, cost, sms, phoneDisplay }) =>
    stringsOf(
      { meaning, area, forWhom, whatHappens, hours, cost, sms: sms?.display, phoneDisplay },
      id,
    ),
  ),
  ...law.flatMap(({ id, name, note }) => stringsOf({ name, note }, id)),
];

/** Every text of the interface. */
export const interfaceTexts: Rendered[] = Object.entries(messages).map(([at, { message }]) => ({
  at,
  text: message,
}));
