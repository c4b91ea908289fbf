import type { RegionContent, Resource } from '../../lib/content/types-region.ts';

export const resource = (
  id: string,
  kind: Resource['kind'],
  more: Partial<Resource>,
): Resource => ({
  id,
  country: 'US',
  kind,
  name: id,
  channels: ['phone'],
  enforcementLinked: false,
  fits: ['me', 'someone'],
  ...more,
});

export const unitedStates: RegionContent = {
  region: { country: 'US', state: null, from: 'guessed' },
  emergency: { tel: '911', display: '911' },
  countries: ['CZ', 'DE', 'GB', 'TH', 'US'],
  states: ['US-AL', 'US-CA'],
  resources: [
    resource('us-911', 'emergency', {
      name: '911',
      meaning: 'Emergency services',
      tel: '911',
      phoneDisplay: '911',
      hours: '24/7',
      cost: 'free',
      forWhom: 'Not breathing, blue lips, cannot be woken, seizure, chest pain',
    }),
    resource('us-poison-help', 'overdose-poison', {
      name: 'Poison Help line (Poison Control)',
      tel: '18002221222',
      phoneDisplay: '1-800-222-1222',
      url: 'https://poisonhelp.hrsa.gov/',
      hours: '24/7',
      cost: 'free',
      languages: ['en', 'es'],
      whatHappens:
        'A nurse, pharmacist or doctor at your local poison center answers. Free, confidential, interpreters on request.',
    }),
    resource('us-988', 'crisis-line', {
      name: '988 Suicide & Crisis Lifeline',
      tel: '988',
      phoneDisplay: '988',
      sms: { number: '988', display: 'Text 988' },
      url: 'https://988lifeline.org/',
      hours: '24/7',
      cost: 'free',
      languages: ['en', 'es'],
      asksName: false,
      channels: ['phone', 'text', 'chat'],
      forWhom: 'Anyone in suicidal, mental health or substance use crisis',
      whatHappens: 'A menu, then a trained counselor at a local center.',
    }),
    resource('us-samhsa', 'substance-use-helpline', {
      name: 'SAMHSA’s National Helpline',
      tel: '18006624357',
      phoneDisplay: '1-800-662-HELP (4357)',
      sms: { number: '435748', display: 'Text your ZIP code to 435748 (HELP4U)' },
      url: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
      hours: '24/7',
      cost: 'free',
      languages: ['en', 'es'],
      asksName: false,
      channels: ['phone', 'text'],
      whatHappens:
        'A trained specialist gives referrals to local services. May ask your ZIP code. Does not give counseling.',
    }),
    resource('us-findtreatment', 'treatment-finder', {
      name: 'FindTreatment.gov',
      url: 'https://findtreatment.gov/',
      cost: 'free',
      channels: ['web'],
    }),
    resource('us-family', 'family-support', {
      name: 'Families Line',
      tel: '15550100',
      phoneDisplay: '1-555-0100',
      fits: ['someone'],
      asksName: true,
    }),
  ],
  law: [
    {
      id: 'us-federal',
      jurisdiction: 'US',
      scope: 'country',
      name: 'United States (federal)',
      status: 'legal-unregulated',
      note: 'Leaf is not scheduled. FDA calls kratom unlawful in supplements.',
      asOf: '2026-08-28',
      asOfKind: 'dated',
      reported: true,
      changing: true,
    },
  ],
};

export const thailand: RegionContent = {
  ...unitedStates,
  region: { country: 'TH', state: null, from: 'chosen' },
  emergency: { tel: '1669', display: '1669' },
  resources: [
    resource('th-1669', 'emergency', {
      country: 'TH',
      name: 'สายด่วนฉุกเฉิน 1669',
      nameIn: 'th',
      meaning: 'Medical emergency',
      tel: '1669',
      phoneDisplay: '1669',
      languages: ['th'],
      hours: '24/7',
      cost: 'free',
    }),
    resource('th-1165', 'substance-use-helpline', {
      country: 'TH',
      name: 'สายด่วนยาเสพติด 1165 (สบยช. กรมการแพทย์)',
      nameIn: 'th',
      meaning: 'Drug treatment hotline, Ministry of Public Health',
      tel: '1165',
      phoneDisplay: '1165',
      languages: ['th'],
    }),
    resource('x-enforcement', 'substance-use-helpline', {
      country: 'TH',
      name: 'สำนักงานตัวอย่าง',
      nameIn: 'th',
      meaning: 'Example office',
      tel: '1386',
      phoneDisplay: '1386',
      languages: ['th'],
      enforcementLinked: true,
    }),
  ],
  law: [],
};

export const nowhere: RegionContent = {
  region: { country: null, state: null, from: 'unknown' },
  countries: unitedStates.countries,
  states: unitedStates.states,
  law: [],
  resources: [
    resource('int-find', 'crisis-line', {
      country: 'INT',
      name: 'Find A Helpline',
      url: 'https://findahelpline.com/',
      cost: 'free',
      languages: ['en'],
      channels: ['web'],
    }),
  ],
};
