import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentOf, samplePath, shibiPath } from '../evaluation/document-of.ts';

const schema = JSON.parse(
  readFileSync(
    new URL('../../assets/schema/station-evaluation-1.schema.json', import.meta.url),
    'utf8',
  ),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  schema,
);

describe('the published JSON Schema', () => {
  it.each([samplePath, shibiPath])('holds for the document of %s', async (path) => {
    const document: unknown = JSON.parse(JSON.stringify(await documentOf(path)));
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it('holds for the figures of a report, and says what may come of one', async () => {
    const claim = {
      sentence: '电访2189个',
      figure: '2189个',
      result: 'holds',
      expected: null,
      cell: '指标!G7',
    };
    const document = await documentOf(samplePath);
    expect(validate({ ...document, claims: [claim, { ...claim, cell: null }] })).toBe(true);
    expect(validate({ ...document, claims: [{ ...claim, result: 'wrong' }] })).toBe(false);
  });

  it('holds for other forms that are scored beside the station’s', async () => {
    const document = await documentOf(samplePath);
    const other = { name: '志愿者培育', sheet: '志愿', ...document.scores };
    expect(validate({ ...document, otherScores: [other] })).toBe(true);
    expect(validate({ ...document, otherScores: [{ ...other, name: 1 }] })).toBe(false);
  });

  it('holds for heads on post without names, whose stable rate is null', async () => {
    const cells = { required: '人员!B3', present: '人员!C3', licensed: null, rate: '人员!D3' };
    const row = { label: '7月', required: 20, present: 19, licensed: null, rate: 95, cells };
    const headcounts = {
      ofMonths: true,
      rows: [{ ...row, statedRate: 95 }],
      required: 20,
      present: 19,
      rate: 95,
      meanPresent: 19,
      meanRate: 95,
      stableRate: null,
    };
    const document = await documentOf(samplePath);
    expect(validate({ ...document, headcounts })).toBe(true);
    expect(validate({ ...document, headcounts: { ...headcounts, stableRate: 95 } })).toBe(false);
    const staffList = { listed: 4, left: 1, licensed: 2, byLicence: { 社会工作师: 2 } };
    expect(validate({ ...document, staffList })).toBe(true);
    expect(validate({ ...document, staffList: { ...staffList, left: 0.5 } })).toBe(false);
  });

  it('refuses a document whose rate is a text, and one that lacks a key', async () => {
    const document = await documentOf(samplePath);
    const [first, ...others] = document.indicators;
    expect(validate({ ...document, indicators: [{ ...first, rate: '64.73%' }, ...others] })).toBe(
      false,
    );
    const { findings: _, ...lacking } = document;
    expect(validate(lacking)).toBe(false);
  });
});
