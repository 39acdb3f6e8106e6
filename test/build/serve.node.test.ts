import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, describe, it } from 'node:test';
import {
  partnerOrigin,
  partners,
  serve,
  widgetsOrigin,
  widgetsPlaceholder,
  type Served,
} from '../../src/build/serve.js';

const served: Served[] = [];
const open = async (...args: Parameters<typeof serve>) => {
  const server = await serve(...args);
  served.push(server);
  return server;
};

/** Asks for a path as it is: `fetch` would tidy it up first. */
const status = ({ port }: Served, path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the servers behind npm start', () => {
  after(() => Promise.all(served.map((server) => server.close())));

  it('give nothing outside their folders, however it is asked for', async () => {
    const partner = await open(partnerOrigin('labour-office', 'http://127.0.0.1:1'));
    for (const path of [
      '/../../../package.json',
      '/..%2f..%2f..%2fpackage.json',
      '/vendor/bootstrap/../../../README.md',
    ])
      assert.equal(await status(partner, path), 404, path);
    assert.equal(await status(partner, '/%E0%A4%A'), 400);
    assert.equal(await status(partner, '/style.css'), 200);
  });

  it('let other origins read the widgets, and nobody the partners; nothing is kept', async () => {
    const widgets = await open(widgetsOrigin());
    const partner = await open(partnerOrigin('marshal-office', widgets.url));
    const answers = [await fetch(`${widgets.url}/copy.js`), await fetch(`${partner.url}/portal.css`)];
    assert.deepEqual(
      answers.map(({ headers }) =>
        ['access-control-allow-origin', 'content-type', 'cache-control'].map((one) => headers.get(one)),
      ),
      [
        ['*', 'text/javascript; charset=utf-8', 'no-store'],
        [null, 'text/css; charset=utf-8', 'no-store'],
      ],
    );
  });

  it('write the address of the widgets into every page, and leave no other origin in it', async () => {
    const widgets = await open(widgetsOrigin());
    const pages = [widgets, ...(await Promise.all(partners.map(({ name }) => open(partnerOrigin(name, widgets.url)))))];
    for (const { url } of pages) {
      const html = await (await fetch(url)).text();
      assert.ok(html.includes(`src="${widgets.url}/dist/cdn/1/ppl.js"`));
      assert.ok(!html.includes(widgetsPlaceholder));
      assert.doesNotMatch(html, /(?:src|href)="https?:\/\/(?!127\.0\.0\.1)/);
    }
  });

  it('say when a port is in use', async () => {
    const { port } = await open({});
    await assert.rejects(serve({}, port), { code: 'EADDRINUSE' });
  });
});
