import { oldEncodingOf, utf16Of } from '../text/old-encodings.js';
import { warnOnce } from './log.js';
import { misread } from './misread.js';

/**
 * The text of an answer that is not in UTF-8, as a feed must be: read in the encoding that its letters tell, so that nobody sees
 * replacement characters; where they tell none, what is no UTF-8 is replaced. Either is said, with the remedy.
 */
export async function readOtherEncoding(pieces: readonly Uint8Array[], url: string): Promise<string> {
  const bytes = new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  const lenient = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  try {
    // Cut short within a letter: what is there is in UTF-8.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return lenient();
  } catch {
    const encoding = utf16Of(bytes) ?? oldEncodingOf(bytes);
    misread.add(url);
    const read = encoding ? `read as ${encoding}` : 'in no encoding that can be told, so letters of it are lost';
    warnOnce(`${url} is not in UTF-8, and was ${read}. Save it as UTF-8, or make it with ppl-feed build.`);
    return encoding ? new TextDecoder(encoding).decode(bytes) : lenient();
  }
}
