/** What a message about an error is to say. */
export type Report = {
  /** Id of the claim or place. */
  readonly about: string;
  /** Address of the view in which it was seen; null where there is none. */
  readonly view: string | null;
  readonly subject: string;
  readonly body: readonly string[];
};

const PLACEHOLDERS = /\{(about|view)\}/g;
/** No percent sign, nor what parts one address from the next or begins a query: all of it is the address of one mailbox. */
const MAILBOX = /^(?:mailto:)?([^\s@<>"?&:/#%,;]+@[^\s@<>"?&:/#%,;]+)$/i;

/**
 * Where a dataset's `contact` leads with a report: a mail with subject and text, or a link that carries id and view, in
 * place of `{about}` and `{view}` where it holds them, else as `about` and `view` in its query. Null for anything else.
 */
export function reportAddress(contact: string, { about, view, subject, body }: Report): string | null {
  const mailbox = MAILBOX.exec(contact)?.[1];
  if (mailbox !== undefined) {
    const address = mailbox.split('@').map(encodeURIComponent).join('@');
    // RFC 6068: lines end in CR LF.
    return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join('\r\n'))}`;
  }
  const carried = { about, view: view ?? '' };
  const base = pageAddress(contact);
  if (base === null) return null;
  const filled = contact.replaceAll(PLACEHOLDERS, (_, name: keyof typeof carried) =>
    encodeURIComponent(carried[name]),
  );
  const address = filled === contact ? withQuery(contact, carried) : filled;
  // What is put in may never lead to another host.
  return pageAddress(address)?.origin === base.origin ? address : null;
}

/** Where a contact leads without a report: a web page or a mailbox; null for anything else, which is text. */
export function contactAddress(contact: string): string | null {
  const mailbox = MAILBOX.exec(contact)?.[1];
  if (mailbox !== undefined) return `mailto:${mailbox.split('@').map(encodeURIComponent).join('@')}`;
  const bare = contact.replaceAll(PLACEHOLDERS, '');
  return pageAddress(contact) && pageAddress(bare) ? bare : null;
}

/** A web address, and nothing that disguises one: no other scheme, no name before the host, no blank, no quotation mark. */
function pageAddress(text: string): URL | null {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(text)) return null;
  const { protocol, username, password } = URL.canParse(text) ? new URL(text) : NOTHING;
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null;
  return new URL(text);
}

const NOTHING = { protocol: '', username: '', password: '' };

/** The address as it stands, with more in its query; what follows `#` stays at the end. */
function withQuery(address: string, { about, view }: { about: string; view: string }): string {
  const [, page = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(address) ?? [];
  const more = `about=${encodeURIComponent(about)}${view === '' ? '' : `&view=${encodeURIComponent(view)}`}`;
  const joint = !page.includes('?') ? '?' : /[?&]$/.test(page) ? '' : '&';
  return `${page}${joint}${more}${hash}`;
}
