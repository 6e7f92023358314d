import type { EvaluationDocument } from '../document/document.ts';

/** A workbook's documents with the path they were read from. */
export interface Evaluated {
  readonly path: string;
  readonly documents: readonly EvaluationDocument[];
}

/**
 * All findings as CSV (RFC 4180, UTF-8 with a byte-order mark so that Excel reads Chinese). A text
 * that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function findingsCsv(evaluated: readonly Evaluated[], headers: readonly string[]): string {
  const rows = evaluated.flatMap(({ path, documents }) =>
    documents.flatMap(({ source, findings }) =>
      findings.map((finding) => [
        path,
        source.station ?? '',
        finding.severity,
        finding.rule,
        finding.cell ?? '',
        finding.stated ?? '',
        finding.expected ?? '',
        finding.message,
        finding.state,
        finding.fingerprint,
      ]),
    ),
  );
  return `\uFEFF${[headers, ...rows].map(csvLine).join('\r\n')}\r\n`;
}

function csvLine(fields: readonly string[]): string {
  return fields.map(csvField).join(',');
}

function csvField(field: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+%?$)/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
