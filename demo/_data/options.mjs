export {options as default} from '../assets/options.js';
