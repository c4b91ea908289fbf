import { describe, expect, test } from 'vitest';
import { compileNotice } from '../../../lib/build/compile-notice.ts';
import { readNotice } from '../../../lib/build/lexicon-files.ts';
import { claimFinder } from '../../../lib/detect/claims.ts';
import { toEnd } from '../../../lib/detect/steps.ts';

const { notice, claims } = readNotice();
const steps = claimFinder(compileNotice(notice, claims).claims, () => false);
const find = (text: string) => toEnd(steps(text));
const idsIn = (text: string) => [...new Set(find(text).map(({ id }) => id))];

describe('a claim is found in many wordings', () => {
  test.each([
    ['natural-so-safe', 'It grows in the ground, so kratom is a natural and totally safe remedy.'],
    ['natural-so-safe', 'Because it is natural, there is\n      nothing to fear from it.'],
    ['cures-opioid-withdrawal', 'In their words it is the cure that they had looked for.'],
    ['natural-so-safe', 'Relax, it’s just a plant.'],
    ['natural-so-safe', 'Kratom is safe because it is an herb.'],
    ['not-addictive', 'Kratom is not addictive.'],
    ['not-addictive', 'You can’t get hooked on the leaf.'],
    [
      'not-addictive',
      'A friend told me that kratom is natural and not addictive, so I stayed on it.',
    ],
    ['not-addictive', 'It is about as addictive as coffee.'],
    ['no-withdrawal', 'I stopped after a year and had zero withdrawals.'],
    ['no-withdrawal', 'Kratom doesn’t cause any withdrawal.'],
    ['cures-opioid-withdrawal', 'Our red blend stops opiate withdrawal.'],
    ['cures-opioid-withdrawal', 'Kratom got me off heroin.'],
    ['cures-opioid-withdrawal', 'A cup of it will end your withdrawals.'],
    ['cures-opioid-withdrawal', 'This leaf took away the worst of my cravings.'],
    [
      'cures-opioid-withdrawal',
      'Nothing works better: kratom for opiate withdrawal works wonders.',
    ],
    ['complement-treatment', 'It can be used under medical supervision.'],
    ['traditional-use-proves', 'For hundreds of years it has been a trusted remedy.'],
    ['works-like-suboxone', 'Honestly it works better than Suboxone.'],
    ['works-like-suboxone', 'People call it nature’s methadone.'],
    ['swapping-addictions', 'MAT is just trading one addiction for another.'],
    ['detox-alone-safe', 'You can detox at home with no doctor.'],
    ['start-low-grams', 'Start low and go slow.'],
    ['start-low-grams', 'Beginners should start with 2-3 grams.'],
    ['doctor-approved', 'Our FDA approved extract.'],
    ['legal-everywhere', 'Kratom is 100% legal.'],
    ['nobody-dies', 'Nobody has ever died from kratom.'],
    ['nobody-dies', 'You can’t overdose on kratom.'],
    ['nobody-dies', 'No one has overdosed on it.'],
    ['nobody-dies', 'The deaths were all from other drugs.'],
    ['no-breathing-risk', 'It relieves pain without respiratory depression.'],
    ['like-coffee', 'It is basically coffee.'],
    ['safe-with-alcohol', 'Try our kratom cocktails this weekend.'],
    ['safe-with-benzos-subs', 'Kratom with Xanax is fine.'],
    ['safe-with-my-meds', 'There are no known interactions.'],
    ['7oh-is-just-kratom', '7-OH is just natural kratom.'],
    ['7oh-already-banned', 'The DEA has banned kratom.'],
    ['lab-tested-safe', 'Third-party lab tested for your peace of mind.'],
    ['no-drug-test', 'Kratom won’t show up on a drug test.'],
    ['helps-mood', 'Nothing beats it: kratom for anxiety.'],
    ['safe-in-pregnancy', 'I was pregnant and it was perfectly safe.'],
    ['complement-treatment', 'Use it alongside proper medical care.'],
    ['add-to-recovery-plan', 'Add kratom to your recovery plan.'],
    ['survey-proves', 'Studies show that kratom works.'],
    ['traditional-use-proves', 'Farmers in Thailand have safely chewed it for centuries.'],
  ])('%s: %s', (id, text) => {
    expect(idsIn(text)).toContain(id);
  });
});

describe('no claim is made by a sentence that', () => {
  test.each([
    ['turns it round', 'Kratom is NOT safe just because it is natural.'],
    ['asks', 'Is kratom addictive? Yes.'],
    ['asks whether it is not', 'Is it true that kratom is not addictive?'],
    ['calls it a myth', 'It is a myth that kratom has no withdrawal.'],
    ['reports it', 'Vendors claim that kratom cures opioid withdrawal.'],
    ['denies the proof', 'There is no evidence that kratom treats anxiety.'],
    ['warns', 'The FDA warns that kratom is not FDA approved.'],
    ['says the opposite', 'Kratom is not legal in all states.'],
    ['speaks of another thing', 'Kratom can be addictive, and withdrawal is common.'],
    [
      'tells of failure',
      'I tried kratom for opioid withdrawal twice and both times I was back on pills in a month.',
    ],
    ['only names the use', 'This thread is about kratom for opioid withdrawal.'],
    ['speaks of a plant’s family', 'Kratom is a tree in the coffee family.'],
    ['denies that it ends withdrawal', 'Kratom did not stop my withdrawal.'],
    ['hedges', 'Kratom may ease withdrawal, and it can lead to it.'],
    ['tells what people do', 'Some use kratom because it eases withdrawal from opioids.'],
    ['tells of users', 'Veterans using kratom for PTSD answered 20 questions.'],
    ['weighs', 'It eases withdrawal but brings its own.'],
    ['tells of research', 'In the trial it relieved withdrawal in mice.'],
    ['cites an authority', 'The FDA says kratom has no deaths or benefits on record.'],
    ['tells how sellers word it', 'It is promoted as a natural and safe herb.'],
    ['tells that it wore off', 'At first it stopped my withdrawals.'],
    ['ends something else', 'One week off kratom, the end of acute withdrawal.'],
    ['speaks of leaving kratom', 'We help people come off kratom under medical supervision.'],
    ['speaks of old use alone', 'The leaf has been chewed for centuries in Thailand.'],
    ['calls it a legal high', 'It is sold among other legal highs.'],
    ['tells of a use in recovery', 'Some veterans report using kratom as a recovery tool.'],
    ['is an address', 'See trump-floats-approval-of-natural-7-oh here.'],
    [
      'tells of a child’s death',
      'When my son died they still said that kratom is natural and safe.',
    ],
    ['tells of a loss', 'We lost our daughter to a drug that is “just a plant”.'],
    ['tells of a death', 'Nobody dies from kratom, and then she died in her sleep.'],
    ['tells of an overdose', 'I almost overdosed twice before kratom got me off heroin.'],
    ['tells of another’s overdose', 'Kratom got me off heroin after my best friend OD’d.'],
    ['doubts', 'I doubt that kratom is safe because it is natural.'],
  ])('%s: %s', (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });
});

test('a claim’s range is the sentence that makes it', () => {
  const text = 'I read a lot. Kratom is not addictive. The end.';
  const [claim] = find(text);
  expect(text.slice(claim?.start, claim?.end)).toBe('Kratom is not addictive.');
});

test('every claim has wordings, each of which compiles to something that can match', () => {
  for (const { id, wordings } of claims.claims)
    expect([id, wordings.length > 0]).toEqual([id, true]);
});

test('every claim that is answered can be found', async () => {
  const answered = (await import('../../../data/claims/en.json', { with: { type: 'json' } }))
    .default;
  expect(claims.claims.map(({ id }) => id).sort()).toEqual(answered.map(({ id }) => id).sort());
});
