import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { preactWithoutInnerHtml } from './scripts/build/preact-without-inner-html.ts';
import { roster } from './scripts/roster/vite-plugin.ts';

/** Pages of the extension: nothing from outside, no connection, no markup from strings. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Without a display `npm run dev` builds and reloads, and opens no browser: there it would only end in an error. */
const HAS_DISPLAY = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: !HAS_DISPLAY },
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [roster(), preactWithoutInnerHtml(), preact()],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'show-all-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_show_all__' },
      'keep-passage': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_keep__' },
    },
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aide-memoire@aide-memoire.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '129' }),
  }),
});
