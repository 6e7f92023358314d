import type { CellAddress } from '../core/cells/address.ts';
import { awaitRecalculation } from '../core/cells/await-recalculation.ts';
import { contentStamp } from '../core/cells/content-stamp.ts';
import type { Snapshot } from '../core/cells/snapshot.ts';
import type { Finding } from '../core/checks/finding.ts';
import { plainValue } from '../core/checks/finish-findings.ts';
import { evaluate } from '../core/evaluate.ts';
import type { Evaluation } from '../core/evaluation.ts';
import { readScheme } from '../core/schemes/read-scheme.ts';
import type { Decision } from '../core/settings/decide.ts';
import { decideAll } from '../core/settings/decide-all.ts';
import { readLayouts } from '../core/settings/read-layouts.ts';
import { readSettings, writeSettings } from '../core/settings/read-settings.ts';
import { layoutOf, layoutsOf } from '../core/tables/layout-of.ts';
import { makeDocument } from '../document/make-document.ts';
import type { Applied, Progress, Result, Workbook } from '../hosts/workbook.ts';
import { loadLanguage } from '../messages/load-language.ts';
import type { Lang } from '../messages/messages.ts';
import type { Plan } from '../plan/plan.ts';
import { planCorrection } from '../plan/plan-correction.ts';
import { planMarks } from '../plan/plan-marks.ts';
import { planTemplate } from '../plan/plan-template.ts';
import { cellDetail, cellWindow } from './cell-window.ts';
import type { Desk, DeskChange, DeskView } from './desk.ts';
import { joinSnapshots } from './join-snapshots.ts';

interface Step {
  readonly change: DeskChange;
  readonly undo: Applied['undo'];
}

/**
 * A desk over a host's port. It keeps the snapshot, reads again only what changed, and keeps the way
 * back of each change. `recalculates`: whether the host reckons formulas anew by itself.
 */
export function makeDesk(port: Workbook, host: { readonly recalculates: boolean }): Desk {
  let snapshot: Snapshot | null = null;
  let evaluations: readonly Evaluation[] = [];
  let stale: ReadonlySet<string> | 'all' = 'all';
  let steps: readonly Step[] = [];
  let corrected: readonly Finding[] = [];
  let edited: readonly CellAddress[] = [];
  let hasMarks = false;
  let awaiting = 0;
  let isOurs = false;
  const listeners = new Set<() => void>();

  port.onChange((sheets) => {
    if (isOurs) return;
    stale = stale === 'all' ? 'all' : new Set([...stale, ...sheets]);
    for (const listener of listeners) listener();
  });

  const refresh = async (progress?: (progress: Progress) => void): Promise<Result<Snapshot>> => {
    const sheets = snapshot === null || stale === 'all' ? null : [...stale];
    const options = { ...(sheets && { sheets }), ...(progress && { progress }) };
    const read = await port.read(options);
    if (!read.ok && sheets !== null && read.trouble.kind === 'no-such-sheet') {
      stale = 'all';
      return refresh(progress);
    }
    if (!read.ok) return read;
    const whole = joinSnapshots(sheets === null ? null : snapshot, read.value);
    snapshot = whole;
    stale = new Set();
    return { ok: true, value: whole };
  };

  const evaluateNow = (now: Snapshot): DeskView => {
    const known = host.recalculates
      ? { snapshot: now, unknown: 0 }
      : awaitRecalculation(now, edited);
    awaiting = known.unknown;
    evaluations = evaluate(known.snapshot, readSettings(now.settings).settings);
    return viewOf(now);
  };

  const viewOf = (now: Snapshot): DeskView => {
    const { kind: settingsAre, damagedLayouts } = readSettings(now.settings);
    return {
      name: now.name,
      isStructureProtected: now.isStructureProtected,
      sheets: now.sheets.map(({ name, visibility, isProtected, ours, grid }) => ({
        name,
        visibility,
        isProtected,
        ours: ours?.key ?? null,
        rowCount: grid.rowCount,
        columnCount: grid.columnCount,
      })),
      evaluations,
      settingsAre,
      ...(damagedLayouts && { damaged: damagedLayouts }),
      corrected,
      hasMarks,
      changes: steps.map(({ change }) => change),
      unfinished: now.sheets.flatMap(({ ours, name }) => (ours && !ours.complete ? [name] : [])),
      awaitingRecalculation: awaiting,
    };
  };

  const look: Desk['look'] = async (progress) => {
    const read = await refresh(progress);
    return read.ok ? { ok: true, value: evaluateNow(read.value) } : read;
  };

  /** Applies a plan and keeps its way back; what it touched is read again at the next look. */
  const apply = async (plan: Plan, change: DeskChange | null): Promise<Result<Applied>> => {
    isOurs = true;
    const applied = await port.apply(plan).finally(() => {
      isOurs = false;
    });
    if (!applied.ok) return applied;
    if (change) steps = [...steps, { change, undo: applied.value.undo }];
    const touched = [
      ...(plan.edits ?? []).map(({ cell }) => cell.sheet),
      ...Object.values(applied.value.sheets),
    ];
    stale = stale === 'all' ? 'all' : new Set([...stale, ...touched]);
    return applied;
  };

  const applyAndLook = async (plan: Plan, change: DeskChange): Promise<Result<DeskView>> => {
    const applied = await apply(plan, change);
    return applied.ok ? look() : applied;
  };

  const findingBy = (fingerprint: string): Finding | null =>
    evaluations
      .flatMap(({ findings }) => findings)
      .find((each) => each.fingerprint === fingerprint) ?? null;

  const decideNow: Desk['decide'] = async (decisions, options) => {
    const fresh = await refresh();
    if (!fresh.ok) return fresh;
    const reading = readSettings(fresh.value.settings);
    if (reading.kind === 'newer') return { ok: false, trouble: { kind: 'settings-newer' } };
    if (reading.kind === 'damaged' && !options.replacesDamagedSettings) {
      return { ok: false, trouble: { kind: 'settings-damaged' } };
    }
    const settings = writeSettings(decideAll(reading.settings, decisions, evaluations));
    const applied = await apply({ settings }, null);
    if (!applied.ok) return applied;
    const view = await look();
    if (view.ok && snapshot?.settings !== settings) {
      return { ok: false, trouble: { kind: 'settings-not-kept' } };
    }
    return view;
  };

  const marked = async (view: Result<DeskView>): Promise<Result<DeskView>> => {
    if (!view.ok || !hasMarks) return view;
    const applied = await apply({ marks: planMarks(evaluations) }, null);
    return applied.ok ? view : applied;
  };

  return {
    look,
    lookAgain: (progress) => {
      stale = 'all';
      return look(progress);
    },
    decide: async (decisions, options) => marked(await decideNow(decisions, options)),
    ignore: async (fingerprint, reason, options) => {
      const finding = findingBy(fingerprint);
      if (!finding) return look();
      const decision: Decision = {
        kind: 'finding',
        fingerprint,
        decision: {
          state: 'ignored',
          reason,
          date: options.now.slice(0, 10),
          stated: plainValue(finding.stated),
          expected: plainValue(finding.expected),
        },
      };
      return marked(await decideNow([decision], options));
    },
    preview: async (station, options) => {
      const read = await refresh();
      if (!read.ok) return read;
      evaluateNow(read.value);
      const { previewOf } = await stationPlan(options.lang);
      return { ok: true, value: previewOf(evaluations, read.value, station, options) };
    },
    write: async (station, options, progress) => {
      const read = await refresh(progress);
      if (!read.ok) return read;
      evaluateNow(read.value);
      const { planStation } = await stationPlan(options.lang);
      const plan = planStation(evaluations, read.value, station, options);
      const names = (plan.sheets ?? []).map(({ name }) => name);
      const applied = await apply(
        { ...plan, stamp: contentStamp(read.value) },
        { kind: 'summaries', sheets: names },
      );
      if (!applied.ok) return applied;
      const view = await look();
      return view.ok
        ? { ok: true, value: { view: view.value, sheets: applied.value.sheets } }
        : view;
    },
    correct: async (fingerprint) => {
      const finding = findingBy(fingerprint);
      const edit = finding && snapshot && planCorrection(finding, snapshot);
      if (!edit) return look();
      const done = await applyAndLook({ edits: [edit] }, { kind: 'correction', cell: edit.cell });
      if (!done.ok) return done;
      corrected = [...corrected, { ...finding, state: 'corrected' }];
      edited = [...edited, edit.cell];
      return marked(await look());
    },
    mark: async (isOn) => {
      const marks = isOn ? planMarks(evaluations) : [];
      const applied = await apply({ marks }, isOn ? { kind: 'marks', count: marks.length } : null);
      if (!applied.ok) return applied;
      hasMarks = marks.length > 0;
      // The step stays where marks were taken away: a later one's way back leads to them.
      return look();
    },
    undo: async () => undoAll(),
    insertTemplate: (kind) => {
      const sheet = planTemplate(kind, snapshot);
      return applyAndLook({ sheets: [sheet] }, { kind: 'template', sheet: sheet.name });
    },
    layoutOf: (key) => {
      if (!snapshot) return Promise.resolve(null);
      const { layouts, words } = readSettings(snapshot.settings).settings;
      return Promise.resolve(layoutOf({ key }, snapshot, layouts, words));
    },
    layouts: () => {
      if (!snapshot) return Promise.resolve([]);
      const { layouts, words } = readSettings(snapshot.settings).settings;
      return Promise.resolve(layoutsOf(snapshot, layouts, words));
    },
    teach: async (text, options) => {
      const { layouts, words, damaged } = readLayouts(text) ?? {
        layouts: [],
        words: [],
        damaged: [],
      };
      const decisions: readonly Decision[] = [
        ...layouts.map((layout) => ({ kind: 'layout', layout }) as const),
        ...words.map((word) => ({ kind: 'word', word }) as const),
      ];
      const taught = decisions.length;
      const view = await (taught > 0 ? decideNow([...decisions].reverse(), options) : look());
      return view.ok ? { ok: true, value: { view: view.value, taught, damaged } } : view;
    },
    adoptScheme: async (text, options) => {
      const scheme = readScheme(text);
      const view = await (scheme ? decideNow([{ kind: 'own-scheme', scheme }], options) : look());
      const isScheme = scheme !== null;
      return view.ok ? { ok: true, value: { view: view.value, isScheme } } : view;
    },
    checkReport: async (text, station) => {
      // Fetched when a report is given: most people have none.
      const { checkReport } = await import('../claims/check-report.ts');
      const evaluation = evaluations[station];
      const checked =
        evaluation && snapshot ? checkReport(text, evaluation, snapshot).claims : null;
      return checked ?? [];
    },
    window: (sheet, range) => Promise.resolve(snapshot && cellWindow(snapshot, sheet, range)),
    cell: (address) => Promise.resolve(snapshot && cellDetail(snapshot, address)),
    reveal: (cell) => port.reveal(cell),
    documents: async (lang) => {
      await loadLanguage(lang);
      return evaluations.map((one) => JSON.stringify(makeDocument(one, lang)));
    },
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve();
    },
  };

  async function undoAll(): Promise<Result<DeskView>> {
    const kept = snapshot?.settings ?? null;
    isOurs = true;
    try {
      for (const step of [...steps].reverse()) {
        const undone = await step.undo();
        if (!undone.ok) return undone;
        steps = steps.slice(0, -1);
      }
    } finally {
      isOurs = false;
    }
    corrected = [];
    edited = [];
    hasMarks = false;
    stale = 'all';
    const read = await refresh();
    if (!read.ok) return read;
    // An undo may have put an older workbook back: decisions of a person are no change of ours.
    if (kept !== null && read.value.settings !== kept) {
      const applied = await apply({ settings: kept }, null);
      if (!applied.ok) return applied;
    }
    return look();
  }
}

/** The summaries' wording and layout come after the first answer, which does not need them. */
async function stationPlan(lang: Lang) {
  await loadLanguage(lang);
  return import('./station-plan.ts');
}
