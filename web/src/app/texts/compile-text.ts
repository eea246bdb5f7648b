import type { MessageContext, MessageFunction } from 'vue-i18n';

const PLACEHOLDER = /\{(\w+)\}/;

/**
 * Our texts know two things: `{name}` and forms divided by ` | `. That is all of vue-i18n's message language that we use,
 * so its compiler (and any need for `eval`) stays out of the first load.
 */
export const compileText = (text: string): MessageFunction => {
  const forms = text.split(' | ').map(piecesOf);
  return (context: MessageContext) => {
    const written = forms.map((pieces) => fill(pieces, context));
    return written.length > 1 ? context.plural(written) : (written[0] ?? '');
  };
};

/** Odd places are names: `['Жооп ', 'date', ' чейин']`. */
const piecesOf = (text: string): string[] => text.split(PLACEHOLDER);

const fill = (pieces: string[], context: MessageContext): string =>
  pieces.map((piece, index) => (index % 2 ? valueOf(context.named(piece)) : piece)).join('');

const valueOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
};
