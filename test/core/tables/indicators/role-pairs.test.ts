import { describe, expect, it } from 'vitest';
import { indicatorFacts, recogniseDrawn } from '../facts.ts';
import type { Drawn } from '../sheet-of.ts';

const facts = (...rows: readonly (readonly Drawn[])[]) =>
  indicatorFacts(
    recogniseDrawn([['某街社工站服务指标完成情况'], ...rows], { name: '社工站指标' }),
  ).map(([name, measure, , , ...figures]) => [name, measure, ...figures]);

describe('indicators as pairs of labels and figures', () => {
  it('a label and its figure in a cell, two columns', () => {
    expect(
      facts(
        ['个案目标：15个', '个案完成：12个'],
        ['小组目标：6个', '小组完成：6个'],
        ['探访任务：600人次', '探访完成：586人次'],
      ),
    ).toEqual([
      ['个案', '个数', 'A2 15', 'B2 12', ''],
      ['小组', '个数', 'A3 6', 'B3 6', ''],
      ['探访', '人次', 'A4 600', 'B4 586', ''],
    ]);
  });

  it('one column, the service in a line of its own', () => {
    expect(
      facts(
        ['指标：个案'],
        ['协议量：15个'],
        ['完成量：12个'],
        ['完成率：80%'],
        ['指标：小组'],
        ['协议量：6个'],
        ['完成量：6个'],
        ['完成率：100%'],
      ),
    ).toEqual([
      ['个案', '个数', 'A3 15', 'A4 12', 'A5 80%'],
      ['小组', '个数', 'A7 6', 'A8 6', 'A9 100%'],
    ]);
  });

  it('figures in cells of their own', () => {
    expect(facts(['个案目标', 15, '个案完成', 12], ['小组目标', 6, '小组完成', 6])).toEqual([
      ['个案', null, 'B2 15', 'D2 12', ''],
      ['小组', null, 'B3 6', 'D3 6', ''],
    ]);
  });

  it('behind the name of the service', () => {
    expect(
      facts(
        ['个案', '目标：15个', '完成：12个', '完成率：80%'],
        ['小组', '目标：6个', '完成：6个', '完成率：100%'],
      ),
    ).toEqual([
      ['个案', '个数', 'B2 15', 'C2 12', 'D2 80%'],
      ['小组', '个数', 'B3 6', 'C3 6', 'D3 100%'],
    ]);
  });

  it('under lines that name the services', () => {
    expect(
      facts(
        ['一、个案服务'],
        ['协议量', 15],
        ['完成量', 12],
        ['二、小组服务'],
        ['协议量', 6],
        ['完成量', 6],
      ),
    ).toEqual([
      ['个案服务', null, 'B3 15', 'B4 12', ''],
      ['小组服务', null, 'B6 6', 'B7 6', ''],
    ]);
  });

  it('tell nothing where a name has one role alone or twice the same', () => {
    expect(facts(['个案目标：15个', '小组完成：12个'])).toEqual([]);
    expect(facts(['个案目标：15个', '个案完成：12个'], ['个案目标：6个', '个案完成：6个'])).toEqual(
      [],
    );
  });
});
