import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy } from './content-security-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Answers with the files of a folder and the headers that a host of the page should send. `base`:
 * the path under which the folder lies on the host.
 */
export function serveFolder(folder: URL, base = '/'): RequestListener {
  return (request, response) => void answer(folder, base, request, response);
}

async function answer(
  folder: URL,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = request.url ?? '/';
  const file = url.startsWith(base) ? fileOf(folder, url.slice(base.length - 1)) : null;
  const content = file && (await readFile(file).catch(() => null));
  const headers = isOfficePage(request.url ?? '/') ? officeHeaders : securityHeaders;
  for (const [name, value] of headers) response.setHeader(name, value);
  if (!file || !content) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(request.method === 'HEAD' ? undefined : content);
}

const securityHeaders = [
  ['Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;

/** What Excel opens stands in frames of Office's own sites; its policy is in the page itself. */
const officeHeaders = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
] as const;

function isOfficePage(url: string): boolean {
  return /\/(taskpane|commands)\.html(\?|$)/.test(url);
}

/** The file's path inside the folder; null for what lies outside. */
function fileOf(folder: URL, url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const file = fileURLToPath(new URL(`.${path}`, folder));
  return file.startsWith(fileURLToPath(folder)) ? file : null;
}
