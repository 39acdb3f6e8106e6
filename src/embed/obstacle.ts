/**
 * Why no widget can run on a page, for its webmaster; undefined where they can. Lit's templates are HTML, which an XML parser
 * refuses; the old polyfill of custom elements, known by a method of its own, has no `attachInternals`.
 */
export function obstacleOf({ contentType }: Document, registry: object): string | undefined {
  return contentType.includes('xml')
    ? contentType
    : 'polyfillWrapFlushCallback' in registry
      ? 'customElements.forcePolyfill'
      : undefined;
}
