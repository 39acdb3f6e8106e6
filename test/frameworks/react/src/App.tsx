import { useState } from 'react';
import type { Feed } from 'ppl-widgets/feed.js';
import { Clubs } from './Clubs.js';
import feed from './feed.json';
import { KeyFigures } from './Snippet.js';

export function App() {
  const [near, setNear] = useState('Chrzanów');
  const [count, setCount] = useState<number>();
  return (
    <main>
      <button onClick={() => setNear('Krasnystaw')}>Krasnystaw</button>
      <Clubs near={near} feed={feed as unknown as Feed} onFound={setCount} />
      <output>{count}</output>
      <KeyFigures />
    </main>
  );
}
