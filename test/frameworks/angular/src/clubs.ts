import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import 'ppl-widgets/club-finder.js';
import type { Feed } from 'ppl-widgets/feed.js';

@Component({
  selector: 'app-clubs',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ppl-club-finder [attr.near]="near()" [data]="feed()" (ppl-search)="found.emit($event.detail.count)">
      <p>For help with finding work, ask your county labour office.</p>
    </ppl-club-finder>
  `,
})
export class Clubs {
  readonly near = input.required<string>();
  readonly feed = input.required<Feed>();
  readonly found = output<number>();
}
