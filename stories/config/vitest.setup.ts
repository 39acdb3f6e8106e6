import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    theme: string;
  }
}

// The same stories in each look (see the vitest.config beside this): a theme is set where a reader would choose it in the toolbar.
document.documentElement.dataset['theme'] = inject('theme');
