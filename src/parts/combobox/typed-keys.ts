/**
 * Keeps what is typed in a field from the page's one-key shortcuts: they look whether an input has the focus, and see but our
 * element. Chords with Ctrl, Alt or Meta are the page's; AltGr only writes a letter. For keydown, keypress and keyup.
 */
export function keepTypedKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  const isChord = (ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph');
  if ([...key].length === 1 && !isChord) event.stopPropagation();
}
