/* global CSSStyleSheet */

/** Styles: one sheet for all elements that use them, made when the first of them is shown. */
export const unsafeCSS = (text) => {
  let sheet;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
    }
    return sheet;
  };
};
