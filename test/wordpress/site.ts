import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadWordPress } from './download.js';

export const admin = { name: 'admin', password: 'ppl-test' };

const config = (url: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_FILE', 'test.sqlite' );
define( 'DB_DIR', __DIR__ . '/wp-content/database/' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'key of a test' );
	define( $name . '_SALT', 'salt of a test' );
}
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
// Notices and deprecations count as faults.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
// Nobody outside is asked.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** PHP compiles each file once and not for every request; where the module is missing, it is only slower. */
const compiledOnce = ['-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1', '-d', 'opcache.validate_timestamps=1'];

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A WordPress of its own, in a folder that is gone afterwards. */
export class Site {
  readonly url: string;
  readonly folder: string;
  readonly #server: ChildProcess;

  private constructor(url: string, folder: string, server: ChildProcess) {
    this.url = url;
    this.folder = folder;
    this.#server = server;
  }

  /** @throws Error when PHP is not there, or WordPress does not come up */
  static async start(): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), 'ppl-wordpress-'));
    await cp(await downloadWordPress(), folder, { recursive: true });
    await cp(fileURLToPath(new URL('classic', import.meta.url)), join(folder, 'wp-content/themes/classic'), {
      recursive: true,
    });
    await mkdir(join(folder, 'wp-content/mu-plugins'));
    await cp(fileURLToPath(new URL('network.php', import.meta.url)), join(folder, 'wp-content/mu-plugins/network.php'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    await writeFile(join(folder, 'wp-config.php'), config(url));
    // A page may ask its own server, so one process is not enough.
    const server = spawn('php', ['-q', ...compiledOnce, '-S', `127.0.0.1:${port}`, '-t', folder], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      detached: true,
    });
    const site = new Site(url, folder, server);
    site.php(`define( 'WP_INSTALLING', true );
      require 'wp-load.php';
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install( 'PPL', '${admin.name}', 'admin@example.org', false, '', '${admin.password}' );`);
    site.wp(`update_option( 'WPLANG', '' );
      foreach ( array( 'welcomeGuide' => false, 'fullscreenMode' => false ) as $name => $value ) {
        $preferences['core/edit-post'][ $name ] = $value;
      }
      $preferences['_modified'] = '2026-01-01T00:00:00.000Z';
      update_user_meta( 1, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences );`);
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await fetch(`${url}/readme.html`).catch(() => undefined)) return site;
    }
    return site;
  }

  /** Runs PHP in WordPress' folder, and gives what it prints. */
  php(code: string): string {
    const { status, stdout, stderr, error } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', code], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (error || status !== 0) throw error ?? new Error(stderr || stdout);
    return stdout;
  }

  /** Runs PHP with WordPress loaded. */
  wp(code: string): string {
    return this.php(`$_SERVER['HTTP_HOST'] = '${new URL(this.url).host}'; require 'wp-load.php'; ${code}`);
  }

  /** A file of the site, which WordPress has nothing to do with. */
  async put(path: string, content: string): Promise<string> {
    await writeFile(join(this.folder, path), content);
    return `${this.url}/${path}`;
  }

  remove(path: string): Promise<void> {
    return rm(join(this.folder, path), { force: true });
  }

  /** Creates a page and gives its address. An author's HTML passes WordPress' filter, an administrator's does not. */
  page(title: string, content: string, by: 'an administrator' | 'an author' = 'an administrator'): string {
    const id = this.wp(
      `${by === 'an author' ? '' : 'wp_set_current_user( 1 ); kses_remove_filters();'} echo wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => ${quoted(title)}, 'post_content' => wp_slash( ${quoted(content)} ) ) );`,
    );
    return `${this.url}/?page_id=${id}`;
  }

  /** What PHP complained of. */
  async complaints(): Promise<string> {
    const log = await readFile(join(this.folder, 'debug.log'), 'utf8').catch(() => '');
    return log
      .split('\n')
      .filter((line) => /ppl[-_]widgets/i.test(line))
      .join('\n');
  }

  async stop(): Promise<void> {
    // The server and its workers.
    if (this.#server.pid) process.kill(-this.#server.pid);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What WordPress keeps for itself, and changes whenever it is used. */
const restless = [
  "option_name LIKE '%\\_transient\\_%' AND option_name NOT LIKE '%ppl%'",
  "option_name IN ( 'recently_activated', 'rewrite_rules', 'db_upgraded', 'can_compress_scripts' )",
].join(' OR ');

/** All of the database, a line a row. Of WordPress' own only what stays as it is. */
export function database(site: Site): string[] {
  return JSON.parse(
    site.wp(`global $wpdb;
      $rows = array();
      foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
        $where = $wpdb->options === $table ? "WHERE NOT ( ${restless} )" : ( $wpdb->usermeta === $table ? "WHERE meta_key <> 'session_tokens'" : '' );
        foreach ( $wpdb->get_results( "SELECT * FROM $table $where", ARRAY_A ) as $row ) {
          if ( isset( $row['option_name'] ) ) {
            unset( $row['option_id'] );
            if ( 'cron' === $row['option_name'] ) {
              $row['option_value'] = array_values( array_unique( array_merge( ...array_map( 'array_keys', array_filter( unserialize( $row['option_value'] ), 'is_array' ) ) ) ) );
              sort( $row['option_value'] );
            }
          }
          $rows[] = "$table " . wp_json_encode( $row );
        }
      }
      sort( $rows );
      echo wp_json_encode( $rows );`),
  ) as string[];
}

/** A text as PHP writes it. */
export const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
