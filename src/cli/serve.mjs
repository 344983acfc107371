import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { headers as ours } from './policy.mjs';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** What is sent compressed, as static hosts do. */
const packed = ['.css', '.html', '.js', '.mjs', '.svg', '.webmanifest'];

/**
 * Serves a folder of static files on the loopback address, each with the policy. Port 0 takes any free one. `onAsked` is
 * told each address that is asked for.
 * @param {string} dir
 * @param {{ port?: number, headers?: Record<string, string>, onAsked?: (url: string) => void }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects where the port is taken
 */
export function serve(dir, { port = 0, headers = ours, onAsked = () => undefined } = {}) {
  const root = resolve(dir);
  const server = createServer((request, response) => {
    onAsked(request.url ?? '/');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(root, request, response).catch(() => response.destroy());
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      done({ url: `http://127.0.0.1:${taken}/`, port: taken, close: () => close(server) });
    });
  });
}

/** @param {import('node:http').Server} server */
function close(server) {
  return /** @type {Promise<void>} */ (
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    })
  );
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const file = await find(root, request.url ?? '/');
  if (!file) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
  const pack = packed.includes(extname(file.path)) && /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
  response.writeHead(200, {
    'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
    ...(pack ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : { 'Content-Length': file.size }),
    // Built names carry a hash of what is in them; every other name may change with the next build.
    'Cache-Control': file.path.startsWith(join(root, 'assets') + sep) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return void response.end();
  const content = createReadStream(file.path);
  await (pack ? pipeline(content, createGzip({ level: 4 }), response) : pipeline(content, response));
}

/**
 * The file that an address names, or null where there is none inside the root.
 * @param {string} root
 * @param {string} url
 */
async function find(root, url) {
  const path = inside(root, url);
  if (!path) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, size: found.size } : null;
}

/**
 * @param {string} root
 * @param {string} url
 */
function inside(root, url) {
  try {
    const name = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
    if (name.includes('\0') || name.includes('\\')) return null;
    const path = normalize(join(root, name.endsWith('/') ? `${name}index.html` : name));
    return path.startsWith(root + sep) ? path : null;
  } catch {
    return null;
  }
}
