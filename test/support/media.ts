import { emulateMedia as emulate, setViewport as resize } from '@web/test-runner-commands';

export const isFirefox = navigator.userAgent.includes('Firefox');
export const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

/** As the command, but nothing in WebKit, whose WebDriver has none: such a test sees the page as it is. */
export const emulateMedia: typeof emulate = (media) => (isWebKit ? Promise.resolve() : emulate(media));

/** As the command, but nothing in WebKit, whose window is never narrower than 447 px. */
export const setViewport: typeof resize = (size) => (isWebKit ? Promise.resolve() : resize(size));

/** `it` for what needs `emulateMedia`: skipped in Firefox and WebKit, whose drivers offer none. */
export const itWithMedia = isFirefox || isWebKit ? it.skip : it;

/** `it` for what needs `setViewport`: skipped in WebKit. */
export const itWithViewport = isWebKit ? it.skip : it;
