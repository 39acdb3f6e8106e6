import type { LoadedFeed } from '../feed/read.js';
import type { Club } from '../feed/schema/clubs.js';
import type { County } from '../feed/schema/counties.js';
import type { Figure } from '../feed/schema/figures.js';
import type { Program } from '../feed/schema/program.js';
import type { Project } from '../feed/schema/projects.js';
import type { Rollout } from '../feed/schema/rollouts.js';
import type { Text } from '../feed/schema/values.js';
import { isHistory } from '../elements/club-finder/clubs/history.js';
import { inLanguage } from '../parts/words/localized-text.js';
import type { Language } from '../text/language.js';
import { voivodeshipName } from '../places/voivodeships.js';

type Thing = Readonly<Record<string, unknown>>;

/** What an element may have been given of a feed. */
interface Content {
  readonly program?: Program;
  readonly projects?: readonly Project[];
  readonly clubs?: readonly Club[];
  readonly counties?: readonly Pick<County, 'teryt' | 'name'>[];
  readonly figures?: readonly Figure[];
  readonly rollouts?: readonly Rollout[];
}

/**
 * The records of an element as schema.org, for search engines: figures and rollouts as data sets, projects, clubs and the
 * programme as what they are. A club that is closed, or last heard of long ago, is left out: a search engine would invite to it.
 * @param title the element's heading, which names a data set
 * @param shown the ids that the page asks for; empty: all
 */
export function jsonLd(
  { about, content }: LoadedFeed,
  language: Language,
  title: string,
  shown: ReadonlySet<string>,
): string {
  const { program, projects = [], clubs = [], counties = [], figures = [], rollouts = [] } = content as Content;
  const say = (text: Text | undefined) => text && inLanguage(text, language, about.language).text;
  const isShown = ({ id }: { id: string }) => !shown.size || shown.has(id);
  const publisher = about.publisher && {
    '@type': 'Organization',
    name: say(about.publisher.name),
    url: about.publisher.url,
  };
  const origin = about.sources?.find(({ covers }) => covers === 'facts');
  const place = (teryt: string | undefined, locality?: Text, geo?: Thing): Thing | undefined => {
    const county = counties.find((one) => one.teryt === teryt);
    if (!county && !locality) return undefined;
    const address = {
      '@type': 'PostalAddress',
      addressCountry: 'PL',
      addressRegion: teryt && voivodeshipName(teryt),
      addressLocality: say(locality),
    };
    return { '@type': 'Place', name: say(county?.name ?? locality), address, geo };
  };
  const dataset = {
    '@type': 'Dataset',
    name: title,
    dateModified: about.updated,
    creator: publisher,
    isBasedOn: origin && { '@type': 'CreativeWork', name: say(origin.name), url: origin.url },
    inLanguage: language,
  };

  const things: Thing[] = [
    ...projects.filter(isShown).map(({ title, summary, url, county, place: where, from, to }) => ({
      '@type': 'Project',
      name: say(title),
      description: say(summary),
      url,
      foundingDate: from,
      dissolutionDate: to,
      location: place(county, where),
    })),
    ...clubs
      .filter((club) => !isHistory(club, about.updated))
      .map(({ name, place: where, county, lat, lon, opened, contact }) => ({
        '@type': 'Organization',
        name: say(name),
        foundingDate: opened,
        location: place(county, where, { '@type': 'GeoCoordinates', latitude: lat, longitude: lon }),
        telephone: contact?.phone,
        email: contact?.email,
        url: contact?.url,
      })),
  ];
  if (figures.length) {
    const variableMeasured = figures.filter(isShown).map(({ label, value, unit, asOf, note }) => ({
      '@type': 'PropertyValue',
      name: say(label),
      value,
      unitText: say(unit),
      description: [asOf, say(note)].filter(Boolean).join(': '),
    }));
    things.push({ ...dataset, variableMeasured });
  }
  if (rollouts.length) {
    const years = rollouts.flatMap(({ from, to }) => [from, to]);
    things.push({
      ...dataset,
      temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
      spatialCoverage: [...new Set(rollouts.map(({ county }) => county))].map((county) => place(county)),
    });
  }
  if (program) {
    const { name, summary, founded } = program;
    things.push({
      '@type': 'Project',
      name: say(name),
      description: say(summary),
      foundingDate: founded,
    });
  }
  if (!things.length) return '';
  const data = { '@context': 'https://schema.org', '@graph': things };
  // Nothing in a text may end the script.
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>\n`;
}
