import { defineConfig } from 'wxt';
import { checkLaw } from './scripts/check-law';

// The frame: what the manifest asks for and nothing more. Each permission has its reason in docs/privacy.md.
export default defineConfig({
  imports: false,
  publicDir: 'assets',
  outDir: '.output',
  manifestVersion: 3,
  hooks: {
    'build:before': () => checkLaw(),
    // assets/ holds sources too: styles are bundled by the pages that import them.
    'build:publicAssets': (_, files) => {
      const kept = files.filter((file) => !/^styles[\\/]/.test(file.relativeDest));
      files.splice(0, files.length, ...kept);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_short_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    host_permissions: ['<all_urls>'],
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'notifications',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['pageCapture']),
    ],
    commands: {
      'keep-evidence': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_command_keep_evidence__',
      },
    },
    // Named here and not as one of the framework's content scripts: those announce themselves to the page by an event.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['sniff.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    // connect-src stands for the time-stamping authority that a person may switch on; each page narrows it for itself
    // (docs/decisions/0003-time-stamps.md).
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' https: http:; font-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'refundlens@refundlens.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
