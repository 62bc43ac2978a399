import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/start/server.ts';
import type { Site } from '../../../scripts/start/server.ts';

let folder = '';
let site: Site;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aide-memoire-server-'));
  await writeFile(join(folder, 'page.html'), '<!doctype html>\n<html><head><title>Ö</title></head></html>');
  await writeFile(join(folder, 'bare.html'), '<p>No head</p>');
  site = await serve([
    { path: '/plain/', folder },
    { path: '/dated/', folder, date: '2024-07-03' },
  ]);
});
afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would tidy it up first. */
function get(path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the newsroom', () => {
  it('serves a page as it is', async () => {
    expect((await get('/plain/page.html')).body).toBe('<!doctype html>\n<html><head><title>Ö</title></head></html>');
  });

  it('writes a given date into the head of the served copy, and leaves every other byte', async () => {
    expect((await get('/dated/page.html')).body).toBe(
      '<!doctype html>\n<html><head><meta name="date" content="2024-07-03"><title>Ö</title></head></html>',
    );
  });

  it('writes it before everything in a page without a head', async () => {
    expect((await get('/dated/bare.html')).body).toBe('<meta name="date" content="2024-07-03"><p>No head</p>');
  });

  it.each(['/plain/../../etc/passwd', '/plain/%2e%2e/%2e%2e/etc/passwd', '/plain/absent.html', '/elsewhere', '/%zz'])(
    'finds nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('as a proxy serves its own pages and refuses everybody else’s, and remembers both', async () => {
    expect((await get(`${site.origin}/plain/bare.html`)).status).toBe(200);
    expect((await get('http://elsewhere.example/spy.js')).status).toBe(403);
    expect(site.requests).toEqual([`${site.origin}/plain/bare.html`, 'http://elsewhere.example/spy.js']);
  });
});
