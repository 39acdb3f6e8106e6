// Compiled, never run: what TypeScript must accept, and what it must not.
import 'ppl-widgets/jsx';

export const good = <ppl-rollout-timeline view="map" county="0217" onppl-load={({ detail }) => detail.updated} />;
// @ts-expect-error: no such view
export const bad = <ppl-rollout-timeline view="pie" />;
