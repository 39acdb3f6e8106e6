import { hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

const report = (error: unknown) => console.error('hydration', error);
hydrateRoot(document.getElementById('app')!, <App />, { onRecoverableError: report });
