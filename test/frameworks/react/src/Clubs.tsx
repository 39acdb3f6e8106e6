import 'ppl-widgets/club-finder.js';
import 'ppl-widgets/jsx';
import type { Feed } from 'ppl-widgets/feed.js';
import { useEffect, useState } from 'react';

interface Props {
  near: string;
  feed: Feed;
  onFound: (count: number) => void;
}

export function Clubs({ near, feed, onFound }: Props) {
  // Only for pages from a server: React takes an element over without its properties and listeners; another key makes it anew.
  const [place, setPlace] = useState('server');
  useEffect(() => setPlace('browser'), []);
  return (
    <ppl-club-finder key={place} near={near} data={feed} onppl-search={({ detail }) => onFound(detail.count)}>
      <p>For help with finding work, ask your county labour office.</p>
    </ppl-club-finder>
  );
}
