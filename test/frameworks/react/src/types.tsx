// Compiled, never run: what TypeScript must accept, and what it must not.
import 'ppl-widgets/jsx';

export const good = (
  <>
    <ppl-project-list filters limit={3} voivodeship="12" heading-level={2} theme="dark" className="list" id="a" />
    <ppl-key-figures
      figures="a b"
      onppl-load={({ detail }) => detail.updated.slice(0, 10)}
      ref={(node) => void node?.figures}
    />
    <ppl-rollout-timeline view="table" county="0217" key="k" style={{ display: 'block' }} />
  </>
);

export const bad = (
  <>
    {/* @ts-expect-error: no such attribute */}
    <ppl-club-finder nearby="Chrzanów" />
    {/* @ts-expect-error: no such view */}
    <ppl-rollout-timeline view="pie" />
    {/* @ts-expect-error: a number */}
    <ppl-project-list limit="many" />
    {/* @ts-expect-error: no such tag */}
    <ppl-clubs />
    {/* @ts-expect-error: its detail has no such field */}
    <ppl-club-finder onppl-search={({ detail }) => detail.name} />
  </>
);
