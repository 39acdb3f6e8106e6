/** Why no widget can run on a page, in words for its webmaster; undefined where they can. */
export function obstacleOf({ contentType }: Document, registry: object): string | undefined {
  // Lit's templates are HTML, which an XML parser refuses.
  if (contentType.includes('xml')) return `it is sent as ${contentType}, and must be sent as text/html`;
  // A method of the old polyfill's, which knows no `attachInternals`.
  if ('polyfillWrapFlushCallback' in registry) return 'it forces a polyfill of custom elements, and must not';
  return undefined;
}
