/**
 * What a person may copy to us when a part fails: where in the program it was. The error's message
 * is left out, as it may quote what a cell says.
 */
export function crashDetail(error: Error, part: string, agent: string): string {
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .map((line) => frameOf(line.trim()))
    .filter((frame) => frame !== null);
  return [`${nameOf(error)} (${part})`, ...frames.slice(0, 12), agent].join('\n');
}

/** The name of an error is any text; ours and the platform's are a word. */
function nameOf({ name }: Error): string {
  return /^\w{1,40}$/.test(name) ? name : 'Error';
}

/** `at Bars (https://…/assets/bars-1a2b.js:10:5)` → `Bars bars-1a2b.js:10:5`; null for any other line. */
function frameOf(line: string): string | null {
  const place = /([\w.-]+\.(?:tsx?|m?js))(?:\?[\w=.&-]*)?(:\d+:\d+)\)?$/.exec(line);
  const isFrame = line.startsWith('at ') || /^[\w$.<>/]*@/.test(line);
  if (!place || !isFrame) return null;
  const called = /^(?:at (?:async )?)?([\w$.<>]+)(?: \(|@)/.exec(line);
  return [called?.[1], `${place[1]}${place[2]}`].filter(Boolean).join(' ');
}
