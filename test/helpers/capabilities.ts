/**
 * The test runner can send real key presses with Playwright and Puppeteer, but not with WebDriver (WebKitGTK).
 */
export const canSendKeys = !/AppleWebKit\/(?!537\.36)/.test(navigator.userAgent);

/** The test runner cannot press the Space key with WebDriver BiDi (Firefox). */
export const canPressSpace = canSendKeys && !navigator.userAgent.includes('Firefox');

/** Forced colours and reduced motion can be emulated only with Playwright, which drives Chromium here. */
export const canEmulateMedia = navigator.userAgent.includes('Chrom');

/** axe takes ten times as long in WebKitGTK, and one and a half times as long in Firefox. */
export const canRunAxeOften = canEmulateMedia;

/** The window can be resized with Playwright and Puppeteer, but not with WebDriver (WebKitGTK). */
export const canSetViewport = canSendKeys;

/** The accessibility tree can be read only with Playwright, which drives Chromium here. */
export const canReadTree = canEmulateMedia;
