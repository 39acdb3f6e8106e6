/** The addresses whose text is shown, and was not in UTF-8: letters of it may be wrong, so whoever reads it reports it. */
export const misread = new Set<string>();
