import { type ChangeEvent, type FocusEvent, type ReactNode, type RefObject, useRef, useState } from 'react';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

type Field = HTMLInputElement | HTMLTextAreaElement;
type Props = {
  readonly label: string;
  readonly value: string;
  /** Lines that are seen of it; 1 is a single line. */
  readonly rows: number;
  /** An address or a code, which is written from the left. */
  readonly isCode?: boolean;
  readonly copy: string;
  /** What stands on the button, where its name says more. */
  readonly copyShort?: string;
  readonly isMain?: boolean;
  readonly field?: RefObject<Field | null>;
  /** More buttons. */
  readonly children?: ReactNode;
};

/** A text to take along: selected as soon as it has the focus, and a button that copies it and says so. */
export function CopyField(props: Props) {
  const { label, value, rows, isCode = false, copy, copyShort = copy, isMain = false, children } = props;
  const { embedding } = lateWords(useDashboard().text);
  const own = useRef<Field>(null);
  const field = props.field ?? own;
  // Of which text it was said: of another one it isn't true.
  const [said, say] = useState({ of: '', words: '' });

  async function take(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      say({ of: value, words: embedding.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      say({ of: value, words: embedding.copyByHand });
    }
  }

  const shared = {
    readOnly: true,
    dir: isCode ? 'ltr' : 'auto',
    spellCheck: false,
    value,
    onFocus: (event: FocusEvent<Field>) => event.currentTarget.select(),
    onChange: (event: ChangeEvent<Field>) => event.preventDefault(),
  };
  return (
    <div className="copy-field" data-code={isCode}>
      <label>
        <span>{label}</span>
        {rows === 1 ? (
          <input ref={field as RefObject<HTMLInputElement>} type="text" {...shared} />
        ) : (
          <textarea ref={field as RefObject<HTMLTextAreaElement>} rows={rows} {...shared} />
        )}
      </label>
      <div className="copy-field-actions">
        <button
          type="button"
          className={isMain ? 'button button-main' : 'button'}
          aria-label={copy}
          onClick={() => void take()}
        >
          {copyShort}
        </button>
        {children}
        <output className="dialog-said">{said.of === value ? said.words : ''}</output>
      </div>
    </div>
  );
}
