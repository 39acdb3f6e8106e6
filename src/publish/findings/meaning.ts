import type { Language } from '../../text/language.js';

/** An error refuses the data; a warning lets it pass and asks somebody to look. */
export type Severity = 'error' | 'warning';

/**
 * What a code means: how grave it is unless a finding says otherwise, and in each language one sentence that says what is
 * wrong and one that says what to do. `{value}` and the other names in braces are filled in from the finding.
 */
export interface Meaning extends Readonly<Record<Language, readonly [message: string, remedy: string]>> {
  readonly severity: Severity;
}
