import '../advice-list/define.js';

export {registerLocale} from '../i18n/languages.js';
