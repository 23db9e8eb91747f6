import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Builds the extension for Chromium; gives its folder. */
export async function build(): Promise<string> {
  console.log('Building the extension …');
  try {
    await promisify(execFile)(process.execPath, [resolve('node_modules/wxt/bin/wxt.mjs'), 'build'], {
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  }
  return resolve('.output/chrome-mv3');
}
