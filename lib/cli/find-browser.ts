import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installFromDebian } from './debian';

// Branded Chrome comes last: since version 137 it ignores --load-extension.
const chromium: Places = {
  variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
  programs: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'chrome'],
  apps: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  windows: [
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
};

// The release version refuses add-ons that are not signed only when they are installed for good; ours is temporary.
const firefox: Places = {
  variables: ['FIREFOX_PATH'],
  programs: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
  apps: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
  windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** Where a browser usually is, best first. */
interface Places {
  /** Variables by which its owner may point to it. */
  variables: string[];
  /** Its names on the PATH. */
  programs: string[];
  /** Its place under macOS's Applications. */
  apps: string[];
  /** Its place under Windows' program folders. */
  windows: string[];
}

/** The path of a Chromium, Edge or Chrome; fetches a Chromium when there is none. */
export async function findChromium(): Promise<string> {
  const found = find(chromium) ?? (await findPlaywrights());
  if (found) return found;
  if (installWithPlaywright() || installFromDebian('chromium')) {
    const installed = (await findPlaywrights()) ?? find(chromium);
    if (installed) return installed;
  }
  throw new Error('No Chromium, Edge or Chrome was found. Install one, or set CHROMIUM_PATH to its program.');
}

/** The path of a Firefox, fetched from Debian where that is possible; null when there is none to be had. */
export async function findFirefox(): Promise<string | null> {
  return find(firefox) ?? (installFromDebian('firefox-esr') ? find(firefox) : null);
}

function find({ variables, programs, apps, windows }: Places): string | null {
  for (const name of variables) {
    const path = process.env[name];
    if (path && existsSync(path)) return path;
    if (path) throw new Error(`${name} points to ${path}, but there is no such file.`);
  }
  return findInstalled(programs, apps, windows);
}

function findInstalled(programs: string[], apps: string[], windows: string[]): string | null {
  if (process.platform === 'darwin') return firstIn(['/Applications', join(home(), 'Applications')], apps);
  if (process.platform === 'win32') return firstIn(windowsFolders(), windows);
  for (const program of programs) {
    const path = findProgram(program);
    if (path) return path;
  }
  return null;
}

function firstIn(folders: string[], places: string[]): string | null {
  return places.flatMap((place) => folders.map((folder) => join(folder, place))).find(existsSync) ?? null;
}

function windowsFolders(): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  return [ProgramFiles, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
}

function home(): string {
  return process.env.HOME ?? '';
}

async function findPlaywrights(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function installWithPlaywright(): boolean {
  console.log('> npx playwright install --with-deps chromium');
  return spawnSync('npx playwright install --with-deps chromium', { stdio: 'inherit', shell: true }).status === 0;
}
