import { useEffect, useRef, useState } from 'react';

/**
 * A list of which the first so many are shown until all are wanted. The button for the rest goes to
 * the end of what it showed: the keyboard goes on where that begins.
 */
export function useShowAll(first: number) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const toggled = useRef<'all' | 'few' | null>(null);
  useEffect(() => {
    const { current } = list;
    if (toggled.current === 'all') current?.children[first]?.querySelector('button')?.focus();
    if (toggled.current === 'few')
      current?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    toggled.current = null;
  });
  const toggle = () => {
    toggled.current = isWhole ? 'few' : 'all';
    setWhole(!isWhole);
  };
  return { isWhole, list, toggle };
}
