import { create } from 'storybook/theming';

const font = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

const shared = {
  base: 'light',
  fontBase: font,
  fontCode: "ui-monospace, 'Cascadia Code', Consolas, 'Liberation Mono', monospace",
  colorPrimary: '#0b5673',
  colorSecondary: '#0b5673',
  textColor: '#1b1e20',
  textMutedColor: '#464b4e',
  appBorderColor: '#dbd9d3',
  appBorderRadius: 3,
  inputBorderRadius: 3,
} as const;

/** The frame around the stories. */
export const managerTheme = create({
  ...shared,
  appBg: '#f5f4f0',
  barTextColor: '#464b4e',
  barSelectedColor: '#0b5673',
  brandTitle: 'ppl-widgets',
  brandUrl: './',
  brandTarget: '_self',
});

/** The documents. */
export const docsTheme = create({ ...shared, appBg: '#ffffff' });
