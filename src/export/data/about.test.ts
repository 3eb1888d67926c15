import { expect, test } from 'vitest';
import { exportProvenance } from '../../../tests/fixtures/exportTable.ts';
import { aboutText } from './about.ts';

const EVIL = 'a\r\u001b[2Jb\u202ec\u2066d';

test('no text of a dataset gets a character into it that a terminal or a reader obeys', () => {
  const text = aboutText(
    exportProvenance({ title: EVIL, licence: EVIL, filter: [EVIL, 'two'], citations: [EVIL] }),
  );
  expect(text).toContain('licence: a [2Jbcd\n');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});
