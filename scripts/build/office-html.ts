import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { messagesFor } from '../../src/messages/messages.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Microsoft's network; `OFFICE_JS` names another one, such as 21Vianet's for China. */
const officeScripts = {
  world: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
} as const;

/** The address of office.js: `OFFICE_JS` is `world`, `china` or an https address. */
export function officeScript(setting: string | undefined): string {
  if (setting === undefined || setting === '' || setting === 'world') return officeScripts.world;
  if (setting === 'china') return officeScripts.china;
  const { protocol } = new URL(setting);
  if (protocol !== 'https:') throw new Error(`OFFICE_JS must be an https address: ${setting}`);
  return setting;
}

/**
 * Puts office.js and a content security policy that lets it in into the pages that Excel opens, and
 * the manifest's icons beside them.
 */
export function officeHtml(script: string): Plugin {
  return {
    name: 'office-html',
    generateBundle() {
      for (const name of readdirSync(icons).filter((each) => each.endsWith('.png'))) {
        const source = readFileSync(new URL(name, icons));
        this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace('<!-- office.js -->', `${policyFor(script)}\n    ${tagFor(script)}`)
          .replace(
            '<!-- loading -->',
            `<p class="before">${messagesFor('zh-CN').taskpane.loading}</p>`,
          ),
    },
  };
}

const icons = new URL('../../assets/icons/', import.meta.url);

// Not waited for: the pane says so when it is slow.
function tagFor(script: string): string {
  return `<script async data-office="" src="${script}"></script>`;
}

/** The page's own policy, and office.js with what it loads beside itself. */
function policyFor(script: string): string {
  const { origin } = new URL(script);
  const policy = contentSecurityPolicy.replace("script-src 'self'", `script-src 'self' ${origin}`);
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
