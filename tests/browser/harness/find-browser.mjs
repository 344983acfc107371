import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, tool } from '../../../src/cli/install.mjs';

/**
 * The path of a Chrome, Edge or Chromium that starts: the one that RAINMAKER_BROWSER names, else one that is installed.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env['RAINMAKER_BROWSER'];
  return [...(named ? [named] : []), ...places()].find(starts) ?? null;
}

/**
 * As `findBrowser`; where there is none, installs Debian's as root, else Playwright's.
 * @returns {Promise<string>} rejects with a sentence for a person where nothing helps
 */
export async function needBrowser() {
  const found = findBrowser() ?? (installDebian() ? findBrowser() : null) ?? (await installPlaywright());
  if (found) return found;
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium. Install one, or set RAINMAKER_BROWSER to the path of its program.',
  );
}

function places() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows asking for the version opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
}

function installDebian() {
  const release = '/etc/os-release';
  const debian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
  if (!debian || process.getuid?.() !== 0) return false;
  console.log("No browser found: installing Debian's Chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '--yes', '--no-install-recommends', 'chromium'];
  return run('apt-get', ['update'], { env }) && run('apt-get', args, { env });
}

async function installPlaywright() {
  console.log("No browser found: installing Playwright's Chromium …");
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return starts(path) || (tool('@playwright/test', 'cli.js', ['install', 'chromium']) && starts(path)) ? path : null;
}
