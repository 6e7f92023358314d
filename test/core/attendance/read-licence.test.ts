import { describe, expect, it } from 'vitest';
import { readLicence } from '../../../src/core/attendance/read-licence.ts';
import { workerLicence } from '../../../src/core/attendance/worker-licence.ts';
import { drawRoster } from './draw-roster.ts';

const high = '高级社会工作师';
const middle = '社会工作师';
const low = '助理社会工作师';

describe('readLicence', () => {
  it.each([
    ['社会工作师', middle],
    ['社会工作者', middle],
    ['中级社工师', middle],
    ['中级', middle],
    ['社 工 师', middle],
    ['助理社会工作师', low],
    ['助理社工师', low],
    ['初级', low],
    ['助社', low],
    ['中社', middle],
    ['初级社会工作者', low],
    ['社会工作者职业水平证书（初级）', low],
    ['社会工作师（中级）', middle],
    ['助理社会工作师、社会工作师', middle],
    ['高级社会工作师', high],
    ['高级社工师', high],
    ['助理社会工作师（已参加培训）', low],
    ['心理咨询师、助理社会工作师', low],
  ])('%s is %s', (text, name) => {
    expect(readLicence(text)).toEqual({ isLicensed: true, name });
  });

  it.each(['是', '有', '√', '持证', '已取得', 'Y'])('%s is a licence of no name', (text) => {
    expect(readLicence(text)).toEqual({ isLicensed: true, name: null });
  });

  it.each([
    '',
    '无',
    '/',
    '—',
    '否',
    '未持证',
    '已接受培训',
    '暂无（备考社会工作师）',
    '未取得助理社会工作师',
    '已接受社会工作行业组织管理、培训且获得相关证书',
    '中级会计师',
    '助理工程师',
    '社会工作者培训合格证',
    '非持证社工',
  ])('%s is none', (text) => {
    expect(readLicence(text)).toEqual({ isLicensed: false, name: null });
  });
});

describe('workerLicence', () => {
  const read = (type: string | undefined, licence: string | undefined) => {
    const worker = { marks: '√', ...(type && { type }), ...(licence && { licence }) };
    const [row] = drawRoster({ months: '7月', workers: [worker] }).workers;
    return row && workerLicence(row);
  };

  it.each([
    ['持证社工', '助理社会工作师', { isLicensed: true, name: low }],
    ['持证社工', undefined, { isLicensed: true, name: null }],
    ['非持证社工', '社会工作师', { isLicensed: false, name: null }],
    ['一线社工', '社会工作师', { isLicensed: true, name: middle }],
    ['助理社会工作师', undefined, { isLicensed: true, name: low }],
    [undefined, '已接受培训', { isLicensed: false, name: null }],
    ['行政人员', undefined, { isLicensed: false, name: null }],
    ['专业社工', undefined, { isLicensed: true, name: null }],
    ['一线', undefined, null],
    [undefined, undefined, null],
  ])('type %s, licence %s', (type, licence, expected) => {
    expect(read(type, licence)).toEqual(expected);
  });
});
