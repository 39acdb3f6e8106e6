export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
};
