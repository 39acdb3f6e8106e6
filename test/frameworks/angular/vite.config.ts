import { defineConfig } from 'vite';

export default defineConfig({
  logLevel: 'warn',
  define: { ngDevMode: 'false' },
  build: { emptyOutDir: false, chunkSizeWarningLimit: 2000 },
  // Angular's packages are published half compiled. The Angular CLI finishes them when it builds; here `@angular/compiler`
  // does, which both entries import first.
  ssr: { noExternal: [/^@angular\//, 'rxjs'] },
});
