import '../cause-list/define.js';

export {registerCauses} from '../content/own-causes.js';
export {registerLocale} from '../i18n/languages.js';
