import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from './locked.ts';

/** What a package says of its licence, and where that was read. */
export type LicenceText = {
  readonly text: string;
  readonly from: 'its files' | 'its read-me' | 'its manifest';
};

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const EDL = `Eclipse Distribution License 1.0

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

Neither the name of the Eclipse Foundation, Inc. nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

/** For packages that name a licence and bring no text of it. */
const STANDARD: Readonly<Record<string, string>> = { MIT, ISC, '(EDL-1.0 OR EPL-1.0)': EDL };

/**
 * A package's licence in full: the files that it brings, else the paragraphs of its read-me, else the standard text of what
 * its manifest names.
 *
 * @throws when there is none of them: a package may not go out without its notice
 */
export function licenceTextOf(root: string, { folder, name, licence, author }: Runtime): LicenceText {
  const files = readdirSync(join(root, folder))
    .filter(
      (file) => /^(licen[sc]es?|copying|notice)\b/i.test(file) && statSync(join(root, folder, file)).isFile(),
    )
    .sort();
  const read = (file: string) => plain(readFileSync(join(root, folder, file), 'utf8'));
  if (files.length > 0) return { text: files.map(read).join('\n\n'), from: 'its files' };
  const readMe = readdirSync(join(root, folder)).find((file) => /^readme\.md$/i.test(file));
  const told =
    readMe &&
    /^Copyright [^]*?Permission is hereby granted[^]*?DEALINGS IN THE SOFTWARE\./m.exec(read(readMe));
  if (told) return { text: told[0], from: 'its read-me' };
  const standard = STANDARD[licence];
  if (standard === undefined)
    throw new Error(
      `${name} brings no licence text, and there is no standard one for ${licence}. To mend it: read what it says of its licence, and add the text to scripts/thirdParty/licenceTexts.ts`,
    );
  return { text: `Copyright ${author ?? `the authors of ${name}`}\n\n${standard}`, from: 'its manifest' };
}

/** One line ending, no byte order mark, no blank at the ends: the same bytes from every archive. */
export function plain(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
