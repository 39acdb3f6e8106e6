import { Clubs } from './Clubs';

/** Rendered on the server: the tag and what is in it are in the page before any script runs. */
export default function Page() {
  return (
    <main>
      <Clubs />
    </main>
  );
}
