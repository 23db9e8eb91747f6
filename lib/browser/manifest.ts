// The public half of a key made for this project: with it an unpacked build keeps its id, and so its data, when its
// folder moves. The stores give an id of their own and refuse the key.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoUIgVr73NH/lgO0WfpWHMUl92/HFA9fpXtf1BiyOMD7EcqxqeSbu7jd2Hv5oIz5zXlZFCPpTBwa/n6RTG45RRdYeF2n4Djkc4RQEzjJdOb6K3/Y0puTNKd5zXpIOC5t383ykNiUISMdiP8wD1Q1pT1HvzVllmsZE/cgz2gsbanHSYUL2MleJJxaoPrNCy8svJ4R9A8WbljUaHtV/tQk4FvSdIObREkjrRi0JTHsiWhhpZk1a2mduQ//XWv8tYh47gnTdBrJ8KbjHUAnpafqVIzRIpSU+bUO+KyaLTpFUballEZDf07wzy4cmPNZEm7Zodf/VPm6LsfEhP+fskBFQTwIDAQAB';

/** All that is asked for at installation: no host, nothing that reads a page before the user acts on it. */
export const permissions = ['activeTab', 'scripting', 'contextMenus', 'storage', 'unlimitedStorage'];

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' };

/** The extension's manifest, but for what WXT adds from the entrypoints. */
export function manifestFor(browser: string, { store, dev }: { store: boolean; dev: boolean }) {
  const isFirefox = browser === 'firefox';
  return {
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions,
    icons,
    action: { default_title: '__MSG_app_name__', default_icon: icons },
    commands: {
      _execute_action: {
        // Chromium keeps Alt+Shift+C for itself, and then gives an extension no key at all.
        suggested_key: { default: isFirefox ? 'Alt+Shift+C' : 'Alt+Shift+S' },
        description: '__MSG_command_clip__',
      },
    },
    ...(dev ? {} : { content_security_policy: { extension_pages: POLICY } }),
    ...(isFirefox
      ? { browser_specific_settings: { gecko: GECKO, gecko_android: { strict_min_version: '142.0' } } }
      : { minimum_chrome_version: '123' }),
    ...(isFirefox || store ? {} : { key: KEY }),
  };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const GECKO = {
  id: 'gcm-scorecard@gcm-scorecard.org',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none'] as ['none'] },
};
