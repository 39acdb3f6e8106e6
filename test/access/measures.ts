// What WCAG asks for, as far as a browser can measure it on a page: each gives what is wrong, one line a fault.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

export type Measure = (page: Page) => Promise<string[]>;

/** What `helpers` leaves on the page. */
declare const ppl: {
  all(): Element[];
  up(one: Element, holds: (at: Element) => boolean): Element | null;
  isSeen(one: Element): boolean;
  nameOf(one: Element): string;
  focused(): Element | null;
  texts(): { owner: Element; node: Text; boxes: DOMRect[] }[];
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What every measure finds its elements with; for the page, whose scripts know nothing of this file. */
export const helpers = `
globalThis.__name = (named) => named;
globalThis.ppl = {
  /** All elements, those in shadow roots in their places. */
  all(root = document.body) {
    const found = [];
    const visit = (at) => {
      for (const one of at.children) {
        found.push(one);
        if (one.shadowRoot) visit(one.shadowRoot);
        visit(one);
      }
    };
    visit(root);
    return found;
  },
  parentOf: (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host ?? null,
  /** The nearest ancestor, over the borders of shadow roots, of which something holds. */
  up(one, holds) {
    for (let at = one; at; at = ppl.parentOf(at)) if (holds(at)) return at;
    return null;
  },
  isSeen(one) {
    return one.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
      !ppl.up(one, (at) => at.matches('.hidden, script, style, noscript, svg, option') || getComputedStyle(at).clipPath === 'inset(50%)');
  },
  nameOf(one) {
    const own = one.id ? '#' + one.id : one.className && typeof one.className === 'string' ? '.' + one.className.trim().split(/ +/).join('.') : '';
    const text = (one.getAttribute('aria-label') ?? one.textContent).replace(/\\s+/g, ' ').trim().slice(0, 40);
    return one.localName + own + ' "' + text + '"';
  },
  focused() {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return one === document.body || !one ? null : one;
  },
  /** Texts that are seen, each with the boxes of its lines. */
  texts() {
    return ppl.all().filter(ppl.isSeen).flatMap((one) => [...one.childNodes]
      .filter((node) => node.nodeType === 3 && node.nodeValue.trim())
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        // What is scrolled out of a box is not seen.
        const box = ppl.up(one, (at) => at !== document.body && /auto|scroll/.test(getComputedStyle(at).overflowY));
        const edge = box?.getBoundingClientRect();
        return {
          owner: one,
          node,
          boxes: [...range.getClientRects()].filter(({ width, height, top, bottom }) =>
            width > 1 && height > 1 && (!edge || (bottom > edge.top && top < edge.bottom))),
        };
      }));
  },
};`;

/** Axe with all rules of WCAG A and AA, and those beside it that are named. */
export const axe: Measure = async (page) => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run(context: unknown, options: object): Promise<AxeResults> };
    };
    const { violations } = await engine.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {
        'label-content-name-mismatch': { enabled: true },
        // Of pages, which the widgets are only a part of.
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' > ')}`));
  });
};

/** 1.3.1, 2.4.6: headings have a text, in one piece for who hears it, and skip no level within a widget. */
export const headings: Measure = (page) =>
  page.evaluate(() => {
    const { all, isSeen, nameOf } = ppl;
    const faults: string[] = [];
    let last = 0;
    for (const one of all().filter((at) => /^h[1-6]$/.test(at.localName) && isSeen(at))) {
      const level = Number(one.localName[1]);
      if (last && level > last + 1) faults.push(`skips a level: ${nameOf(one)}`);
      last = level;
      if (!one.textContent.trim()) faults.push(`says nothing: ${nameOf(one)}`);
      if (one.querySelector('time, dl, ul, p')) faults.push(`is said in pieces: ${nameOf(one)}`);
    }
    return faults;
  });

/** Lines of text that are cut off or printed over, and words that are broken. */
const brokenTexts: Measure = (page) =>
  page.evaluate(() => {
    const { texts, nameOf, up } = ppl;
    const faults = new Set<string>();
    const found = texts();
    const lines: { at: (typeof found)[number]; box: DOMRect }[] = [];
    for (const at of found) {
      const { owner, node, boxes } = at;
      const clip = up(owner, (one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        return overflowX !== 'visible' || overflowY !== 'visible';
      });
      const scrolls = clip && /auto|scroll/.test(getComputedStyle(clip).overflowX + getComputedStyle(clip).overflowY);
      if (clip && !scrolls && clip !== document.body && clip !== document.documentElement) {
        const edge = clip.getBoundingClientRect();
        for (const box of boxes) {
          if (
            box.right > edge.right + 1 ||
            box.bottom > edge.bottom + 1 ||
            box.left < edge.left - 1 ||
            box.top < edge.top - 1
          )
            faults.add(`cut off: ${nameOf(owner)}`);
        }
      }
      // A word of letters alone has one line; code breaks anywhere.
      const range = document.createRange();
      for (const { index, 0: word } of owner.closest('code') ? [] : node.nodeValue.matchAll(/\p{L}{2,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0.5).map(({ top }) => Math.round(top)),
        );
        const isUpright = getComputedStyle(owner).writingMode === 'horizontal-tb';
        if (tops.size > 1 && isUpright) faults.add(`broken within a word, ${word}: ${nameOf(owner)}`);
      }
      for (const box of boxes) lines.push({ at, box });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach(({ at, box }, index) => {
      for (let next = index + 1; next < lines.length && lines[next]!.box.top < box.bottom; next++) {
        const other = lines[next]!;
        if (other.at.owner === at.owner || at.owner.contains(other.at.owner) || other.at.owner.contains(at.owner))
          continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Line boxes are higher than letters.
        if (across > 2 && down > Math.min(box.height, other.box.height) * 0.4)
          faults.add(`printed over: ${nameOf(at.owner)} and ${nameOf(other.at.owner)}`);
      }
    });
    return [...faults];
  });

const isTooWide: Measure = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
  });

/** Does something with another window, and puts it back. */
const inWindow = async (page: Page, size: { width: number; height: number }, act: () => Promise<string[]>) => {
  const usual = page.viewportSize()!;
  await page.setViewportSize(size);
  await atRest(page);
  const found = await act();
  await page.setViewportSize(usual);
  await atRest(page);
  return found;
};

const atRest = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
  });

/** 1.4.10: at 320 px nothing scrolls sideways, and no text is lost. */
export const reflow: Measure = (page) =>
  inWindow(page, { width: 320, height: 640 }, async () => [...(await isTooWide(page)), ...(await brokenTexts(page))]);

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** 1.4.12: with the text spacing of a reader's style sheet nothing is cut off or printed over, nor where it is wide broken. */
export const textSpacing: Measure = async (page) => {
  await page.evaluate((css) => {
    const style = Object.assign(document.createElement('style'), { id: 'spacing', textContent: css });
    document.head.append(style);
  }, spacing);
  await atRest(page);
  const wide = await brokenTexts(page);
  const narrow = await inWindow(page, { width: 320, height: 640 }, () => brokenTexts(page));
  await page.evaluate(() => document.getElementById('spacing')!.remove());
  // In a narrow column a long word may take two lines: nothing of it is lost.
  const lost = narrow.filter((fault) => !fault.startsWith('broken'));
  return [...wide, ...lost.map((fault) => `at 320 px: ${fault}`)];
};

/** 1.4.4: twice as large text on a window of 1280 px. */
export const largeText: Measure = async (page) => {
  const session = await page.context().newCDPSession(page);
  const usual = page.viewportSize()!;
  // Zoom by 200 %: half as many pixels of the page, each twice as large.
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: usual.width / 2, height: usual.height / 2, deviceScaleFactor: 2, mobile: false },
  });
  await atRest(page);
  const found = [...(await isTooWide(page)), ...(await brokenTexts(page))];
  await session.send('Emulation.clearDeviceMetricsOverride');
  await page.setViewportSize({ ...usual, width: usual.width - 1 });
  await page.setViewportSize(usual);
  await atRest(page);
  return found;
};

/** Goes through the page by Tab or Shift+Tab, and looks at each stop. */
async function walk<T>(page: Page, key: 'Tab' | 'Shift+Tab', look: () => T | undefined): Promise<T[]> {
  const found: T[] = [];
  await page.evaluate((id) => document.getElementById(id)!.focus(), key === 'Tab' ? 'before' : 'after');
  const end = key === 'Tab' ? 'after' : 'before';
  for (let stops = 0; stops < 300; stops++) {
    await page.keyboard.press(key);
    if (await page.evaluate((id) => document.activeElement?.id === id, end)) return found;
    const seen = await page.evaluate(look);
    if (seen !== undefined) found.push(seen);
  }
  throw new Error(`${key} comes to no end`);
}

/** 2.1.1, 2.1.2, 2.4.3: Tab meets each control once, in the order in which they are read, and leaves. */
export const focusOrder: Measure = async (page) => {
  const controls = await page.evaluate(() => {
    const { all, nameOf } = ppl;
    const radios = new Set<string>();
    const found = all().filter((one): one is HTMLElement => {
      if (!one.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]')) return false;
      if (one.matches(':disabled, [tabindex="-1"]') || !one.checkVisibility({ visibilityProperty: true })) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const isNew = !radios.has(one.name);
      radios.add(one.name);
      return isNew;
    });
    Object.assign(window, { controls: found });
    return found.map(nameOf);
  });
  const met = await walk(page, 'Tab', () => {
    const one = ppl.focused() as HTMLElement;
    const { controls: known } = window as unknown as { controls: HTMLElement[] };
    const radio = one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
    const at = known.findIndex((other) => other === one || (radio && (other as HTMLInputElement).name === radio));
    return { at, name: one ? ppl.nameOf(one) : 'nothing' };
  });
  const order = met.map(({ at }) => at);
  const faults = met.filter(({ at }) => at < 0).map(({ name }) => `a stop that is no control: ${name}`);
  controls.forEach((name, at) => {
    if (!order.includes(at) && !/^a#(before|after)/.test(name)) faults.push(`never met: ${name}`);
  });
  met.forEach(({ at, name }, index) => {
    if (index && at < order[index - 1]!) faults.push(`out of turn: ${name}`);
  });
  return faults;
};

/** 2.4.7: what has the focus has a ring of two pixels or more, or a mark of its own. */
export const focusVisible: Measure = async (page) =>
  (
    await walk(page, 'Tab', () => {
      const one = ppl.focused();
      if (!one) return 'the focus is nowhere';
      // Of a picture it is the mark in it that is ringed.
      const active = one.getAttribute('aria-activedescendant');
      const marked = active ? ((one.getRootNode() as ShadowRoot).getElementById(active) ?? one) : one;
      const rings = [one, marked, ...one.querySelectorAll('*')].map((at) => getComputedStyle(at));
      const isRinged = rings.some((s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
      return isRinged ? undefined : `no ring: ${ppl.nameOf(one)}`;
    })
  ).filter((fault) => fault !== undefined);

/** 2.4.11: with a page's bars of 120 px above and 90 px below, what gets the focus is seen whole. */
export const focusUncovered: Measure = async (page) => {
  await page.evaluate(() => {
    const bar = (css: string) => {
      const one = document.createElement('div');
      one.className = 'bar-of-page';
      one.style.cssText = `position:fixed;left:0;right:0;z-index:10;background:#246;${css}`;
      document.body.append(one);
    };
    bar('top:0;height:120px');
    bar('bottom:0;height:90px');
    document.documentElement.style.setProperty('--ppl-scroll-margin', '130px 100px');
  });
  const faults: string[] = [];
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    const found = await walk(page, key, () => {
      const one = ppl.focused();
      if (!one?.getRootNode || one.getRootNode() === document) return undefined;
      const { top, bottom, height } = one.getBoundingClientRect();
      const seen = Math.min(bottom, innerHeight - 90) - Math.max(top, 120);
      return seen < Math.min(height, innerHeight - 230) - 1
        ? `${Math.round(Math.max(seen, 0))} of ${Math.round(height)} px seen: ${ppl.nameOf(one)}`
        : undefined;
    });
    faults.push(...found.filter((fault) => fault !== undefined).map((fault) => `${key}: ${fault}`));
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('.bar-of-page')) one.remove();
    document.documentElement.style.removeProperty('--ppl-scroll-margin');
  });
  return faults;
};

/** 2.5.8: 24 px a side, or so much room around it; links within a sentence and marks whose list does the same are exempt. */
export const targets: Measure = (page) => smallerThan(page, 24);

const smallerThan = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((wanted) => {
    const { all, isSeen, nameOf, up } = ppl;
    const found = all().filter(
      (one) =>
        one.matches('a[href], button, input, select, summary, [role="option"], [role="tab"]') &&
        isSeen(one) &&
        !up(one, (at) => at.matches('.map')) &&
        !(one.localName === 'a' && getComputedStyle(one).display === 'inline'),
    );
    const boxOf = (one: Element) => {
      const label = one instanceof HTMLInputElement ? (one.labels?.[0] ?? one.closest('label')) : null;
      return (label && /radio|checkbox/.test((one as HTMLInputElement).type) ? label : one).getBoundingClientRect();
    };
    /** How far a pointer meets it, from its middle: what is pressed may be larger than what is seen. */
    const reachOf = (one: Element): { width: number; height: number } => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = boxOf(one);
      const root = one.getRootNode() as ShadowRoot;
      const meets = (dx: number, dy: number) => {
        const hit = root.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy);
        return hit === one || one.contains(hit);
      };
      const far = (dx: number, dy: number) => {
        let steps = 0;
        while (steps < wanted && meets(dx * (steps + 0.5), dy * (steps + 0.5))) steps++;
        return steps;
      };
      return {
        width: Math.max(width, far(-1, 0) + far(1, 0)),
        height: Math.max(height, far(0, -1) + far(0, 1)),
      };
    };
    const isSmall = ({ width, height }: { width: number; height: number }) =>
      width < wanted - 0.1 || height < wanted - 0.1;
    return found
      .filter((one) => isSmall(boxOf(one)))
      .map((one) => ({ one, reach: reachOf(one) }))
      .filter(({ reach }) => isSmall(reach))
      .map(({ one, reach: { width, height } }) => `${Math.round(width)}×${Math.round(height)} px: ${nameOf(one)}`);
  }, least);

/**
 * 2.5.5: 44 px a side, with the same exemptions; under a mouse the counties of a map's list are exempt, too, for the field
 * above chooses each of them.
 */
export const enhancedTargets: Measure = async (page) => {
  const underMouse = await smallerThan(page, 44);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await atRest(page);
  const underFinger = await smallerThan(page, 44);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await atRest(page);
  return [
    ...underMouse.filter((fault) => !fault.includes(': button.pick')),
    ...underFinger.map((fault) => `under a finger ${fault}`),
  ];
};

/** The colours of text, by which it is known which theme has arrived. */
const textColors = {
  light: 'rgb(27, 30, 32)',
  dark: 'rgb(237, 235, 229)',
  'light, more contrast': 'rgb(0, 0, 0)',
  'dark, more contrast': 'rgb(255, 255, 255)',
} as const;

/**
 * 1.4.6: each text on its ground 7:1, large ones too, on a light and on a dark page, without a wish and for who asks for more
 * contrast. Texts on a map are held against its land as well.
 */
export const enhancedContrast: Measure = async (page) => {
  const faults: string[] = [];
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
  for (const [look, color] of Object.entries(textColors)) {
    const colorScheme = look.startsWith('light') ? 'light' : 'dark';
    const contrast = look.endsWith('contrast') ? 'more' : 'no-preference';
    await page.emulateMedia({ contrast, colorScheme, reducedMotion: 'reduce' });
    // The colours of contrast come as a style sheet of their own, and at once for who asked for less motion.
    await page.waitForFunction(
      (text) =>
        ppl
          .all()
          .filter((one) => one.matches('[part=base]'))
          .every((one) => getComputedStyle(one).color === text),
      color,
    );
    await atRest(page);
    const found = await page.evaluate(() => {
      const { texts, up, nameOf } = ppl;
      const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
      const seen = (...layers: string[]) => {
        paint.clearRect(0, 0, 1, 1);
        for (const layer of layers) {
          paint.fillStyle = layer;
          paint.fillRect(0, 0, 1, 1);
        }
        return [...paint.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (color: number[]) => {
        const [r, g, b] = color.slice(0, 3).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const probe = document.createElement('div');
      probe.style.background = 'Canvas';
      document.body.append(probe);
      const canvas = getComputedStyle(probe).backgroundColor;
      probe.remove();
      const found = new Set<string>();
      for (const { owner } of texts()) {
        if (up(owner, (at) => at.matches(':disabled'))) continue;
        const behind: string[] = [];
        const painted = up(owner, (at) => {
          const { backgroundColor } = getComputedStyle(at);
          behind.unshift(backgroundColor);
          return seen(backgroundColor)[3] === 255;
        });
        const ground = [canvas, ...behind];
        // Under the text, if nothing is painted between the two.
        const map = up(owner, (at) => at.matches('.map'));
        const land = map && !(painted && map.contains(painted)) && map.querySelector('.land');
        for (const layers of [ground, ...(land ? [[...ground, getComputedStyle(land).fill]] : [])]) {
          const [text, under] = [seen(...layers, getComputedStyle(owner).color), seen(...layers)].map(luminance) as [
            number,
            number,
          ];
          const ratio = (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05);
          if (ratio < 7) found.add(`${ratio.toFixed(2)}: ${nameOf(owner)}`);
        }
      }
      return [...found];
    });
    faults.push(...found.map((fault) => `${look}: ${fault}`));
  }
  await page.emulateMedia({ contrast: null, colorScheme: null, reducedMotion: null });
  await page.evaluate(() => document.documentElement.style.removeProperty('color-scheme'));
  await atRest(page);
  return faults;
};

/** 3.1.2: what is Polish in another language's page says so, proper names aside. */
export const languageOfParts: Measure = (page) =>
  page.evaluate(() => {
    const { all, up } = ppl;
    const faults = new Set<string>();
    for (const one of all()) {
      // Code is in no language, and of a picture its name is read.
      if (one.matches('script, style, noscript, code') || up(one, (at) => at.matches('[role=img]'))) continue;
      const marked = up(one, (at) => at.hasAttribute('lang'));
      const lang = marked?.getAttribute('lang') ?? document.documentElement.lang;
      if (lang === 'pl') continue;
      for (const node of one.childNodes) {
        if (node.nodeType !== 3) continue;
        const text = node.nodeValue!.replace(/\s+/g, ' ').trim();
        // Official words, and in Ukrainian whatever else is in Latin letters, no name and no term of the web.
        const common =
          /(?<!\p{L})(powiat\p{L}*|gmina|miasto|województwo|woj\.|[\p{Ll}-]+k?ie|[\p{Ll}-]+(ski|cki|dzki))(?!\p{L})/u;
        const latin =
          /(?!gov|samorzad|div|iframe|serif|inherit|debug|ppl)(?<![\p{L}./:="-])[a-ząćęłńóśźż]{3,}(?![\p{L}="/:])/u;
        const polish =
          lang === 'uk'
            ? latin.exec(text)
            : /\p{L}*[ąćęłńśźż]\p{L}*|powiat|gmina|ski\b|skie\b/u.test(text) && common.exec(text);
        if (polish) faults.add(`${lang}, ${polish[0]}: “${text.slice(0, 90)}” (${one.localName})`);
      }
    }
    return [...faults];
  });

/** 2.2.2, 2.3.3: nothing moves for readers who asked for less motion. */
export const reducedMotion: Measure = async (page) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() =>
    ppl
      .all()
      .filter((one) => one.getRootNode() !== document)
      .filter((one) =>
        [undefined, '::before', '::after'].some((pseudo) => {
          const { animationName, animationDuration, transitionDuration, transitionProperty, scrollBehavior } =
            getComputedStyle(one, pseudo);
          const moves =
            (animationName !== 'none' && parseFloat(animationDuration) > 0.01) ||
            (transitionProperty !== 'none' && transitionDuration.split(',').some((time) => parseFloat(time) > 0.01));
          return moves || scrollBehavior === 'smooth';
        }),
      )
      .map((one) => `moves: ${ppl.nameOf(one)}`),
  );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return found;
};

/** 1.4.13: nothing is shown on hovering that cannot be had otherwise. */
export const noTooltips: Measure = (page) =>
  page.evaluate(() =>
    ppl
      .all()
      .filter((one) => one.getRootNode() !== document && one.hasAttribute('title'))
      .map((one) => `a tooltip: ${ppl.nameOf(one)}`),
  );

/** What becomes of the page when somebody does something: what is said aloud, and where the focus is then. */
async function hear(page: Page, act: () => Promise<unknown>): Promise<{ said: string[]; focus: string }> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const isLive = (one: Element) => one.matches('[aria-live], [role=status], [role=alert]');
    const regions = new Map<Element, string>();
    const watch = new MutationObserver(() => look());
    const watched = new Set<Node>();
    function look(isFirst = false): void {
      for (const one of ppl.all()) {
        if (one.shadowRoot && !watched.has(one.shadowRoot)) {
          watched.add(one.shadowRoot);
          watch.observe(one.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
        }
        if (!isLive(one) || one.getAttribute('aria-live') === 'off') continue;
        const text = one.textContent.replace(/[\s\u00a0]+/g, ' ').trim();
        // A new region says nothing by itself, but an alert does; and of an alert whose words change Firefox tells nothing.
        const isAlert = one.matches('[role=alert]');
        const last = isAlert ? (regions.has(one) ? text : '') : (regions.get(one) ?? text);
        regions.set(one, text);
        if (!isFirst && text && text !== last) said.push(text);
      }
    }
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    look(true);
  });
  await act();
  // Longer than anything waits before it speaks.
  await page.waitForTimeout(1700);
  return page.evaluate(() => ({
    said: (window as unknown as { said: string[] }).said,
    focus: ppl.focused() ? ppl.nameOf(ppl.focused()!) : 'nothing',
  }));
}

/** Something that a person does, what is to be said once, and what has the focus then. */
interface Act {
  readonly does: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly says: RegExp;
  readonly times?: readonly number[];
  readonly focus?: RegExp;
}

const keys =
  (...all: readonly string[]) =>
  async (page: Page) => {
    for (const key of all) {
      if (/^'.*'$/.test(key)) await page.keyboard.type(key.slice(1, -1), { delay: 20 });
      else await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
  };

const then =
  (...acts: readonly Act['act'][]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };

const acts: readonly (Act & { readonly on: string })[] = [
  {
    on: 'ppl-club-finder',
    does: 'typing a place',
    act: then((page) => page.locator('#near').focus(), keys('Control+a', "'nowy'")),
    says: /^\d+ klub.* Podpowiedzi: \d+$/,
    focus: /^input#near/,
  },
  {
    on: 'ppl-club-finder',
    does: 'choosing a suggestion',
    act: keys('ArrowDown', 'ArrowDown', 'Enter'),
    says: /^\d+ klub/,
    focus: /^input#near/,
  },
  {
    on: 'ppl-rollout-timeline #find',
    does: 'Enter on what is no county',
    act: then((page) => page.locator('#find').focus(), keys('Control+a', "'zzzz'", 'Enter')),
    says: /Nie znaleziono powiatu/,
    focus: /^input#find/,
  },
  {
    on: 'ppl-rollout-timeline #find',
    does: 'choosing a county',
    act: then((page) => page.locator('#find').focus(), keys('Control+a', "'chrzanow'", 'ArrowDown', 'Enter')),
    says: /powiat chrzanowski/,
    focus: /^input#find/,
  },
  {
    on: 'ppl-rollout-timeline .sort',
    does: 'sorting',
    act: (page) => page.locator('.sort').first().press('Enter'),
    says: /^Posortowano (rosnąco|malejąco): /,
    focus: /sort/,
  },
  {
    on: 'ppl-rollout-timeline .wave input',
    does: 'choosing a period of the map',
    act: (page) => page.locator('.wave input').nth(2).check({ force: true }),
    says: /wdroże/,
  },
  {
    on: 'ppl-project-list #component',
    does: 'filtering',
    act: (page) => page.locator('#component').selectOption({ index: 1 }),
    says: /^\d+ projekt/,
  },
  {
    on: 'ppl-project-list #component',
    does: 'taking a filter away',
    act: (page) => page.locator('.chip').first().press('Enter'),
    // The count gets the focus, and is read for it.
    says: /^$/,
    focus: /^p\.count/,
  },
  {
    on: '.message .button',
    does: 'another try',
    act: (page) => page.locator('.message .button').first().press('Enter'),
    // That it loads, what came of it, or both: as the time allows.
    says: /^(?:Wczytywanie danych programu…[^|]*)?(?:(?:\| )?Nie udało się wczytać danych programu\.[^|]*)?$/,
    times: [1, 2],
    focus: /^button/,
  },
  {
    on: '#widget',
    does: 'choosing another widget in the builder',
    act: (page) => page.locator('#widget').selectOption('project-card'),
    says: /^Kod jest gotowy: /,
    focus: /./,
  },
];

/** 4.1.3, 3.2.1, 3.2.2: what changes is said, once and whole, and the focus stays or goes where it is to go on. */
export const statusMessages: Measure = async (page) => {
  const faults: string[] = [];
  for (const { on, does, act, says, times, focus } of acts) {
    if (!(await page.locator(on).count())) continue;
    const heard = await hear(page, () => act(page));
    const said = heard.said.join(' | ');
    const often = times ?? (says.source === '^$' ? [0] : [1]);
    if (!often.includes(heard.said.length) || !says.test(said))
      faults.push(`${does} says ${heard.said.length ? said : 'nothing'}`);
    if (focus && !focus.test(heard.focus)) faults.push(`${does} leaves the focus on ${heard.focus}`);
  }
  return faults;
};

/** 3.3.1, 3.3.3: what is wrong is tied to its field, and says what to do. */
export const errorsOfFields: Measure = async (page) => {
  const faults: string[] = [];
  for (const id of ['find']) {
    const field = page.locator(`#${id}`);
    if (!(await field.count())) continue;
    await field.fill('zzzz');
    await field.press('Enter');
    await atRest(page);
    const found = await field.evaluate((one) => {
      const described = (one.getAttribute('aria-describedby') ?? '').split(' ');
      const root = one.getRootNode() as ShadowRoot;
      return {
        isInvalid: one.getAttribute('aria-invalid'),
        words: described.map((at) => root.getElementById(at)?.textContent?.trim() ?? '').join(' '),
      };
    });
    if (found.isInvalid !== 'true') faults.push(`#${id} is not marked as invalid`);
    if (found.words.length < 20) faults.push(`#${id} is not told what is wrong: “${found.words}”`);
    await field.fill('');
  }
  return faults;
};
