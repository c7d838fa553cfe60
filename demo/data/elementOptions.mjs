/** The options that the builder renders as form controls. */
export {options as default} from '../shared/element-options.js';
