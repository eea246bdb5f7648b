/** What a page must show as it stands: every way into markup, script and templates that a text could try, within 200 letters. */
export const HOSTILE =
  '"\'><img data-hostile src=x onerror=alert(1)><script data-hostile>alert(2)</script>' +
  '<a data-hostile href="javascript:alert(3)">x</a>{{alert(4)}}${7*7} \u200f😀𝕏ңөү';

/** The same for fields that hold less. */
export const SHORT_HOSTILE = '<img data-hostile src=x onerror=alert(1)>';
export const TINY_HOSTILE = '<i data-hostile>😀';

/** Addresses that are allowed, with what would end their attribute. */
export const HOSTILE_ADDRESS = 'https://example.kg/?"\'><img data-hostile src=x onerror=alert(1)>';

/** What no text may hold: it would turn the letters after it round. */
export const TURNED_ROUND = 'План \u202efdp.exe';

/** Addresses that run something instead of leading somewhere. */
export const RUNNING_ADDRESSES = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
];
