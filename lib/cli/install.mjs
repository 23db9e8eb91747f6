// Brings the tools up to date before anything runs; plain Node, because nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

// Where a registry lacks other systems' binaries, `npm ci` may refuse a lock that `npm install` still follows.
if (!isInstalled()) run('npm ci --no-audit --no-fund') || run('npm install --no-save --no-audit --no-fund') || fail();
if (!existsSync(join(root, '.wxt'))) run('npx --no-install wxt prepare') || fail();

// npm leaves a copy of the lock file in node_modules when it has finished; times would mislead after a `git checkout`.
function isInstalled() {
  const done = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(done)) return false;
  const installed = packages(done);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function packages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function run(command) {
  console.log(`> ${command}`);
  return spawnSync(command, { cwd: root, stdio: 'inherit', shell: true }).status === 0;
}

function fail() {
  console.error('The tools could not be installed. With a connection to the npm registry, try `npm ci` again.');
  process.exit(1);
}
