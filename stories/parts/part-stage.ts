import { html, type TemplateResult } from 'lit';
import type { StoryContext } from '@storybook/web-components-vite';
import { PplElement, type View } from '../../src/elements/ppl-element.js';
import { chipStyles } from '../../src/parts/controls/chip.js';
import { componentMarkStyles } from '../../src/parts/component-mark.js';
import { pagerStyles } from '../../src/parts/controls/pager.js';
import { selectStyles } from '../../src/parts/controls/select.js';
import { tabsStyles } from '../../src/parts/controls/tabs.js';
import { makeFeed } from '../../test/support/feed.js';

/** An element with nothing of its own: parts stand in it as they stand in the six. */
class PartStage extends PplElement<readonly []> {
  static override styles = [
    ...PplElement.styles,
    ...pagerStyles,
    ...selectStyles,
    ...chipStyles,
    tabsStyles,
    componentMarkStyles,
  ];
  static override properties = { ...PplElement.properties };
  static override collections = [] as const;

  declare template: TemplateResult;

  protected override defaultHeading(): string {
    return '';
  }

  protected override content(): View {
    return { body: this.template };
  }
}

customElements.define('part-stage', PartStage);

/** Shows a part in the toolbar's theme. */
export function onStage(template: TemplateResult, { globals }: Pick<StoryContext, 'globals'>): HTMLElement {
  const stage = new PartStage();
  stage.template = template;
  stage.data = makeFeed();
  const { theme } = globals as { theme: PartStage['theme'] };
  if (theme !== 'auto') stage.theme = theme;
  return stage;
}

export { html };
