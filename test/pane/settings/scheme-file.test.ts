import { describe, expect, it } from 'vitest';
import { readScheme } from '../../../src/core/schemes/read-scheme.ts';
import { schemes } from '../../../src/core/schemes/schemes.ts';
import { schemeFile } from '../../../src/pane/settings/scheme-file.ts';

describe('schemeFile', () => {
  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    'a saved copy of %s is read as a scheme with the same parts, grades and shortfalls',
    (_, scheme) => {
      const read = readScheme(schemeFile(scheme));
      expect(read?.parts).toEqual(scheme.parts);
      expect(read?.grades.map(({ name, from }) => ({ name, from }))).toEqual(
        scheme.grades.map(({ name, from }) => ({ name, from })),
      );
      expect(read?.vetoes.map(({ id, shortfall }) => ({ id, shortfall }))).toEqual(
        scheme.vetoes.map(({ id, shortfall }) => ({ id, shortfall })),
      );
    },
  );
});
