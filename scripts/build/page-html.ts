import type { Plugin } from 'vite';
import { messagesFor } from '../../src/messages/messages.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Puts the content security policy into the page, and what it says where no script runs. */
export function pageHtml(): Plugin {
  return {
    name: 'page-html',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) => (filename.endsWith('/index.html') ? filled(html) : html),
    },
  };
}

function filled(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;
  return html
    .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`)
    .replace('<!-- plain page -->', `${plainPage('zh-CN')}${plainPage('en-US')}`);
}

function plainPage(lang: 'zh-CN' | 'en-US'): string {
  const { plain } = messagesFor(lang).page;
  const reasons = plain.reasons.map((reason) => `<li>${escaped(reason)}</li>`).join('');
  return `<div class="plain" lang="${lang}"><p><b>${escaped(plain.loading)}</b></p><p>${escaped(plain.why)}</p><ul>${reasons}</ul></div>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
