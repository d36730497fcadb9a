import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findPackageJSON, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

export interface ClientFile {
  readonly type: string;
  readonly body: string;
}

const SANDBOX = new URL('../', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** The page's own files, by where they lie in the sandbox: nothing else can be asked for. */
const OWN = /^files\/(page\/client\/[a-z][a-z0-9-]*\.(?:ts|css|svg)|(?:json|ago-or-ahead)\.ts)$/u;
/** Those of the library. */
const LIBRARY = /^lit\/((?:directives\/)?[a-z][a-z-]*\.js)$/u;

const known = new Map<string, Promise<ClientFile | null>>();

/** A file of the page: its own, with the types taken out of TypeScript, or one of the library that draws it. */
export function clientFile(name: string): Promise<ClientFile | null> {
  const file = known.get(name) ?? read(name);
  known.set(name, file);
  return file;
}

async function read(name: string): Promise<ClientFile | null> {
  const type = TYPES[path.extname(name)];
  const place = placeOf(name);
  if (type === undefined || place === null) return null;
  const text = await readFile(place, 'utf8').catch(() => null);
  if (text === null) return null;
  return { type, body: name.endsWith('.ts') ? stripTypeScriptTypes(text) : text };
}

function placeOf(name: string): URL | string | null {
  const own = OWN.exec(name)?.[1];
  if (own !== undefined) return new URL(own, SANDBOX);
  const inLibrary = LIBRARY.exec(name)?.[1];
  const manifest = inLibrary === undefined ? undefined : findPackageJSON('lit-html', import.meta.url);
  return manifest === undefined || inLibrary === undefined ? null : path.join(path.dirname(manifest), inLibrary);
}

/** Where the browser finds the library; the only script that stands in the page itself, allowed by its hash. */
const IMPORTS = JSON.stringify({ imports: { 'lit-html': '/page/lit/lit-html.js', 'lit-html/': '/page/lit/' } });

/** The page itself, and the rule of what it may load: its own files, from this server, and nothing else. */
export async function startPage(): Promise<{ readonly html: string; readonly policy: string }> {
  const html = await readFile(new URL('page/client/index.html', SANDBOX), 'utf8');
  const hash = createHash('sha256').update(IMPORTS).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html: html.replace('{{imports}}', () => IMPORTS), policy };
}
