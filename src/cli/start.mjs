import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, root, tool } from './install.mjs';
import { serve } from './serve.mjs';

const usualPort = 4173;

/** `npm start`: installs what is missing, builds the page, serves it on this computer alone and opens it. */
async function start() {
  const { values } = parseArgs({ options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } } });
  const port = readPort(values.port);
  install();
  if (!tool('vite', 'bin/vite.js', ['build', '--logLevel', 'warn'])) throw new Error('The page could not be built.');
  const { url } = await open(port);
  console.log(`Rainmaker is at ${url} (stop it with Ctrl+C)`);
  if (!values['no-open']) show(url);
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${text}: not a port (0 to 65535).`);
  return port;
}

/** @param {number | undefined} port */
async function open(port) {
  const dist = join(root, 'dist');
  if (port !== undefined) return serve(dist, { port });
  return serve(dist, { port: usualPort }).catch(() => serve(dist));
}

/**
 * Opens an address in the browser where there is a desktop; the printed address is enough where there is none.
 * @param {string} url
 */
function show(url) {
  const opener = desktopOpener();
  if (!opener) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** @returns {[string, ...string[]] | null} */
function desktopOpener() {
  const { env, platform } = process;
  if (env['CI'] || env['SSH_CONNECTION']) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
