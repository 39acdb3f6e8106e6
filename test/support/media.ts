/** `it` for what needs `emulateMedia`: skipped in Firefox, where WebDriver BiDi offers none. */
export const itWithMedia = navigator.userAgent.includes('Firefox') ? it.skip : it;
