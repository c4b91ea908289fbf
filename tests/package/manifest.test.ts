import { describe, expect, test } from 'vitest';
import { builtFiles, manifestOf, targets } from './built.ts';

const webPages = ['http://*/*', 'https://*/*'];

/** Every key that a manifest of ours may have; a new one needs a reason, and a line here. */
const allowed = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];

describe.each(targets)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  test('is of version 3 and has no key without a reason', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest).filter((key) => !allowed.includes(key))).toEqual([]);
  });

  test('asks for three permissions', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('names hosts as permissions in Chrome alone', () => {
    expect(manifest.host_permissions).toEqual(target === 'chrome' ? webPages : undefined);
  });

  test('lets no page and no other extension in', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs the detector alone by itself, in the top frame of web pages, without styles', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: webPages, js: ['detector.js'], run_at: 'document_idle' },
    ]);
  });

  test('allows its own pages nothing from outside and no request', () => {
    expect(manifest.content_security_policy.extension_pages.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  test('names only files that are in the package', () => {
    const names = builtFiles(target, /./).map(({ name }) => name);
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      ...manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js),
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      manifest.action.default_popup,
      manifest.options_ui.page,
    ] as string[];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});

test('Firefox gets a fixed id, its floors, and the word that no data is collected', () => {
  const { gecko, gecko_android } = manifestOf('firefox').browser_specific_settings;
  expect(gecko).toEqual({
    id: expect.stringMatching(/^sidelight@/),
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(gecko_android).toEqual({ strict_min_version: '142.0' });
});

test('the name and the toolbar title do not shout the topic (PR-13)', () => {
  for (const { text } of builtFiles('chrome', /_locales\/.*messages\.json$/)) {
    const { manifest_name } = JSON.parse(text);
    expect(manifest_name.message).toBe('Sidelight');
  }
});
