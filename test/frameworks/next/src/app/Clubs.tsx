'use client';

import 'ppl-widgets/club-finder.js';
import 'ppl-widgets/jsx';
import { useEffect, useState } from 'react';
import feed from '../feed.json';

export function Clubs() {
  // React takes an element over from the server without its properties and listeners; another key makes it anew.
  const [place, setPlace] = useState('server');
  const [near, setNear] = useState('Chrzanów');
  const [count, setCount] = useState<number>();
  useEffect(() => setPlace('browser'), []);
  return (
    <>
      <ppl-club-finder key={place} near={near} data={feed} onppl-search={({ detail }) => setCount(detail.count)}>
        <p>For help with finding work, ask your county labour office.</p>
      </ppl-club-finder>
      <output>{count}</output>
      <button onClick={() => setNear('Krasnystaw')}>Krasnystaw</button>
    </>
  );
}
