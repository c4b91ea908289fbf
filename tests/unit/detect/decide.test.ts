import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/detect/types.ts';
import { pageOf, topicOf } from './lexicon.ts';

const topic = (title: string, ...texts: (string | Block)[]) => topicOf(pageOf(title, texts));

describe('a page is about kratom and withdrawal', () => {
  test('when its title names kratom and its text opioid withdrawal', () => {
    expect(topic('Kratom', 'Some people take it against opioid withdrawal.')).toBe(
      'kratom-and-withdrawal',
    );
  });
  test('when one passage of a page about something else names both', () => {
    expect(topic('My diary', 'Week three.', 'I used kratom to get off oxycodone.')).toBe(
      'kratom-and-withdrawal',
    );
  });
});

test('opioid receptors alone are not withdrawal', () => {
  expect(topic('Kratom', 'Mitragynine binds to opioid receptors.')).toBe('kratom');
});

test('kratom in a menu is a mention', () => {
  expect(topic('Tobacco shop', 'Cigars and pipes.', { place: 'aside', text: 'Kratom' })).toBe(
    'mention',
  );
});

test.each(['Сократом', 'ketumbar', 'プクラトムージュ', 'Kraton', 'demokratom'])(
  '%s is no kratom',
  (word) => {
    expect(topic(word, `${word} ${word}`)).toBe('none');
  },
);

describe('a page about kratom is about leaving opioids too', () => {
  test.each([
    ['of years on one', 'I was on Percocet for four years. Not one since.'],
    ['of trading one for it', 'Has anyone traded Vicodin for it?'],
    ['in examples of opioids', 'Used instead of opioids like heroin.'],
  ])('by words %s', (_, text) => {
    expect(topic('Kratom', text)).toBe('kratom-and-withdrawal');
  });
  test('by a title on both', () => {
    const text = `Kratom is green. Some stay on it. ${'It is a leaf. '.repeat(9)}`;
    expect(topic('Kratom or Percocet?', text)).toBe('kratom-and-withdrawal');
    expect(topic('Kratom or Percocet?', 'It is a leaf.')).toBe('kratom');
    expect(topic('Autopsy: Percocet, kratom, cocaine', text)).toBe('kratom');
  });
});

test('a post on kratom in a thread on leaving opioids is on both', () => {
  const thread = ['Day 9 without oxy, I quit oxy for good.', 'Someone gave me kratom for sleep.'];
  expect(topic('Getting off oxycodone', ...thread, 'Rain. '.repeat(200))).toBe(
    'kratom-and-withdrawal',
  );
  expect(topic('Getting off roads', ...thread.slice(1), 'Rain. '.repeat(200))).toBe('mention');
});

test('a strain is kratom where opioids are left', () => {
  expect(topic('Off heroin', 'I quit heroin; two grams of red vein at night.')).toBe(
    'kratom-and-withdrawal',
  );
  expect(topic('Salad', 'Red vein sorrel.')).toBe('none');
});

test('a site that files kratom under opioids says nothing of leaving them', () => {
  const text = 'Who stops kratom may have withdrawal for a week.';
  const filed = { path: '/drugs/opioids/kratom' };
  expect(topicOf(pageOf('Kratom', [text], filed))).toBe('kratom');
  expect(topicOf(pageOf('Kratom among opioids', [text], filed))).toBe('kratom-and-withdrawal');
  const thread = ['I quit oxy, and she quit percocet.', 'Rain. '.repeat(200), 'Is kratom legal?'];
  expect(topicOf(pageOf('Day nine', thread, { path: '/r/opiates' }))).toBe('kratom-and-withdrawal');
  expect(topicOf(pageOf('Day nine', thread, { path: '/r/diaries' }))).toBe('mention');
});

test('leaving opioids and kratom may stand far apart in one story, not in a digest', () => {
  const story = ['A leaf, kratom. It is kratom that I mean.', 'Rain. '.repeat(200)];
  const left = 'I quit oxy, and she quit percocet.';
  expect(topic('Day nine', ...story, left)).toBe('kratom-and-withdrawal');
  expect(topic('Day nine', ...story, 'I quit sugar.')).toBe('mention');
  expect(topic('Day nine', ...story, 'Rain. '.repeat(200), left)).toBe('mention');
  expect(topic('Day nine', 'A leaf, kratom.', ...story.slice(1), left)).toBe('mention');
});

describe('on a long page one section does not speak for the others', () => {
  const heading = (text: string): Block => ({ place: 'heading', text });
  const sections = (...named: [title: string, text: string][]) =>
    named.flatMap(([title, text]) => [heading(title), text]);
  const ofKratom = sections(
    ['Where it grows', 'Kratom grows in Borneo.'],
    ['How it is drunk', 'As a tea.'],
    ['What it costs', 'Little.'],
    ['Withdrawal', 'Who stops kratom may have withdrawal for a week.'],
  );
  const other = sections(
    ['Traffic', 'A road is closed.'],
    ['School', 'Lessons begin.'],
    ['Sport', 'We won. '.repeat(200)],
    ['Weather', 'Rain.'],
  );

  test('one heading on an opioid makes kratom’s own withdrawal no matter of opioids', () => {
    const one = sections(['Kratom beside tramadol', 'Tramadol is a medicine.']);
    expect(topic('Kratom', ...ofKratom, ...one)).toBe('kratom');
    const many = sections(['Tramadol', 'A medicine.'], ['Morphine', 'Another.']);
    expect(topic('Kratom', ...one, ...many, ...ofKratom.slice(-2))).toBe('kratom-and-withdrawal');
  });
  test('kratom’s own withdrawal beside a likeness in another section opens nothing', () => {
    const like = sections(['New drugs', 'They act like morphine.']);
    expect(topic('News of the week', ...other, ...ofKratom.slice(-2), ...like)).toBe('mention');
  });
  test('a section on leaving opioids opens nothing where another only names kratom', () => {
    const news = sections(
      ['Heroin', 'He was addicted to heroin. She quit heroin.'],
      ['Law', 'The town may ban kratom.'],
    );
    expect(topic('News of the week', ...other, ...news)).toBe('mention');
    expect(topic('News on heroin', ...other, ...news)).toBe('kratom-and-withdrawal');
  });
});

describe('an opioid word makes no withdrawal', () => {
  test.each([
    ['of a comparison', 'The withdrawal resembles that of opioids.'],
    ['of a likeness that follows', 'Der Entzug ist einem von Opiaten vergleichbar.'],
    ['of a type', 'It causes dependence of the opioid type and morphine-type withdrawal.'],
    ['of a type before it', 'Зависимость по типу опиоидных наркотиков.'],
    ['of a type grown to it', 'Ett beroende av opioidtyp.'],
    ['of a drug test', 'Panels look for buprenorphine, methadone and oxycodone.'],
    ['of history', 'Opium was known 5,000 years ago.'],
    ['of another sentence, where no space follows', '彼はモルヒネを見た。私は砂糖をやめた。'],
    ['of a crisis', 'In the opioid epidemic, addiction made headlines.'],
    ['of another sentence', 'They found heroin. He quit his job over kratom.'],
    ['of a question what it is', 'Is kratom an opioid? Some quit it.'],
    ['of any pain medicine', 'A natural alternative to painkillers.'],
    ['of abuse potential', 'Kratom and opioids differ in abuse potential.'],
    ['far from any word of leaving', `Heroin is a drug.${' Words.'.repeat(30)} I quit sugar.`],
  ])('%s', (_, text) => {
    expect(topic('Kratom', text)).toBe('kratom');
  });
});

describe('kratom is the subject', () => {
  test('of a page on a host that names it', () => {
    expect(
      topicOf(pageOf('Red Aceh', [`Kratom. ${'Leaf. '.repeat(100)}`], { host: 'kratomshop.test' })),
    ).toBe('kratom');
  });
  test('of a short post that names it once', () => {
    expect(topic('Hello', 'Trying kratom today.')).toBe('kratom');
  });
  test('not where it and its gloss are named in passing', () => {
    const text = `They sell kratom (ใบกระท่อม, krathom). ${'It rains. '.repeat(35)}`;
    expect(topic('Islands', text)).toBe('mention');
  });
  test('not where it is a word alone on a line of a menu', () => {
    expect(topic('Smoke', 'Glass', 'Kratom', 'Vapes')).toBe('mention');
  });
  test('not where one of many headings names it', () => {
    const heading = (text: string): Block => ({ place: 'heading', text });
    const herbs = ['Basil', 'Mint', 'Sage', 'Thyme', 'Dill', 'Kratom'];
    expect(
      topic('Herbs', ...herbs.flatMap((herb) => [heading(herb), 'A plant. '.repeat(40)])),
    ).toBe('mention');
  });
  test('not where a heading names it as the fourth thing of a list', () => {
    const heading: Block = { place: 'heading', text: 'Cigars, Pipes, Hookahs, Kratom' };
    expect(topic('Smoke', heading, 'We sell smoke. '.repeat(60))).toBe('mention');
  });
  test('not where it is the fourth thing that a title lists', () => {
    expect(topic('Cigars, Pipes, Hookahs, Kratom', 'We sell smoke. '.repeat(60))).toBe('mention');
  });
});

test('one thing of a list in a text is not its subject', () => {
  expect(topic('Risky trades', 'Banks dislike travel, firearms, kratom, or supplements.')).toBe(
    'mention',
  );
  expect(topic('My tea', 'I drink kratom, slowly, every day.')).toBe('kratom');
});

describe('an address', () => {
  const diary = 'My diary';
  test('is read however long its words are', () => {
    const path = '/blog/the-long-way-back-how-kratom-became-my-whole-life-and-how-it-ended';
    expect(topicOf(pageOf(diary, ['Sleep is back.'], { path }))).toBe('kratom');
  });
  test('that is encoded data is not', () => {
    const path = `/${'QkratomA9z'.repeat(8)}`;
    expect(topicOf(pageOf(diary, ['Sleep is back.'], { path }))).toBe('none');
  });
});

describe('a word for kratom inside another counts', () => {
  test('in the name of a group or a shop', () => {
    const path = '/r/quittingkratom/1';
    expect(topicOf(pageOf('Day 9', ['Sleep is back.'], { path }))).toBe('kratom');
  });
  test.each(['skratom', 'домкратом', 'sokratom', 'technokratom'])('but not in %s', (word) => {
    expect(topicOf(pageOf(word, [word], { path: `/${word}` }))).toBe('none');
  });
});

describe('what means something else alone', () => {
  test.each([
    ['Ketum PDIP bertemu ketum PSSI', 'id'],
    ['Ketum itu bicara di kongres', ''],
    ['华北克拉通的破坏', 'zh'],
    ['克拉通与岩石圈', ''],
    ['วิ่งผลัด 4คูณ100 เมตร', 'th'],
    ['Dzięki kratom w oknach jest bezpiecznie', 'pl'],
    ['显卡痛点和关卡痛點', 'zh'],
    ['帽柱木属植物', 'zh'],
    ['مخلل ليمون بالقرطوم', 'ar'],
    ['موقع سبيكرتوم الإلكتروني', 'ar'],
    ['dyumad vibhāti kratum aj janeṣu', ''],
    ['OrdinaryAtom cratom(id)', 'en'],
    ['Medinilla: M. speciosa, M. magnifica', 'en'],
    ['class FlakRatOmniMine', 'en'],
  ])('%s is no kratom', (text, lang) => {
    expect(topicOf(pageOf(text, [text, text], { lang }))).toBe('none');
  });
  test.each([
    ['Daun ketum dan ketum', 'ms'],
    ['Air ketum', ''],
    ['الكراتوم نبات', 'ar'],
    ['Cratom and kratum: red vein, maeng da', 'en'],
    ['Ketum', 'ms'],
  ])('%s is', (text, lang) => {
    expect(topicOf(pageOf(text, [text], { lang }))).toBe('kratom');
  });
});

describe('7-OH', () => {
  test('is kratom where opioids are spoken of', () => {
    expect(topic('7-OH withdrawal', '7oh kept me from heroin withdrawal.')).toBe(
      'kratom-and-withdrawal',
    );
  });
  test('is a chemist’s word without company', () => {
    expect(topic('A synthesis', 'The 7-OH group is protected.')).toBe('none');
  });
});

test('words that are common elsewhere count only in their language', () => {
  const texts = ['Kratom contra el mono de la heroína.'];
  expect(topicOf(pageOf('Kratom', texts, { lang: 'es-MX' }))).toBe('kratom-and-withdrawal');
});
