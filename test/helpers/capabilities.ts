/**
 * Real key presses are sent by the test runner where its connection to the browser can: over Playwright and
 * Puppeteer, not over WebDriver (WebKitGTK).
 */
export const canSendKeys = !/AppleWebKit\/(?!537\.36)/.test(navigator.userAgent);

/** Over WebDriver BiDi (Firefox) the test runner knows no Space key. */
export const canPressSpace = canSendKeys && !navigator.userAgent.includes('Firefox');

/** Forced colours and reduced motion can be asked for over Playwright alone, which drives Chromium here. */
export const canEmulateMedia = navigator.userAgent.includes('Chrom');

/** axe takes ten times as long in WebKitGTK, and half as long again in Firefox. */
export const canRunAxeOften = canEmulateMedia;

/** The size of the window can be changed over Playwright and Puppeteer, not over WebDriver (WebKitGTK). */
export const canSetViewport = canSendKeys;

/** What a screen reader gets can be asked for over Playwright alone, which drives Chromium here. */
export const canReadTree = canEmulateMedia;
