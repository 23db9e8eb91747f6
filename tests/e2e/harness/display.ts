import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram, installFromDebian } from '@/lib/cli/debian';

/** A screen nobody sees, for browsers that have to show real menus. */
export interface Display {
  /** Its X name, such as `:99`. */
  name: string;
  /** Presses keys in turn, by their X names: `press('Up', 'Return')`. */
  press(...keys: string[]): Promise<void>;
  /** Ends the screen, and nothing else. */
  close(): Promise<void>;
}

/** Starts an Xvfb on a number that is free; installs it first where that is possible. */
export async function startDisplay(size = '1280x1000x24'): Promise<Display> {
  if (!['Xvfb', 'xdotool'].every(findProgram)) installFromDebian('xvfb', 'xdotool');
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  // A test that breaks off never comes to close().
  process.once('exit', () => server.kill());
  const name = `:${await readNumber(server)}`;
  const act = (...words: string[]) => promisify(execFile)('xdotool', words, { env: { ...process.env, DISPLAY: name } });
  // A pointer at rest mid-screen would choose an item of each menu that opens under it.
  const [width = '1', height = '1'] = size.split('x');
  await act('mousemove', `${Number(width) - 1}`, `${Number(height) - 1}`);
  return {
    name,
    press: async (...keys) => {
      for (const key of keys) {
        await act('key', key);
        await pause(150);
      }
    },
    close: () => end(server),
  };
}

// With -displayfd the server picks a number itself and tells it when it is ready to be used.
function readNumber(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', () => reject(new Error('Real menus need Xvfb and xdotool: install both.')));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    server.stdio[3]?.once('data', (data) => resolve(Number(String(data))));
  });
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
