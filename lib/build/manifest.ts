/** Browsers that a package is made for. Edge and other Chromium browsers take the Chrome one. */
export type Target = 'chrome' | 'firefox';

/** Top frames of all web pages, `file:` and the browsers' own pages left out (ST-4). */
const webPages = ['http://*/*', 'https://*/*'];

/** Nothing from outside, nothing inline, no request: the first of the three locks of PR-2. */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The parts of the manifest that WXT does not derive from `entrypoints/`.
 * Permissions are those of design.md, decision 3; `tests/package` holds this against an allow-list.
 */
export function manifestFor(target: Target) {
  return {
    name: '__MSG_manifest_name__',
    short_name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_manifest_name__',
      default_icon: { 16: 'icon/16.png', 24: 'icon/24.png', 32: 'icon/32.png' },
    },
    permissions: ['storage', 'scripting', 'activeTab'],
    // Chromium refuses executeScript with content-script matches alone; Firefox grants it and would list the access twice.
    ...(target === 'chrome' ? { host_permissions: webPages } : {}),
    content_scripts: [{ matches: webPages, js: ['detector.js'], run_at: 'document_idle' as const }],
    content_security_policy: { extension_pages: extensionPagesPolicy },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_toggle__',
      },
      'hide-quickly': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_hide__',
      },
    },
    ...(target === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none' as const] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  };
}
