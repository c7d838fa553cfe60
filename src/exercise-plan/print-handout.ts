/**
 * Prints the handout without the rest of the page: as a document of its own, in an iframe that is removed after printing. If
 * the iframe has no document, the whole page is printed.
 * @param root the shadow root that contains the handout
 * @param title of the document
 */
export function printHandout(root: ShadowRoot, title: string): void {
  const iframe = document.createElement('iframe');
  iframe.style.cssText = 'position:absolute;inline-size:0;block-size:0;border:0';
  root.append(iframe);
  const {contentDocument, contentWindow} = iframe;
  if (!contentDocument || !contentWindow) {
    iframe.remove();
    print();
    return;
  }
  const {host} = root;
  const {fontFamily, direction} = getComputedStyle(host);
  contentDocument.title = title;
  const lang = root.querySelector<HTMLElement>('.root')?.lang;
  Object.assign(contentDocument.documentElement, {lang, dir: direction});
  const copy = contentDocument.createElement('div');
  copy.style.fontFamily = fontFamily;
  const slotted = [...host.children].filter(({slot}) => slot);
  copy.append(...slotted.map((child) => contentDocument.importNode(child, true)));
  // Constructed style sheets belong to the document of the window that constructs them.
  const {CSSStyleSheet} = contentWindow as Window & typeof globalThis;
  const styleSheetOf = (css: string): CSSStyleSheet => {
    const styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(css);
    return styleSheet;
  };
  const rules = root.adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText));
  const copyRoot = copy.attachShadow({mode: 'open'});
  copyRoot.adoptedStyleSheets = [styleSheetOf(rules.join(''))];
  copyRoot.append(contentDocument.importNode(root.querySelector('.handout') as Node, true));
  contentDocument.adoptedStyleSheets = [styleSheetOf('@page{margin:12mm}body{margin:0}')];
  contentDocument.body.append(copy);
  contentWindow.addEventListener('afterprint', () => iframe.remove());
  contentWindow.print();
}
