/** Which widget a tag or a box is for, without the prefix `ppl-`. */
export function nameOf(element: Element): string {
  const name = element.getAttribute('data-ppl') ?? element.localName;
  return name.trim().toLowerCase().replace(/^ppl-/, '');
}
