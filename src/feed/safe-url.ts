const linkSchemes = /^(https?|mailto|tel):$/;
const imageSchemes = /^https?:$/;

/**
 * The address as an absolute one, or undefined when its scheme is not allowed in a feed (or it is no address at all).
 * Every address of a feed passes here before it reaches an attribute.
 * @param value what the feed says
 * @param base for images, which may be relative: the feed's own address; links must be absolute
 */
export function safeUrl(value: string, base?: string): string | undefined {
  try {
    const url = new URL(value, base);
    return (base === undefined ? linkSchemes : imageSchemes).test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
