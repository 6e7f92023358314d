import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatRange } from '../../../src/core/cells/a1.ts';
import type { Recognition } from '../../../src/core/tables/facts/table.ts';
import { recogniseTables } from '../../../src/core/tables/recognise-tables.ts';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx.ts';
import {
  indicatorFacts,
  monthFacts,
  printed,
  projectFacts,
  scoreFacts,
  sumFacts,
  tablesOf,
  workerFacts,
} from './facts.ts';

async function recognised(path: string): Promise<Recognition> {
  const opened = await openXlsx(await readFile(new URL(path, import.meta.url)), path);
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  return recogniseTables(read.value);
}

const places = ({ tables }: Recognition) =>
  tables.map(({ kind, place, isSure }) => `${kind} ${place.sheet} ${formatRange(place)} ${isSure}`);

describe('文冲 2023', () => {
  let recognition: Recognition;
  beforeAll(async () => {
    recognition = await recognised('../../../assets/samples/wenchong-2023-mid.xlsx');
  });

  it('has its tables, and a diary that is none', () => {
    expect(places(recognition)).toEqual([
      'project 项目信息 A2:B11 true',
      'indicators 指标完成情况 A2:W7 true',
      'indicators 指标完成情况 A8:W13 true',
      'indicators 指标完成情况 B14:K17 true',
      'indicators 指标完成情况 L14:U17 true',
      'indicators 协议内容 A2:D19 true',
      'attendance 到岗情况 A4:X36 true',
      'scores 评分 A2:C8 true',
    ]);
    expect(recognition.unplaced.map(({ place }) => place.sheet)).toContain('工作备忘');
  });

  it('tells the project', () => {
    expect(projectFacts(recognition)).toMatchObject({
      station: '广州市文冲街社工服务站',
      agreementPeriod: '2023-7-1 2024-6-30',
      evaluationPeriod: '2023-7-1 2023-11-30',
      requiredWorkers: 'B9 20',
      requiredLicensed: 'B10 10',
      annualFunds: 'B11 2400000',
    });
  });

  it('has fourteen indicators by area, and the printed totals', () => {
    const totals = indicatorFacts(recognition).filter(([, , , area]) => area === '*');
    expect(totals.map(([name, measure, , , ...figures]) => [name, measure, ...figures])).toEqual([
      ['困难群众和特殊群体建档', '个数', 'C7 none', 'D7 647', 'E7 none'],
      ['电访', null, 'F7 3382', 'G7 2189', 'H7 64.73%'],
      ['入户探访', null, 'I7 948', 'J7 532', 'K7 56.12%'],
      ['咨询个案', null, 'L7 none', 'M7 none', 'N7 none'],
      ['专业个案', '接案数', 'O7 90', 'P7 54', 'Q7 60%'],
      ['专业个案', '节数', 'R7 540', 'S7 308', 'T7 57.04%'],
      ['专业个案', '结案数', 'U7 90', 'V7 14', 'W7 15.56%'],
      ['专业小组', '个数', 'C13 30', 'D13 17', 'E13 56.67%'],
      ['专业小组', '节数', 'F13 180', 'G13 86', 'H13 47.78%'],
      ['专业小组', '人次', 'I13 1440', 'J13 944', 'K13 65.56%'],
      ['大型社区活动', '次数', 'L13 16', 'M13 14', 'N13 87.5%'],
      ['大型社区活动', '人次', 'O13 2500', 'P13 4578', 'Q13 183.12%'],
      ['中小型社区活动', '次数', 'R13 58', 'S13 65', 'T13 112.07%'],
      ['中小型社区活动', '人次', 'U13 1740', 'V13 2081', 'W13 119.6%'],
    ]);
    const areas = indicatorFacts(recognition).filter(([, , , area]) => area === '片区2');
    expect(areas).toHaveLength(14);
    expect(areas[5]).toEqual(['专业个案', '节数', '节', '片区2', 'R5 0', 'S5 176', 'T5 none']);
  });

  it('has the lists side by side and the nine blocks', () => {
    const plain = indicatorFacts(recognition).filter(([, , , area]) => area === null);
    expect(plain.map(([name, , unit, , ...figures]) => [name, unit, ...figures])).toEqual([
      ['新增志愿者', null, 'F15 60', 'H15 30', 'J15 50%'],
      ['新增志愿者骨干', null, 'F16 24', 'H16 12', 'J16 50%'],
      ['新增志愿队伍', null, 'F17 2', 'H17 1', 'J17 50%'],
      ['社区调研', null, 'P15 9', 'R15 9', 'T15 100%'],
      ['协助街道介入和解决的社区公共问题', null, 'P16 1920', 'R16 960', 'T16 50%'],
      ['服务案例或服务手册产出', null, 'B3 2', 'C3 1', 'D3 50%'],
      ['常态化学习教育工作', '小时', 'B5 48', 'C5 24', 'D5 50%'],
      ['参与街道党组织活动', '小时', 'B7 48', 'C7 24', 'D7 50%'],
      ['配合街道开展党建工作', '小时', 'B9 96', 'C9 48', 'D9 50%'],
      ['社区组织培育', null, 'B11 2', 'C11 1', 'D11 50%'],
      ['社区组织服务开展', null, 'B13 2', 'C13 1', 'D13 50%'],
      ['志愿者通识性培训', null, 'B15 4', 'C15 2', 'D15 50%'],
      ['志愿者活动性培训', null, 'B17 25', 'C17 13', 'D17 52%'],
      ['志愿者活动', null, 'B19 8', 'C19 5', 'D19 62.5%'],
    ]);
  });

  it('has the roster of 23 workers, three marks in each of five months', () => {
    expect(monthFacts(recognition)).toEqual([
      '2023-7 post:6 insurance:7 wages:8',
      '2023-8 post:9 insurance:10 wages:11',
      '2023-9 post:12 insurance:13 wages:14',
      '2023-10 post:15 insurance:16 wages:17',
      '2023-11 post:18 insurance:19 wages:20',
    ]);
    const workers = workerFacts(recognition);
    expect(workers).toHaveLength(23);
    expect(workers[1]).toEqual(['B7 2', '社工02', '社会工作者', '持证社工', '111 111 --- --- ---']);
    expect(workers.filter(([, , , type]) => type === '非持证社工')).toHaveLength(2);
  });

  it('tells the roster’s sums apart', () => {
    const sums = sumFacts(recognition);
    const of = (what: string) => sums.filter((sum) => sum[3] === what);
    expect(of('subtotal').map((sum) => [...sum.slice(0, 3), sum.at(-1)])).toEqual([
      ['block', '持证社工', 21, 'V27 92'],
      ['block', '非持证社工', 2, 'V31 10'],
      ['all', null, 23, 'V34 102'],
    ]);
    expect(of('experienced').map((sum) => sum.at(-1))).toEqual(['W27 72', 'W31 5', 'W34 77']);
    expect(of('effective').map((sum) => sum.at(-1))).toEqual(
      [
        ['G28 18', 'J28 18', 'M28 18', 'P28 19', 'S28 19'],
        ['G32 2', 'J32 2', 'M32 2', 'P32 2', 'S32 2'],
        ['G35 20', 'J35 20', 'M35 20', 'P35 21', 'S35 21'],
      ].flat(),
    );
    expect(of('mark')).toHaveLength(45);
    expect(printed(tablesOf(recognition, 'attendance')[0]?.stableRate ?? null)).toBe('G36 90%');
  });

  it('takes no period from a procurement or an agreement over the roster', () => {
    expect(tablesOf(recognition, 'attendance')[0]?.titlePeriod).toBeNull();
  });
});

describe('石壁 2023', () => {
  let recognition: Recognition;
  beforeAll(async () => {
    recognition = await recognised('../../workbooks/shibi-2023-mid.xlsx');
  });

  it('has its tables, a survey among them', () => {
    expect(places(recognition)).toEqual([
      'project 基本信息 A2:B11 true',
      'scores 评分表 A2:D13 true',
      'indicators 服务进度 A2:E13 true',
      'attendance 人员到岗 A2:L28 true',
      'survey 满意度 A2:B6 true',
    ]);
  });

  it('has eleven indicators without targets', () => {
    const facts = indicatorFacts(recognition);
    expect(facts).toHaveLength(11);
    expect(facts[2]).toEqual(['个案接案', '接案数', '个', null, '', 'C5 51', 'D5 56.67%']);
    expect(facts[3]).toEqual(['个案服务', '节数', '节', null, '', 'C6 187', 'D6 51.94%']);
  });

  it('has the nine parts of its score', () => {
    const facts = scoreFacts(recognition);
    expect(facts).toHaveLength(11);
    expect(facts.slice(3, 5)).toEqual([
      ['服务质量', '片区一', 'B6 20', 'C6 16.3', '', 'D6 16.9'],
      ['服务质量', '片区二', 'B7 20', 'C7 16.8', '', ''],
    ]);
    expect(facts.slice(9)).toEqual([
      ['total', null, '', '', '', 'D12 87.6'],
      ['grade', '良好'],
    ]);
  });

  it('has 23 workers in seven months, the first a half', () => {
    expect(workerFacts(recognition)).toHaveLength(23);
    expect(monthFacts(recognition)).toEqual([
      '2023-4h post:4',
      ...[5, 6, 7, 8, 9, 10].map((month) => `2023-${month} post:${month}`),
    ]);
    const [roster] = tablesOf(recognition, 'attendance');
    expect([
      printed(roster?.requiredMonths ?? null),
      roster?.requiredWorkers,
      roster?.requiredLicensed,
      printed(roster?.stableRate ?? null),
    ]).toEqual(['L27 130', 20, 14, 'L28 85%']);
  });
});
