// What our elements get where they import lit, in the bundles. scripts/slim-lit.mjs says what is left out.
export {LitElement, unsafeCSS} from './element.mjs';
export {html, nothing, render, svg} from './templates.mjs';
