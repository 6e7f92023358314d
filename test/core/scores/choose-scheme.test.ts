import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/core/quantities/rational.ts';
import { guangzhou2018 } from '../../../src/core/schemes/guangzhou-2018.ts';
import { guangzhou2023 } from '../../../src/core/schemes/guangzhou-2023.ts';
import { chooseScheme, scaleOf } from '../../../src/core/scores/choose-scheme.ts';
import { findPart } from '../../../src/core/scores/find-part.ts';
import { drawScores, shibiScores, wenchongScores } from './draw-scores.ts';

const none = { id: null, own: [], text: null, tables: [] };
const ofText = (text: string) => chooseScheme({ ...none, text })?.scheme.id ?? null;
const ofTable = (rows: Parameters<typeof drawScores>[0]) =>
  chooseScheme({ ...none, tables: [drawScores(rows)] })?.scheme.id ?? null;

describe('chooseScheme', () => {
  it.each([
    ['三方评估（第三方70%、街道20%、区民政局10%）', 'guangzhou-2018'],
    ['三方评估', 'guangzhou-2018'],
    ['第三方700分，购买方200分，监督方100分', 'guangzhou-2018'],
    ['四方评估', 'guangzhou-2023'],
    ['第三方评估占55%、购买方占20%、督导中心占15%、监督方占10%', 'guangzhou-2023'],
    ['按穗民〔2023〕97号文执行', 'guangzhou-2023'],
    ['穗民[2023]97号', 'guangzhou-2023'],
    ['财预〔2020〕10号', 'mof-2020'],
    ['项目支出绩效自评', 'mof-2020'],
    ['第三方评估', null],
    ['中期评估', null],
  ])('%s is %s', (text, id) => {
    expect(ofText(text)).toBe(id);
  });

  it.each<[string, Parameters<typeof drawScores>[0], string | null]>([
    ['文冲', wenchongScores, 'guangzhou-2023'],
    ['石壁', shibiScores, 'guangzhou-2023'],
    [
      'thousandths',
      [
        ['第三方', '700'],
        ['购买方', '200'],
        ['监督方', '100'],
      ],
      'guangzhou-2018',
    ],
    [
      'weights',
      [
        ['第三方', '100', '90', '70%'],
        ['购买方', '100', '90', '20%'],
        ['监督方', '100', '90', '10%'],
      ],
      'guangzhou-2018',
    ],
    ['names of three', [['第三方'], ['购买方'], ['监督方']], 'guangzhou-2018'],
    ['names of four', [['第三方'], ['购买方'], ['监督方'], ['督导中心']], 'guangzhou-2023'],
    [
      'the third party alone',
      [
        ['服务监测', '10'],
        ['服务成效', '15'],
        ['运营管理', '10'],
        ['服务质量', '20'],
      ],
      'guangzhou-2023',
    ],
    [
      'a self-evaluation',
      [
        ['预算执行率', '10'],
        ['产出指标', '50'],
        ['效益指标', '30'],
        ['满意度指标', '10'],
      ],
      'mof-2020',
    ],
    [
      'another thing',
      [
        ['语文', '100', '90'],
        ['数学', '100', '80'],
      ],
      null,
    ],
  ])('a table of %s', (_, rows, id) => {
    expect(ofTable(rows)).toBe(id);
  });

  it('settings beat the project sheet, which beats the table; each says why', () => {
    const tables = [drawScores(wenchongScores)];
    const text = '三方评估';
    expect(chooseScheme({ id: 'guangzhou-2023', own: [], text, tables })).toEqual({
      scheme: guangzhou2023,
      why: { code: 'scheme/settings', words: ['guangzhou-2023'] },
    });
    expect(chooseScheme({ id: null, own: [], text, tables })).toEqual({
      scheme: guangzhou2018,
      why: { code: 'scheme/project', words: ['三方评估'] },
    });
    expect(chooseScheme({ id: 'gone', own: [], text: null, tables })).toEqual({
      scheme: guangzhou2023,
      why: { code: 'scheme/table', words: ['scores/评分/1'] },
    });
  });

  it("the user's copy of a scheme comes before ours", () => {
    const own = { ...guangzhou2023, id: 'ours', name: '本区方案' };
    expect(
      chooseScheme({ ...none, own: [own], tables: [drawScores(wenchongScores)] })?.scheme,
    ).toBe(own);
    const changed = { ...guangzhou2023, name: '改' };
    expect(chooseScheme({ ...none, own: [changed], id: 'guangzhou-2023' })?.scheme).toBe(changed);
  });

  it('a table with all parts tells it before the items of one part do', () => {
    const items = drawScores([
      ['服务监测', '10'],
      ['服务成效', '15'],
      ['运营管理', '10'],
    ]);
    const parts = drawScores([
      ['第三方', '70'],
      ['购买方', '20'],
      ['监督方', '10'],
    ]);
    const ofTables = (...tables: Parameters<typeof chooseScheme>[0]['tables']) =>
      chooseScheme({ ...none, tables })?.scheme.id;
    expect(ofTables(items)).toBe('guangzhou-2023');
    expect(ofTables(items, parts)).toBe('guangzhou-2018');
    expect(ofTables(parts, items)).toBe('guangzhou-2018');
  });

  it('nothing said is no scheme', () => {
    expect(chooseScheme(none)).toBeNull();
  });
});

it('a table in thousandths has scale 10', () => {
  const thousandths = drawScores([
    ['第三方', '700'],
    ['购买方', '200'],
    ['监督方', '100'],
  ]);
  expect(scaleOf(thousandths, guangzhou2018)).toEqual(rational(10));
  const withoutMarks = drawScores([
    ['第三方', '', '862', '70%', '603.4'],
    ['购买方', '', '950', '20%', '190'],
    ['监督方', '', '930', '10%', '93'],
  ]);
  expect(scaleOf(withoutMarks, guangzhou2018)).toEqual(rational(10));
  expect(scaleOf(drawScores(wenchongScores), guangzhou2023)).toEqual(rational(1));
});

describe('findPart', () => {
  it.each([
    ['第三方评估', 'third-party'],
    ['第三方评估机构评分', 'third-party'],
    ['第三方评估-服务监测', 'monitoring'],
    ['第三方评估（服务监测、服务成效）', 'third-party'],
    ['服务质量（片区一）', 'quality'],
    ['购买方（街道办）评估', 'buyer'],
    ['黄埔区文冲街道办事处', 'buyer'],
    ['文冲街道', 'buyer'],
    ['番禺区民政局评价', 'supervisor'],
    ['监 督 方', 'supervisor'],
    ['社工督导中心', 'supervision-centre'],
    ['督导得分', 'supervision-centre'],
    ['督导与培训', null],
    ['街道满意度调查', null],
    ['语文', null],
    ['', null],
  ])('%s is %s', (name, id) => {
    expect(findPart(name, guangzhou2023)?.part.id ?? null).toBe(id);
  });
});
