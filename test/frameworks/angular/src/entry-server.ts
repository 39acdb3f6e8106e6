import '@angular/compiler';
import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { App } from './app.js';
import { config } from './config.js';

const onServer = mergeApplicationConfig(config, { providers: [provideServerRendering()] });

/** What stands in the body; Angular renders whole documents. */
export async function render(): Promise<string> {
  const html = await renderApplication((context: BootstrapContext) => bootstrapApplication(App, onServer, context), {
    document: '<!doctype html><html><head></head><body><app-root></app-root></body></html>',
  });
  return /<body[^>]*>([^]*)<\/body>/.exec(html)![1]!;
}
