import type { EntryEye } from './archive.js';
import { FileRefused } from './file-refused.js';

/** Documents of offices never declare a type of their own: whoever does would have entities expanded, or fetched. */
const DECLARES_TYPE = /<!(DOCTYPE|ENTITY)/i;
const LONGEST_DECLARATION = 16;

/** Refuses a declaration wherever it stands, and writing in an encoding that would hide one. */
class DeclarationEye implements EntryEye {
  private before = '';

  piece(piece: Buffer): void {
    const text = this.before + piece.toString('latin1');
    if (text.includes('\u0000') || DECLARES_TYPE.test(text)) throw new FileRefused('file-damaged');
    this.before = text.slice(-LONGEST_DECLARATION);
  }
}

/** Besides, gathers the whole text of a part that has to be understood. */
class WholeTextEye extends DeclarationEye {
  private readonly pieces: Buffer[] = [];
  private bytes = 0;

  constructor(
    private readonly most: number,
    private readonly understand: (text: string) => void,
  ) {
    super();
  }

  override piece(piece: Buffer): void {
    super.piece(piece);
    this.bytes += piece.length;
    if (this.bytes > this.most) throw new FileRefused('file-unpacks-too-far');
    this.pieces.push(piece);
  }

  end(): void {
    this.understand(Buffer.concat(this.pieces).toString('utf8'));
  }
}

export const noDeclarations = (): EntryEye => new DeclarationEye();

export const wholeText = (most: number, understand: (text: string) => void): EntryEye =>
  new WholeTextEye(most, understand);
