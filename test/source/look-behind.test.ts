import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);
const lookBehind = /\(\?<[=!]/;

it('no pattern looks behind, which Safari cannot before 16.4', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const text = (name: string) => readFileSync(new URL(name.replaceAll('\\', '/'), source), 'utf8');
  expect(files).not.toEqual([]);
  expect(files.filter((name) => lookBehind.test(text(name)))).toEqual([]);
});
