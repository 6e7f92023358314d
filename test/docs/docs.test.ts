import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { severities } from '../../src/core/checks/finding.ts';
import { readScheme } from '../../src/core/schemes/read-scheme.ts';
import { findings } from '../../src/messages/zh-cn/findings.ts';
import { documentOf, samplePath } from '../evaluation/document-of.ts';

const folder = new URL('../../docs/', import.meta.url);
const page = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const examples = (name: string): readonly string[] =>
  [...page(name).matchAll(/```json\n(.*?)```/gs)].map(([, text]) => text ?? '');

describe('the tables of rules', () => {
  it.each(['guide.zh-CN.md', 'guide.en-US.md', 'rules.md', 'rules.zh-CN.md'])(
    '%s names every rule once',
    (name) => {
      const rows = page(name).match(/^\| `[a-z]+\/.*$/gm) ?? [];
      const first = rows.flatMap((row) => row.split(' | ')[0]?.match(/[a-z]+\/[a-z-]+/g) ?? []);
      expect([...first].sort()).toEqual(Object.keys(severities).sort());
    },
  );

  it('the Chinese guide has each rule with its name and severity', () => {
    const text = page('guide.zh-CN.md');
    const rows = Object.entries(severities).map(
      ([rule, severity]) =>
        `| \`${rule}\` | ${findings.titles[rule as keyof typeof severities]} | ${findings.severities[severity]} |`,
    );
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });

  it('the English guide has each rule with its Chinese name and severity', () => {
    const text = page('guide.en-US.md');
    const rows = Object.entries(severities).map(
      ([rule, severity]) =>
        `| \`${rule}\` | ${findings.titles[rule as keyof typeof severities]} | ${severity} |`,
    );
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });
});

describe('the examples', () => {
  it.each(['guide.zh-CN.md', 'guide.en-US.md'])('the scheme of %s can be used', (name) => {
    const [scheme = ''] = examples(name);
    expect(readScheme(scheme)?.parts.map(({ parts }) => parts.length)).toEqual([3, 0, 0, 0]);
  });

  it("those of the document are the sample's own output", async () => {
    const { project, tables, indicators, attendance, scores, vetoes, findings, sentences } =
      await documentOf(samplePath);
    const parts = [project, attendance, scores];
    const lists = [tables, indicators, vetoes, findings, sentences].flat();
    const real = JSON.parse(JSON.stringify([...parts, ...lists])) as readonly unknown[];
    const shown = examples('document.md').map((text): unknown => JSON.parse(text));
    expect(shown).toHaveLength(8);
    expect(shown.filter((one) => !real.some((other) => isExcerpt(one, other)))).toEqual([]);
  });

  it('no link leads to a file that is not there', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const links = pages.flatMap((name) =>
      [...page(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? ''),
    );
    expect(links.filter((link) => !existsSync(new URL(link, folder)))).toEqual([]);
  });
});

/** The same keys and values; lists may be shorter. */
function isExcerpt(shown: unknown, real: unknown): boolean {
  if (Array.isArray(shown) && Array.isArray(real)) {
    return shown.every((item) => real.some((other) => isExcerpt(item, other)));
  }
  if (!isRecord(shown) || !isRecord(real)) return Object.is(shown, real);
  const keys = Object.keys(shown);
  return (
    keys.length === Object.keys(real).length &&
    keys.every((key) => key in real && isExcerpt(shown[key], real[key]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
