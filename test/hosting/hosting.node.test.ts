// The ready configurations in the real servers of Debian: `npm run check -- hosting`, after `npm run build`. Needs
// `apt-get install nginx-light apache2`.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/elements/define.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** The contents of a server's main configuration, and the command that runs it in the foreground. */
interface Kind {
  readonly program: string;
  readonly config: (folder: string, port: number) => string;
  readonly args: (config: string) => readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    config: (folder, port) => `
user root; worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; include ${folder}/srv/ppl-widgets/hosting/nginx.conf; }
}`,
    args: (config) => ['-c', config],
  },
  apache: {
    program: '/usr/sbin/apache2',
    config: (folder, port) => `
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'filter', 'deflate', 'brotli'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${folder}/srv
<Directory ${folder}/srv>
  AllowOverride All
  Require all granted
</Directory>`,
    args: (config) => ['-X', '-f', config],
  },
};

for (const [name, { program, config, args }] of Object.entries(kinds)) {
  describe(`the configuration for ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), `ppl-${name}-`));
    const files = join(folder, 'srv/ppl-widgets');
    let server: ChildProcess | undefined;
    let port = 0;

    const ask = (path: string, headers: Record<string, string> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        get({ host: '127.0.0.1', port, path: `/ppl-widgets/${path}`, headers }, (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0, headers: response.headers });
        }).on('error', reject);
      });

    before(async () => {
      assert.ok(existsSync(program), `There is no ${program}: apt-get install nginx-light apache2`);
      mkdirSync(files, { recursive: true });
      for (const part of ['cdn', 'feed', 'hosting', 'embed.html'])
        cpSync(join(dist, part), join(files, part), { recursive: true });
      copyFileSync(join(dist, 'hosting/apache.htaccess'), join(files, '.htaccess'));
      // As an office would change it: its own folder.
      const snippet = join(files, 'hosting/nginx.conf');
      writeFileSync(snippet, readFileSync(snippet, 'utf8').replace('root /srv;', `root ${folder}/srv;`));
      port = await freePort();
      const main = join(folder, 'main.conf');
      writeFileSync(main, config(folder, port));
      const started = spawn(program, args(main), { stdio: ['ignore', 'inherit', 'inherit'] });
      server = started;
      // Debian's mime.types may be missing in a bare system; the server then says so and ends.
      const end = Date.now() + 10_000;
      for (;;) {
        assert.equal(started.exitCode, null, `${name} ended at once`);
        const answer = await ask('cdn/ppl.js').catch(() => undefined);
        if (answer) break;
        assert.ok(Date.now() < end, `${name} does not answer`);
      }
    });
    after(async () => {
      if (server?.exitCode === null) {
        const ended = new Promise((resolve) => server?.once('exit', resolve));
        server.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true });
    });

    const chunk = readdirSync(join(dist, 'cdn')).find((file) => /^core-[\w-]{6}\.js$/.test(file))!;
    const day = /max-age=300\b/;
    const ever = /max-age=31536000, immutable/;
    for (const [path, type, cache] of [
      ['cdn/1/ppl.js', /javascript/, day],
      [`cdn/1/${chunk}`, /javascript/, ever],
      [`cdn/${version}/ppl.js`, /javascript/, ever],
      ['cdn/ppl-frame.js', /javascript/, day],
      ['feed/feed.json', /application\/json/, day],
      ['cdn/feed/feed.json', /application\/json/, day],
      ['embed.html?widget=key-figures', /text\/html/, day],
    ] as const) {
      it(`lets any site have ${path.replace(/\?.*/, '')}, typed, compressed and cached as it should be`, async () => {
        const { status, headers } = await ask(path, {
          'Accept-Encoding': 'gzip, br',
          Origin: 'https://partner.example',
        });
        assert.equal(status, 200);
        assert.match(headers['content-type'] ?? '', type);
        assert.match((headers['content-type'] ?? '').toLowerCase(), /charset=utf-8/);
        assert.match(headers['cache-control'] ?? '', cache);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['cross-origin-embedder-policy'], 'credentialless');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.match(headers['content-encoding'] ?? '', /^(gzip|br)$/);
        assert.match(headers.vary ?? '', /accept-encoding/i);
      });
    }

    it('tells a page of another site that a file is not there, and lets nobody keep that for a year', async () => {
      const { status, headers } = await ask(`cdn/${version}/none-12345678.js`, { Origin: 'https://partner.example' });
      assert.equal(status, 404);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.doesNotMatch(headers['cache-control'] ?? '', ever);
    });

    it('answers an unchanged file by 304', async () => {
      const { headers } = await ask('feed/feed.json');
      const { status } = await ask('feed/feed.json', { 'If-Modified-Since': headers['last-modified'] ?? '' });
      assert.equal(status, 304);
    });

    it('lists no folder', async () => {
      assert.ok([403, 404].includes((await ask('cdn/')).status));
    });
  });
}
