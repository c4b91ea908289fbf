import type { Section } from '../../lib/content/cards.ts';
import type { Notes } from '../../lib/content/notes.ts';
import type { Card, Claim, Group } from '../../lib/content/types.ts';
import type { SidebarView } from '../../lib/messages.ts';
import type { Docked } from '../../lib/page/dock.ts';

const source = (id: string, label: string) => ({
  id,
  label,
  title: `${label}: the page that says so`,
  url: `https://example.org/${id}`,
});

/** Facts are the business of the Evidence page. */
const passage = (text: string) => ({ text, facts: ['fact'] });

export const sources = [source('fda', 'FDA'), source('hill-2024', 'Hill 2024')];

export const card = (id: string, group: Group, text: string, more: Partial<Card> = {}): Card => ({
  id,
  group,
  passages: [passage(text)],
  strength: 'established',
  checked: '2026-11',
  sources,
  ...more,
});

const action = (text: string) => ({ action: passage(text) });

export const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  claim: 'Kratom is not addictive.',
  verdict: 'misleading',
  response:
    'Regular kratom use can lead to craving, tolerance and withdrawal. How often varies between studies.',
  sources,
  checked: '2026-11',
  ...more,
});

const section = (id: string, title: string, line: string, parts: Section['parts']): Section => ({
  id,
  title,
  line,
  lead: false,
  parts,
});

/** A page about kratom and withdrawal, with something in every group. */
export const notes: Notes = {
  headline: 'This page talks about kratom and opioid withdrawal',
  message:
    'Kratom is not proven to treat opioid withdrawal. Medicines that are proven exist. A clinician can help, also if you take kratom now.',
  verdict: {
    topic: 'kratom-and-withdrawal',
    rule: 'subject-and-withdrawal',
    matches: [
      { concept: 'kratom', text: 'kratom', place: 'title', count: 1 },
      { concept: 'withdrawal', text: 'withdrawal', place: 'body', count: 7 },
    ],
  },
  claims: [
    { claim: claim('not-addictive'), quote: 'natural and not addictive' },
    {
      claim: claim('start-low-grams', {
        verdict: 'false',
        response:
          'Two products of the same weight can differ many times in strength, so online gram advice does not carry over. Ask a pharmacist or doctor instead.',
      }),
      quote: 'start with a couple of grams',
    },
  ],
  sections: [
    section('cautions', 'Cautions', 'What to know about kratom, and what you can do', [
      {
        group: 'cautions',
        cards: [
          card(
            'strength',
            'cautions',
            'Two products of the same weight can differ many times in strength.',
            action('Do not rely on online gram advice. Ask a pharmacist.'),
          ),
          card(
            'mixing-caution',
            'cautions',
            'Mixing kratom or 7-OH with alcohol, sedatives or opioids can slow or stop breathing.',
            {
              strength: 'reported',
              ...action('Keep naloxone near, and do not use alone.'),
            },
          ),
          card(
            'dependence',
            'cautions',
            'With regular use the body can get used to kratom. Stopping can then bring withdrawal.',
            action('A clinician can help you cut down without being ill.'),
          ),
        ],
      },
    ]),
    section('effects', 'Possible side effects', 'Common ones, and those that need care now', [
      {
        group: 'effects-common',
        title: 'Common',
        cards: [
          card('stomach', 'effects-common', 'Nausea, vomiting, stomach pain and constipation.'),
          card('sleep', 'effects-common', 'Trouble sleeping, feeling on edge, sweating.', {
            strength: 'reported',
          }),
        ],
      },
      {
        group: 'effects-care-now',
        title: 'Get care now',
        cards: [
          card(
            'liver',
            'effects-care-now',
            'Yellow skin or eyes, dark urine, strong itching: signs of liver injury.',
            action('Stop taking it and see a doctor today.'),
          ),
        ],
      },
      {
        group: 'effects-rare',
        title: 'Rare, but reported',
        cards: [
          card(
            'seizure',
            'effects-rare',
            'Seizures have been reported. Experts disagree on the cause.',
            {
              strength: 'disputed',
            },
          ),
        ],
      },
    ]),
    section('mixing', 'Mixing with other substances', 'Alcohol, medicines and other drugs', [
      {
        group: 'mixing',
        cards: [
          {
            ...card(
              'mix-oxycodone',
              'mixing',
              'Kratom with oxycodone or another opioid can slow breathing.',
              {
                title: 'Opioids',
                ...action('Tell your clinician about both. Keep naloxone near.'),
              },
            ),
            why: 'Named on this page: oxycodone',
          },
          card('mix-alcohol', 'mixing', 'Alcohol adds to drowsiness and slowed breathing.', {
            title: 'Alcohol',
            strength: 'uncertain',
          }),
        ],
      },
    ]),
    section('overdose', 'If it may be an overdose', 'How to spot one, and what to do', [
      {
        group: 'overdose',
        cards: [
          card(
            'signs',
            'overdose',
            'Cannot be woken, slow or no breathing, gurgling, tiny pupils, pale, blue or grey lips.',
            { title: 'Signs' },
          ),
          card(
            'steps',
            'overdose',
            'Call, give naloxone, and give rescue breaths if they do not breathe. Lay them on their side if they do. Stay.',
            { title: 'What to do' },
          ),
        ],
      },
    ]),
    section('treatment', 'Treatment that works', 'Medicine, and working with a doctor or nurse', [
      {
        group: 'treatment',
        title: 'Medicine for opioid use disorder',
        cards: [
          card(
            'three-medicines',
            'treatment',
            'Methadone, buprenorphine and naltrexone are approved for opioid use disorder. Methadone and buprenorphine ease withdrawal and craving.',
            { title: 'Three approved medicines' },
          ),
        ],
      },
      {
        group: 'clinician',
        title: 'Working with a doctor or nurse',
        cards: [
          card(
            'complement',
            'clinician',
            'If you already use kratom, tell your treatment team. Do not use it in place of treatment.',
            { title: 'If you already use kratom' },
          ),
        ],
      },
    ]),
    section('products', 'Kratom products and 7-OH', 'Leaf, extracts and what is in them', [
      {
        group: 'products',
        cards: [
          card(
            'seven-oh',
            'products',
            'Concentrated 7-OH products are much stronger than leaf, and newer. Little is known about them.',
            { title: '7-OH is not the same as leaf', strength: 'uncertain' },
          ),
        ],
      },
    ]),
    section('situations', 'Pregnancy, age and health', 'When more care makes sense', [
      {
        group: 'situations',
        cards: [
          card(
            'pregnancy',
            'situations',
            'Babies exposed to kratom before birth can have withdrawal.',
            {
              title: 'Pregnancy',
              ...action('Do not stop at once alone. Ask a midwife or doctor first.'),
            },
          ),
        ],
      },
    ]),
    section('known', 'What is known and not known', 'Where the studies stand, fairly told', [
      {
        group: 'known',
        cards: [
          card(
            'relief',
            'known',
            'Many people say that kratom helped them with pain or withdrawal. No controlled trial has tested this.',
          ),
        ],
      },
    ]),
  ],
};

export const view: SidebarView = { side: 'end', width: 372, marks: true, launcherAt: 40 };

/** At the right edge of a wide window, beside the page. */
export const docked: Docked = { placement: 'push', side: 'right', width: 372, inset: 0 };
