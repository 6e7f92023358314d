import { settingsPartXml } from '../../../core/settings/settings-part.ts';
import { readSettingsXml } from '../settings-xml.ts';
import { actionBytes, type Step } from './steps.ts';

/** A custom XML part of ours as it stands in the workbook. */
export interface SettingsPart {
  readonly id: string;
  readonly xml: string;
}

/** The part that is read, and so the one to be written: the first that is ours. */
export function ourPart(parts: readonly SettingsPart[]): SettingsPart | null {
  return parts.find(({ xml }) => readSettingsXml(xml) !== null) ?? null;
}

/**
 * Writes the settings and reads them back: parts written from Excel on the web have come back
 * changed. `done` is told the part's id and whether they are what was
 * written.
 */
export function settingsStep(
  json: string,
  parts: readonly SettingsPart[],
  done: (id: string, isKept: boolean) => void,
): Step {
  const xml = settingsPartXml(json);
  return {
    bytes: actionBytes * 4 + xml.length * 3,
    run({ context, afterwards }) {
      const all = context.workbook.customXmlParts;
      const existing = ourPart(parts);
      const part = existing ? all.getItem(existing.id) : all.add(xml);
      if (existing) part.setXml(xml);
      part.load('id');
      const back = part.getXml();
      afterwards(() => done(part.id, readSettingsXml(back.value) === readSettingsXml(xml)));
    },
  };
}

/** Puts back the parts that there were, and takes away those that there were not. */
export function restoreSettingsSteps(
  before: readonly SettingsPart[],
  now: readonly string[],
): readonly Step[] {
  const added = now.filter((id) => before.every((part) => part.id !== id));
  return [
    ...added.map((id) => ({
      bytes: actionBytes,
      run: ({ context }: Parameters<Step['run']>[0]) =>
        context.workbook.customXmlParts.getItem(id).delete(),
    })),
    ...before.map(({ id, xml }) => ({
      bytes: actionBytes * 2 + xml.length * 3,
      run: ({ context }: Parameters<Step['run']>[0]) => {
        const all = context.workbook.customXmlParts;
        if (now.includes(id)) all.getItem(id).setXml(xml);
        else all.add(xml);
      },
    })),
  ];
}
