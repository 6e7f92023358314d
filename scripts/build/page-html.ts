import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Puts the content security policy into the page, first of all. */
export function pageHtml(): Plugin {
  return {
    name: 'page-html',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) => (filename.endsWith('/index.html') ? withPolicy(html) : html),
    },
  };
}

function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;
  return html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`);
}
