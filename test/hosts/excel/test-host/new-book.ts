import type { Grid } from '../../../../src/core/cells/grid.ts';
import type { TestBook, TestSheet } from './state.ts';

export function newBook(name = '站点.xlsx'): TestBook {
  return {
    name,
    readOnly: false,
    structureProtected: false,
    date1904: false,
    sheets: [],
    xmlParts: [],
    lastId: 0,
    activeSheet: '',
    selected: '',
  };
}

export function newSheet(id: string, name: string, base: Grid | null = null): TestSheet {
  return {
    id,
    name,
    visibility: 'Visible',
    isProtected: false,
    tabColor: '',
    showGridlines: true,
    base,
    changed: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    outline: new Map(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    properties: new Map(),
    conditionalFormats: [],
    validations: [],
    charts: [],
    freeze: null,
    layout: new Map(),
    filter: null,
  };
}
