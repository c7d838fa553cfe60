export {options as default} from '../shared/element-options.js';
