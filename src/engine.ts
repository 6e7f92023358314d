/** The engine as one module: the same code in Node and in browsers. */
export { contentStamp } from './core/cells/content-stamp.ts';
export { evaluate } from './core/evaluate.ts';
export { defaultSettings } from './core/settings/default-settings.ts';
export { readSettings, writeSettings } from './core/settings/read-settings.ts';
export { makeDocument } from './document/make-document.ts';
export { openXlsx } from './hosts/xlsx/open-xlsx.ts';
export { planSummaries } from './plan/plan-summaries.ts';
