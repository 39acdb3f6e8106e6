import { Component, signal } from '@angular/core';
import type { Feed } from 'ppl-widgets/feed.js';
import { Clubs } from './clubs.js';
// The same file from `src` and from `out`.
import json from '../src/feed.json';
import { KeyFigures } from './snippet.js';

@Component({
  selector: 'app-root',
  imports: [Clubs, KeyFigures],
  template: `
    <main>
      <button (click)="near.set('Krasnystaw')">Krasnystaw</button>
      <app-clubs [near]="near()" [feed]="feed" (found)="count.set($event)" />
      <output>{{ count() }}</output>
      <app-key-figures />
    </main>
  `,
})
export class App {
  readonly near = signal('Chrzanów');
  readonly count = signal<number | undefined>(undefined);
  readonly feed = json as unknown as Feed;
}
