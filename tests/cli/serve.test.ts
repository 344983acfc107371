import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headers, metaPolicy, policy } from '../../src/cli/policy.mjs';
import { serve } from '../../src/cli/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rainmaker-serve-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'dist-secret'));
  await writeFile(join(folder, 'dist-secret', 'a.txt'), 'secret');
  await writeFile(join(folder, 'dist', 'index.html'), 'start');
  await writeFile(join(folder, 'dist', 'ü b.json'), '{}');
  for (const name of ['a.js', 'a.wasm', 'a.css', 'a.woff2', 'a.unheard'])
    await writeFile(join(folder, 'dist', 'assets', name), name);
  server = await serve(join(folder, 'dist'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** `fetch` would tidy the path up before it asks. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method }, async (response) => {
      let body = '';
      for await (const chunk of response) body += String(chunk);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    asked.on('error', reject).end();
  });
}

describe('the server', () => {
  test.each([
    ['/', 'start', 'text/html; charset=utf-8'],
    ['/index.html?x=1', 'start', 'text/html; charset=utf-8'],
    ['/%C3%BC%20b.json', '{}', 'application/json; charset=utf-8'],
    ['/assets/a.js', 'a.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.wasm', 'a.wasm', 'application/wasm'],
    ['/assets/a.css', 'a.css', 'text/css; charset=utf-8'],
    ['/assets/a.woff2', 'a.woff2', 'font/woff2'],
    ['/assets/a.unheard', 'a.unheard', 'application/octet-stream'],
  ])('%s gives its file and type', async (path, body, type) => {
    const answer = await get(path);
    expect(answer).toMatchObject({
      status: 200,
      body,
      headers: { 'content-type': type, 'content-length': `${body.length}` },
    });
  });

  test.each(['/', '/assets/a.js', '/missing', '/../secret.txt'])('%s comes with the policy', async (path) => {
    const answer = await get(path);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers[name.toLowerCase()]).toBe(value);
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/../dist-secret/a.txt',
    '/%00',
    '/%',
    '/assets',
    '/assets/',
    '/missing',
  ])('%s gives nothing', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'Not found\n' });
  });

  test('sends text compressed to who takes it so', async () => {
    const js = await fetch(`${server.url}assets/a.js`);
    expect(js.headers.get('content-encoding')).toBe('gzip');
    expect(await js.text()).toBe('a.js');
    const wasm = await fetch(`${server.url}assets/a.wasm`);
    expect(wasm.headers.get('content-encoding')).toBe(null);
    expect(await wasm.text()).toBe('a.wasm');
  });

  test('tells what it was asked for', async () => {
    const asked: string[] = [];
    const one = await serve(join(folder, 'dist'), { onAsked: (url) => asked.push(url) });
    await fetch(`${one.url}index.html?x=1`);
    await fetch(`${one.url}missing`);
    await one.close();
    expect(asked).toEqual(['/index.html?x=1', '/missing']);
  });

  test('answers reading alone', async () => {
    expect(await get('/', 'POST')).toMatchObject({ status: 405, body: '' });
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('says so when its port is taken', async () => {
    await expect(serve(folder, { port: server.port })).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('the policy', () => {
  test('lets nothing out', () => {
    const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(sources)).toEqual(
      new Set(["'none'", "'self'", "'wasm-unsafe-eval'", "'unsafe-inline'", 'blob:', 'data:']),
    );
    expect(policy).toMatch(/(^|; )default-src 'none'(;|$)/);
    expect(policy).toMatch(/; script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).toMatch(/; connect-src 'self' blob:;/);
  });

  test('in the page is the same but for framing', () => {
    expect(policy).toBe(metaPolicy.replace('; object-src', `; frame-ancestors 'none'; object-src`));
  });

  test('for static hosts is the same', async () => {
    const file = await readFile(new URL('../../public/_headers', import.meta.url), 'utf8');
    const listed = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    expect(file).toContain(`/*\n${listed.join('')}\n`);
  });
});
