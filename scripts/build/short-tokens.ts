import type { Plugin } from 'vite';

/** Fluent writes out each of its 450 names as `var(--name)`: here a name makes its value when it is asked for. */
export function shortTokens(): Plugin {
  return {
    name: 'short-tokens',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/@fluentui/tokens/lib/tokens.js')
        ? { code: withShortTokens(code), map: null }
        : null,
  };
}

/** Leaves out the entries whose value their name tells; those with a value of their own stay. */
export function withShortTokens(code: string): string {
  const others = code
    .replace(/\b(\w+): 'var\(--\1\)',?/gu, '')
    .replace(/^export const tokens = /u, 'const others = ');
  return `${others}
export const tokens = new Proxy(others, { get: (own, name) => own[name] ?? \`var(--\${name})\` });
`;
}
