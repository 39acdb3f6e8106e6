import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.js';
import { config } from './config.js';

void bootstrapApplication(App, config);
