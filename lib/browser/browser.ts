import { browser } from 'wxt/browser';

/** The WebExtension API, under one name in every browser; only this folder touches it. */
export { browser };
