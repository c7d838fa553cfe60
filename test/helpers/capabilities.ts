/**
 * The test runner can send real key presses over Playwright and Puppeteer, not over WebDriver (WebKitGTK).
 */
export const canSendKeys = !/AppleWebKit\/(?!537\.36)/.test(navigator.userAgent);

/** The test runner cannot press the Space key over WebDriver BiDi (Firefox). */
export const canPressSpace = canSendKeys && !navigator.userAgent.includes('Firefox');

/** Forced colours and reduced motion can be emulated over Playwright only, which drives Chromium here. */
export const canEmulateMedia = navigator.userAgent.includes('Chrom');

/** axe takes ten times as long in WebKitGTK, and half as long again in Firefox. */
export const canRunAxeOften = canEmulateMedia;

/** The window can be resized over Playwright and Puppeteer, not over WebDriver (WebKitGTK). */
export const canSetViewport = canSendKeys;

/** The accessibility tree can be read over Playwright only, which drives Chromium here. */
export const canReadTree = canEmulateMedia;
