import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

/** A button that lets a person choose a file and gives its text. */
export function FileButton(props: {
  readonly label: string;
  /** What the file dialogue offers: `.json`. */
  readonly accept: string;
  readonly onText: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void file.text().then(props.onText);
        }}
      />
    </>
  );
}
