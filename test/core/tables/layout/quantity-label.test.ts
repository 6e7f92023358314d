import { describe, expect, it } from 'vitest';
import { isQuantityLabel } from '../../../../src/core/tables/layout/quantity-label.ts';

describe('a label', () => {
  it.each([
    '期末余额',
    '本年发生额',
    '上期数',
    '2021年度',
    '2021-12-31',
    '2022年6月30日',
    '2023年7月',
    '7月',
    '12月份',
    '预算金额（万元）',
    '增减比例%',
    '资金投入/亿元',
  ])('%s names a quantity', (text) => {
    expect(isQuantityLabel(text)).toBe(true);
  });

  it.each([
    '2021-09-30',
    '片区1',
    '社工01',
    '人员经费',
    '年度内是否建立新的公司治理制度',
    '服务质量(片区一)',
  ])('%s names a thing', (text) => {
    expect(isQuantityLabel(text)).toBe(false);
  });
});
