import type { ReactNode } from 'react';
import { useTextStyles } from '../parts/use-text-styles.ts';

/** A question over what answers it. */
export function Asked(props: {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}) {
  const texts = useTextStyles();
  return (
    <>
      <span className={texts.strong}>{props.title}</span>
      <span className={texts.quiet}>{props.why}</span>
      {props.children}
    </>
  );
}
