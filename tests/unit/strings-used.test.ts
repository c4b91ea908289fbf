import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import states from '../../data/us-states.json' with { type: 'json' };
import { settingKeys } from '../../lib/settings/schema.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const root = new URL('../../', import.meta.url).pathname;
const code = ['components', 'entrypoints', 'lib', 'tests/tools', 'tests/demo']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, room, file),
    ),
  )
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Names that code puts together from parts. */
const composed = new Set([
  ...states.map((state) => `state_${state.replace('-', '_')}`),
  ...settingKeys.map((key) => `options_key_${key}`),
  'popup_restricted',
  'popup_withheld',
]);

/** Names as they stand in code; of a text that counts, the part before `One` and `Other`. */
const named = (key: string) =>
  [key, key.replace(/(One|Other)$/, '')].some((name) =>
    new RegExp(`(['"\`]|__MSG_)${name}(['"\`]|__)`).test(code),
  );

test('every interface text is used somewhere: translators get no dead ones', () => {
  const unused = Object.keys(messages).filter((key) => !composed.has(key) && !named(key));
  expect(unused).toEqual([]);
});
