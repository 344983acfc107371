import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { nginx } from '../../src/cli/nginx.mjs';
import { headers } from '../../src/cli/policy.mjs';

test('the lines for nginx are those that are made of the policy', async () => {
  const file = await readFile(new URL('../../hosting/nginx.conf', import.meta.url), 'utf8');
  expect(file.replaceAll('\r\n', '\n')).toBe(nginx);
});

test('every place of nginx sends every header', () => {
  const places = nginx.split(/^ {4}location /m).slice(1);
  expect(places).toHaveLength(2);
  for (const place of places) {
    const sent = [...place.matchAll(/add_header (\S+) +"([^"]*)" always;/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(sent)).toMatchObject(headers);
  }
});
