import '../cause-list/define.js';

export {registerCauses} from '../content/custom-causes.js';
export {registerLocale} from '../i18n/languages.js';
