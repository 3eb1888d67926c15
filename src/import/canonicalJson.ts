/**
 * JSON with members in the order of their names and no blanks: the same for the same value, however its file was
 * written. Without recursion, since nesting has no limit.
 */
export function canonicalJson(value: unknown): string {
  const pieces: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next instanceof Verbatim) pieces.push(next.text);
    else if (Array.isArray(next)) {
      open.push(new Verbatim(']'));
      for (let at = next.length - 1; at >= 0; at -= 1) open.push(next[at], new Verbatim(at === 0 ? '' : ','));
      pieces.push('[');
    } else if (typeof next === 'object' && next !== null) {
      const members = Object.entries(next).sort(([a], [b]) => (a < b ? 1 : -1));
      open.push(new Verbatim('}'));
      members.forEach(([name, member], rank) =>
        open.push(member, new Verbatim(`${rank === members.length - 1 ? '' : ','}${JSON.stringify(name)}:`)),
      );
      pieces.push('{');
    } else pieces.push(JSON.stringify(next) ?? 'null');
  }
  return pieces.join('');
}

class Verbatim {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
