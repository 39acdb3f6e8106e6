import type { LoadedFeed } from '../../../feed/read.js';
import { formatDate } from '../../../text/date.js';
import { formatPeriod } from '../../../text/period.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import type { Story } from '../model/story.js';
import { countWord } from '../model/story-words.js';

/** What a citation says of what is shown. */
export interface Citable extends Speaker {
  /** The widget's title. */
  readonly title: string;
  readonly story: Story;
  /** Where, if not everywhere. */
  readonly place: string | undefined;
  /** What the feed says of itself. */
  readonly about: LoadedFeed['about'];
}

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
};

/** Where and when it was printed: the source and the date of the data stand under the list anyway. */
export function printLine({ msg, language }: Speaker, link: string): string {
  const address = msg('Adres:', { id: 'rollout-timeline-address' });
  const printed = msg('Wydrukowano:', { id: 'rollout-timeline-printed' });
  return `${address} ${link}. ${printed} ${formatDate(language, today())}`;
}

/** 'Publisher: title. 54 wdrożenia, 2000–2010. Źródło: whose facts. Dane opublikowano 23 listopada 2026. https://… (dostęp: …).' */
export function citation(context: Citable, link: string): string {
  const { msg, language, plain, title, story, place } = context;
  const { publisher, sources, updated } = context.about;
  const origin = sources?.find(({ covers }) => covers === 'facts');
  const what = [countWord(context, story.entries.length), place, formatPeriod(story.from, story.to, language)];
  const data = msg('Dane opublikowano', { id: 'updated' });
  const seen = msg('dostęp:', { id: 'rollout-timeline-seen' });
  return [
    `${publisher ? `${plain(publisher.name)}: ` : ''}${title}.`,
    `${what.filter(Boolean).join(', ')}.`,
    origin && `${msg('Źródło:', { id: 'source' })} ${plain(origin.name)}.`,
    updated && `${data} ${formatDate(language, updated.slice(0, 10))}.`,
    `${link} (${seen} ${formatDate(language, today())}).`,
  ]
    .filter(Boolean)
    .join(' ');
}
